#include <algorithm>

#include "recognize/capitals.h"
#include "recognize/names.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

constexpr std::uint32_t k_longest_name = 9;  // tokens; no name of the tables has more

bool begins_sentence(const Draft& draft, std::uint32_t token) { return draft.document[draft.token(token).sentence].tokens.start == token; }

/// Every word of the name is written as a name is; small words within it may be in lower case.
bool is_written_as_name(const Draft& draft, TokenSpan span) {
  return is_capitalized(draft.text(span.start)) || draft.token(span.start).tag == Tag::CD || is_proper_noun(draft.token(span.start));
}

/// "in lima", by a hasty writer.
bool is_written_in_haste(const Draft& draft, std::uint32_t token) {
  if (token == 0) return false;
  const std::string_view before = draft.text(token - 1);
  const std::string key = key_of(draft.text(token));
  return (before == "in" || before == "from") && key.size() > 3 && !draft.gazetteer.is_common_word(key) && !draft.gazetteer.is_no_name(key);
}

/// "Austin, TX", "Austin TX": a code of two letters stands behind a city.
bool stands_behind_name(const Draft& draft, std::uint32_t token) {
  if (token > 0 && draft.token(token - 1).tag == Tag::comma) --token;
  return token > 0 && is_proper_noun(draft.token(token - 1)) && is_capitalized(draft.text(token - 1));
}

bool is_place_label(EntityLabel label) { return label == EntityLabel::GPE || label == EntityLabel::LOC || label == EntityLabel::FAC; }

/// The words are all that the recognizer takes for one name, be it of a person or body.
bool is_all_of_name(const Draft& draft, TokenSpan span) {
  const EntityLabel label = draft.token(span.start).entity;
  for (std::uint32_t t = span.start; t < span.end; ++t)
    if (draft.token(t).entity != label || draft.token(t).begins_entity != (t == span.start)) return false;
  const bool goes_on =
      span.end < draft.document.tokens.size() && draft.token(span.end).entity == label && !draft.token(span.end).begins_entity;
  return !goes_on && !draft.gazetteer.is_common_word(key_of(draft.text(span.start)));
}

/// A city or province called like a common word, or a part of a person's name, is none: the recognizer or its surroundings must agree.
bool is_likely(const Draft& draft, TokenSpan span, const NameEntry& entry) {
  const Token& first = draft.token(span.start);
  const Thing& thing = draft.gazetteer[entry.thing];
  if (entry.in_capitals && !is_all_capitals(draft.document.text_of(span))) return false;
  if (thing.type == EntityType::State) return true;
  if (thing.type == EntityType::Place && entry.in_capitals && draft.text(span.start).size() == 2)
    return stands_behind_name(draft, span.start);
  if (thing.type == EntityType::Place && begins_dateline(draft, span.start)) return true;
  if (!is_capitalized(draft.text(span.start)) && is_written_in_haste(draft, span.start)) return thing.type == EntityType::Place;
  if (draft.document.text_of(span).size() == 1) return span.start > 0 && draft.text(span.start - 1) == "on";  // a network of one letter
  if (span.size() > 1 && thing.known_well) return true;
  const bool acronym = entry.in_capitals && span.size() == 1 && draft.text(span.start).size() > 2;
  const bool noun = is_proper_noun(draft.token(span.end - 1)) || (acronym && draft.token(span.start).pos == Pos::NOUN);
  if (thing.type == EntityType::Place && is_place_label(first.entity)) return true;
  if (thing.known_well) return noun;
  if (entry.use == NameUse::capital) return noun;
  const bool within_name = (span.start > 0 && is_proper_noun(draft.token(span.start - 1)) && !begins_sentence(draft, span.start)) ||
                           (span.end < draft.document.tokens.size() && is_proper_noun(draft.token(span.end)) &&
                            draft.gazetteer.title(key_of(draft.text(span.end))) == nullptr);  // but "Bergen Governor Kari Dahl"
  const bool other_label = first.entity == EntityLabel::PERSON || first.entity == EntityLabel::ORG;
  return noun && (!other_label || is_all_of_name(draft, span)) && !within_name && (span.size() > 1 || !begins_sentence(draft, span.start));
}

std::optional<NameEntry> entry_of(const Draft& draft, TokenSpan span, const std::string& key) {
  const auto entries = draft.gazetteer.named(key);
  const auto likely = std::find_if(entries.begin(), entries.end(), [&](const NameEntry& e) { return is_likely(draft, span, e); });
  if (likely == entries.end()) return std::nullopt;
  return *likely;
}

/// A capitalized word, a noun, a possessor's mark; "U.S. is" spells no city.
bool may_end_name(const Draft& draft, std::uint32_t token) {
  return is_capitalized(draft.text(token)) || is_noun(draft.token(token)) || draft.token(token).pos == Pos::NUM ||
         draft.token(token).tag == Tag::POS;
}

std::optional<NameSpan> longest_at(const Draft& draft, std::uint32_t start) {
  if (!is_written_as_name(draft, {start, start + 1}) && !is_written_in_haste(draft, start)) return std::nullopt;
  const std::uint32_t limit = std::min(draft.document[draft.token(start).sentence].tokens.end, start + k_longest_name);
  std::optional<NameSpan> longest;
  std::string key;
  for (std::uint32_t end = start + 1; end <= limit; ++end) {
    const std::string part = key_of(draft.text(end - 1));
    if (part.empty()) continue;
    if (draft.text(end - 1).ends_with('$')) break;  // "US$"
    key += part;
    const TokenSpan span{start, end};
    if (end > start + 1 && !may_end_name(draft, end - 1)) continue;
    if (const auto entry = entry_of(draft, span, key)) longest = NameSpan{span, EntityLabel::none, entry};
  }
  return longest;
}

}  // namespace

std::vector<NameSpan> gazetteer_names(const Draft& draft) {
  std::vector<NameSpan> names;
  for (std::uint32_t t = 0; t < draft.document.tokens.size();) {
    const auto name = longest_at(draft, t);
    if (name) names.push_back(*name);
    t = name ? name->tokens.end : t + 1;
  }
  return names;
}

}  // namespace wiregraph::recognize
