// A word in capitals made of the initials of a name in the document.
//   "the Nordic Fisheries Board (NFB) ... NFB"  -> one chain
//   "the Nordic Fisheries Board ... NBC"        -> two
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

}  // namespace

void acronym(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& part = draft.mentions[m];
    if (!is_acronym(draft, part)) continue;
    for (const DraftMention& full : draft.mentions) {
      if (full.form != MentionForm::name || full.tokens.size() < part.key.size() || full.type == EntityType::Person) continue;
      if (initials_of(draft, full.tokens) != part.key) continue;
      merge(draft, *chain_of(part), *chain_of(full), "acronym");
      break;
    }
  }
}

}  // namespace wiregraph::recognize::sieves
