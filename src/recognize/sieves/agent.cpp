// Unnamed people who act for a named state or body stand for it.
//   "Norwegian officials", "Norway's army"    -> Norway
//   "the Reyes administration"                -> the state that Reyes leads
//   "Norwegian and Chilean officials"         -> both
//   "Norwegian fishermen"                     -> not Norway
#include "recognize/roles.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

/// The chains of the names joined to the one that the agents belong to, in the order of the text.
void add_joined(Draft& draft, DraftMention& mention) {
  const TokenId first = draft.mentions[*mention.same_as].head;
  for (const TokenId joined : draft.tree.children(first)) {
    if (draft.document[joined].dep != Dep::conj || draft.name_at[joined.value] == Draft::k_none) continue;
    const DraftMention& other = draft.mentions[draft.name_at[joined.value]];
    if (const auto chain = chain_of(other); chain && other.type == EntityType::State) mention.chains.push_back(*chain);
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
      link(draft, m, *chain, "agent");
      draft.mentions[m].type = draft.chains[chain->value].type;
      add_joined(draft, draft.mentions[m]);
    }
  }
}

}  // namespace wiregraph::recognize::sieves
