// Unnamed people with a role of their own are a group, one per wording; so are unnamed bodies.
//   "Protesters marched ... the protesters"  -> one group
//   "The central bank ... the central bank"  -> one
//   "Chilean miners ... Peruvian miners"     -> two
#include <map>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

void unnamed_group(Draft& draft) {
  std::map<std::string, ChainId> groups;
  for (const std::uint32_t m : draft.in_order) {
    const DraftMention& mention = draft.mentions[m];
    const bool unnamed = mention.use == NounUse::group || mention.use == NounUse::body || mention.use == NounUse::government;
    if (!mention.chains.empty() || !unnamed) continue;
    const bool of_place = draft.gazetteer.has_use(recognize::key_of(draft.document[mention.head].lemma), NounUse::place);
    if (mention.use == NounUse::body && of_place) continue;
    draft.mentions[m].type = EntityType::Group;
    const std::string key = recognize::key_of(draft, without_article(draft, mention.tokens));
    const auto found = groups.find(key);
    if (found != groups.end())
      link(draft, m, found->second, "unnamed group");
    else
      groups.emplace(key, add_chain(draft, m, "unnamed group"));
  }
}

}  // namespace wiregraph::recognize::sieves
