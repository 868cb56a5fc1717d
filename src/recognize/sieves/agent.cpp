// Unnamed people who act for a named state or body stand for it.
//   "Norwegian officials", "Norway's army"    -> Norway
//   "the Reyes administration"                -> the state that Reyes leads
//   "Norwegian and Chilean officials"         -> both
//   "Norwegian fishermen"                     -> not Norway
#include "recognize/coordination.h"
#include "recognize/roles.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

/// The states joined to the one that the agents belong to, in the order of the text.
void add_joined(Draft& draft, DraftMention& mention) {
  for (const std::uint32_t name : joined_names(draft, *mention.same_as)) {
    const DraftMention& other = draft.mentions[name];
    const auto chain = chain_of(other);
    if (chain && name != *mention.same_as && other.type == EntityType::State) mention.chains.push_back(*chain);
  }
}

}  // namespace

void agent(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.use != NounUse::agent) continue;
    Role of_body;
    of_body.body = mention.same_as;
    if (const auto chain = body_of(draft, of_body)) {
      link(draft, m, *chain, "agent", mention.same_as);
      draft.mentions[m].type = draft.chains[chain->value].type;
      add_joined(draft, draft.mentions[m]);
    }
  }
}

}  // namespace wiregraph::recognize::sieves
