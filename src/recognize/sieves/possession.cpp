// What belongs to a person, where it stands for somebody.
//   "Reyes ... his country"               -> the state that Reyes leads
//   "Dahl's office said", "her team"      -> Dahl
//   "Reyes ... his country", no office    -> nobody: the text does not say which
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

/// The mention that owns the thing: "his", "Dahl's".
std::optional<std::uint32_t> owner_of(const Draft& draft, const DraftMention& mention) {
  const auto owner = draft.tree.child(mention.head, Dep::poss);
  return owner ? mention_at(draft, *owner) : std::nullopt;
}

std::optional<ChainId> meant_by(const Draft& draft, const DraftMention& mention, ChainId owner) {
  const DraftChain& chain = draft.chains[owner.value];
  if (mention.use == NounUse::staff) return owner;
  if (mention.use != NounUse::country) return std::nullopt;
  return chain.type == EntityType::State ? owner : chain.state;
}

}  // namespace

void possession(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    const DraftMention& mention = draft.mentions[m];
    if (!mention.chains.empty() || (mention.use != NounUse::staff && mention.use != NounUse::country)) continue;
    const auto owner = owner_of(draft, mention);
    const auto chain = owner ? chain_of(draft.mentions[*owner]) : std::nullopt;
    const auto meant = chain ? meant_by(draft, mention, *chain) : std::nullopt;
    if (!meant) continue;
    link(draft, m, *meant, "possession", owner);
    draft.mentions[m].type = draft.chains[meant->value].type;
  }
}

}  // namespace wiregraph::recognize::sieves
