#pragma once

#include <span>
#include <vector>

#include "base/document.h"

namespace wiregraph {

/// The dependency trees of a document, seen from the heads.
class Tree {
 public:
  /// document: tokens filled. Keeps a reference to it.
  explicit Tree(const Document& document);

  /// The tokens that hang on `head`, in the order of the text.
  std::span<const TokenId> children(TokenId head) const;

  /// The first child with this relation; empty if none.
  std::optional<TokenId> child(TokenId head, Dep dep) const;

  /// From the first to the last token that hangs on `head`, directly or not. Trees of spaCy may be non-projective: then the span holds
  /// more.
  TokenSpan subtree(TokenId head) const { return subtrees_[head.value]; }

  /// True where `token` is `ancestor` or hangs on it.
  bool is_below(TokenId token, TokenId ancestor) const;

  bool is_root(TokenId token) const { return document_[token].head == token; }

 private:
  const Document& document_;
  std::vector<std::uint32_t> first_child_;  ///< tokens + 1; children of t are children_[first_child_[t] .. first_child_[t + 1])
  std::vector<TokenId> children_;
  std::vector<TokenSpan> subtrees_;
};

/// The token of `span` that the others hang on: the first whose head lies outside.
TokenId head_of(const Document& document, TokenSpan span);

}  // namespace wiregraph
