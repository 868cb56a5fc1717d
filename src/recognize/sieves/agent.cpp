// Unnamed people who act for a named state or body stand for it.
//   "Norwegian officials", "Norway's army"    -> Norway
//   "the Reyes administration"                -> the state that Reyes leads
//   "Norwegian fishermen"                     -> not Norway
#include "recognize/roles.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

void agent(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.use != NounUse::agent) continue;
    Role of_body;
    of_body.body = mention.same_as;
    if (const auto chain = body_of(draft, of_body)) {
      link(draft, m, *chain, "agent");
      draft.mentions[m].type = draft.chains[chain->value].type;
    }
  }
}

}  // namespace wiregraph::recognize::sieves
