#include "base/tree.h"

#include <algorithm>

namespace wiregraph {

Tree::Tree(const Document& document) : document_(document) {
  const auto size = static_cast<std::uint32_t>(document.tokens.size());
  first_child_.assign(size + 1, 0);
  for (std::uint32_t t = 0; t < size; ++t)
    if (!is_root({t})) ++first_child_[document.tokens[t].head.value + 1];
  for (std::uint32_t t = 0; t < size; ++t) first_child_[t + 1] += first_child_[t];

  children_.resize(first_child_[size]);
  auto next = first_child_;
  for (std::uint32_t t = 0; t < size; ++t)
    if (!is_root({t})) children_[next[document.tokens[t].head.value]++] = {t};

  subtrees_.resize(size);
  for (std::uint32_t t = 0; t < size; ++t) {
    TokenId above{t};
    while (true) {
      TokenSpan& span = subtrees_[above.value];
      span = span.empty() ? TokenSpan{t, t + 1} : TokenSpan{std::min(span.start, t), std::max(span.end, t + 1)};
      if (is_root(above)) break;
      above = document_[above].head;
    }
  }
}

std::span<const TokenId> Tree::children(TokenId head) const {
  return std::span(children_).subspan(first_child_[head.value], first_child_[head.value + 1] - first_child_[head.value]);
}

std::optional<TokenId> Tree::child(TokenId head, Dep dep) const {
  for (TokenId token : children(head))
    if (document_[token].dep == dep) return token;
  return std::nullopt;
}

bool Tree::is_below(TokenId token, TokenId ancestor) const {
  while (token != ancestor) {
    if (is_root(token)) return false;
    token = document_[token].head;
  }
  return true;
}

TokenId head_of(const Document& document, TokenSpan span) {
  for (std::uint32_t t = span.start; t < span.end; ++t) {
    const std::uint32_t head = document.tokens[t].head.value;
    if (head == t || head < span.start || head >= span.end) return {t};
  }
  return {span.end - 1};
}

}  // namespace wiregraph
