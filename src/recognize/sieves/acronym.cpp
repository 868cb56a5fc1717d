// A word in capitals in brackets behind a name, or a name in brackets behind it; or one made of the initials of a name in the document.
//   "the Nordic Fisheries Board (NFB) ... NFB"  -> one chain
//   "the National Liberation Front (FLN)"       -> one chain: an acronym of another language
//   "Oslo (NTB)"                                -> two: a place and an agency
//   "the Nordic Fisheries Board ... NBC"        -> two
#include <map>
#include <string>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

std::string initials_of(const Draft& draft, TokenSpan span) {
  std::string initials;
  for (std::uint32_t t = span.start; t < span.end; ++t)
    if (is_capitalized(draft.text(t))) initials += recognize::key_of(draft.text(t)).substr(0, 1);
  return initials;
}

bool is_acronym(const Draft& draft, const DraftMention& mention) {
  return mention.form == MentionForm::name && mention.tokens.size() == 1 && mention.key.size() > 1 && !mention.thing &&
         is_all_capitals(draft.text(mention.tokens.start));
}

/// The first name of two words or more with these initials.
std::map<std::string, std::uint32_t> names_by_initials(const Draft& draft) {
  std::map<std::string, std::uint32_t> names;
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& name = draft.mentions[m];
    if (name.form != MentionForm::name || name.type == EntityType::Person || name.tokens.size() < 2) continue;
    if (const std::string initials = initials_of(draft, name.tokens); initials.size() > 1) names.emplace(initials, m);
  }
  return names;
}

bool is_known_otherwise(const DraftMention& left, const DraftMention& right) {
  return left.thing && right.thing && left.thing != right.thing;
}

/// "the Nordic Fisheries Board (NFB)", "NFB (Nordic Fisheries Board)": the mention before the bracket that the one in it stands for.
std::optional<std::uint32_t> explained_by(const Draft& draft, std::uint32_t in_brackets) {
  const DraftMention& inner = draft.mentions[in_brackets];
  const TokenSpan span = inner.tokens;
  if (span.start < 2 || span.end >= draft.document.tokens.size() || draft.text(span.start - 1) != "(" || draft.text(span.end) != ")")
    return std::nullopt;
  const std::uint32_t before = draft.name_at[span.start - 2];
  if (before == Draft::k_none) return std::nullopt;
  const DraftMention& outer = draft.mentions[before];
  const bool bodies = inner.type == EntityType::Organization && outer.type == EntityType::Organization && outer.form == MentionForm::name;
  const auto is_short = [&](const DraftMention& m) { return m.tokens.size() == 1 && is_all_capitals(draft.text(m.tokens.start)); };
  return bodies && is_short(inner) != is_short(outer) && !is_known_otherwise(inner, outer) ? std::optional(before) : std::nullopt;
}

void link_in_brackets(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    if (draft.mentions[m].form != MentionForm::name) continue;
    if (const auto name = explained_by(draft, m))
      merge(draft, *chain_of(draft.mentions[m]), *chain_of(draft.mentions[*name]), "acronym", name);
  }
}

}  // namespace

void acronym(Draft& draft) {
  link_in_brackets(draft);
  const auto names = names_by_initials(draft);
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    if (!is_acronym(draft, draft.mentions[m])) continue;
    const auto full = names.find(draft.mentions[m].key);
    if (full != names.end()) merge(draft, *chain_of(draft.mentions[m]), *chain_of(draft.mentions[full->second]), "acronym", full->second);
  }
}

}  // namespace wiregraph::recognize::sieves
