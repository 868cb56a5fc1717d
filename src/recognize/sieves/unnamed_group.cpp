// Unnamed people with a role of their own are a group, one per wording.
//   "Protesters marched ... the protesters"  -> one group
//   "Chilean miners ... Peruvian miners"     -> two
#include <map>

#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

void unnamed_group(Draft& draft) {
  std::map<std::string, ChainId> groups;
  for (const std::uint32_t m : draft.in_order) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.use != NounUse::group || !mention.chains.empty()) continue;
    const auto found = groups.find(mention.key);
    if (found != groups.end())
      link(draft, m, found->second, "unnamed group");
    else
      groups.emplace(mention.key, add_chain(draft, m, "unnamed group"));
  }
}

}  // namespace wiregraph::recognize::sieves
