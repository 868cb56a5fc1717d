// A word in capitals made of the initials of a name in the document.
//   "the Nordic Fisheries Board (NFB) ... NFB"  -> one chain
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

}  // namespace

void acronym(Draft& draft) {
  const auto names = names_by_initials(draft);
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    if (!is_acronym(draft, draft.mentions[m])) continue;
    const auto full = names.find(draft.mentions[m].key);
    if (full != names.end()) merge(draft, *chain_of(draft.mentions[m]), *chain_of(draft.mentions[full->second]), "acronym", full->second);
  }
}

}  // namespace wiregraph::recognize::sieves
