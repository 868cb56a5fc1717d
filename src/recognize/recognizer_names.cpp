#include <algorithm>

#include "recognize/names.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

bool is_name_label(EntityLabel label) {
  switch (label) {
    case EntityLabel::PERSON:
    case EntityLabel::ORG:
    case EntityLabel::GPE:
    case EntityLabel::NORP:
    case EntityLabel::FAC:
    case EntityLabel::LOC:
      return true;
    default:
      return false;
  }
}

bool is_edge_noise(const Draft& draft, std::uint32_t index) {
  const Token& token = draft.token(index);
  if (token.tag == Tag::DT || token.tag == Tag::POS || token.tag == Tag::space || token.tag == Tag::PRP_poss) return true;
  return key_of(draft.text(index)).empty();
}

/// Without articles, quotation marks, 's and titles at the edges.
TokenSpan mended(const Draft& draft, TokenSpan span, EntityLabel label) {
  const auto is_title = [&](std::uint32_t end) {
    const Title* title = draft.gazetteer.title(key_of(draft, {span.start, end}));
    return title != nullptr && end < span.end;
  };
  while (!span.empty() && is_edge_noise(draft, span.start)) ++span.start;
  while (!span.empty() && is_edge_noise(draft, span.end - 1)) --span.end;
  if (label != EntityLabel::PERSON) return span;
  for (std::uint32_t words = std::min(span.size(), 4U); words > 0; --words) {
    if (!is_title(span.start + words)) continue;
    span.start += words;
    break;
  }
  return span;
}

/// A page, a mail address, a number.
bool is_address(std::string_view text) {
  return text.find('@') != std::string_view::npos || text.find("://") != std::string_view::npos || text.starts_with("www.") ||
         text.find('_') != std::string_view::npos || text.find('#') != std::string_view::npos;
}

bool has_capital(const Draft& draft, TokenSpan span) {
  for (std::uint32_t t = span.start; t < span.end; ++t)
    if (is_capitalized(draft.text(t))) return true;
  return false;
}

bool is_common_word(const Draft& draft, TokenSpan span) {
  if (span.size() > 1) return false;
  const Token& token = draft.token(span.start);
  const std::string key = key_of(draft.text(span.start));
  if (draft.gazetteer.is_no_name(key) || draft.gazetteer.title(key) != nullptr) return true;
  return token.pos == Pos::VERB || token.pos == Pos::AUX || token.pos == Pos::PRON || token.pos == Pos::ADV || token.pos == Pos::DET;
}

}  // namespace

std::vector<NameSpan> recognizer_names(const Draft& draft) {
  std::vector<NameSpan> names;
  const auto size = static_cast<std::uint32_t>(draft.document.tokens.size());
  for (std::uint32_t start = 0; start < size;) {
    const EntityLabel label = draft.token(start).entity;
    std::uint32_t end = start + 1;
    while (end < size && draft.token(end).entity == label && !draft.token(end).begins_entity && draft.token(end).tag != Tag::space) ++end;
    const TokenSpan span = mended(draft, {start, end}, label);
    start = end;
    if (!is_name_label(label) || span.empty() || !has_capital(draft, span)) continue;
    if (draft.gazetteer.title(key_of(draft, span)) != nullptr || is_common_word(draft, span)) continue;
    if (!is_address(draft.document.text_of(span))) names.push_back({span, label, std::nullopt});
  }
  return names;
}

}  // namespace wiregraph::recognize
