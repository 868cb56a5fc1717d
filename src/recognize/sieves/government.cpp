// The government, army or junta of nobody named is that of the state that its paragraph and the story are about.
//   "Chad's cabinet met. ... Chad said ... The government refused"   -> Chad
//   "In Tokyo, the opposition blamed the government"                 -> Japan: its paragraph is set there
//   "Police in Lima arrested ..."                    -> Peru
//   "Uganda sent troops to Juba to support the government"           -> not Uganda: it acts on it
//   "Norway and Chile quarrel. The government refused"               -> nobody: neither stands out
#include <algorithm>
#include <map>
#include <set>

#include "recognize/sieves/sieves.h"
#include "recognize/subjects.h"

namespace wiregraph::recognize::sieves {

namespace {

// How much it says for a state that its paragraph names it, how many other names count, how much is enough.
constexpr int k_in_paragraph = 3;
constexpr int k_most_elsewhere = 6;
constexpr int k_enough = 2;
constexpr int k_ahead_of_next = 2;

std::optional<ThingId> state_of(const Draft& draft, const DraftMention& mention) {
  const Thing* thing = draft.thing(mention);
  if (thing == nullptr) return std::nullopt;
  return thing->type == EntityType::State ? mention.thing : thing->state;
}

/// A name, or the adjective of people and offices: "Chilean officials", but not "Chilean salmon".
bool stands_for_its_state(const Draft& draft, const DraftMention& mention) {
  if (mention.form != MentionForm::adjective) return mention.form == MentionForm::name;
  return draft.nominal_at[draft.document[mention.head].head.value] != Draft::k_none;
}

SegmentId segment_of(const Draft& draft, const DraftMention& mention) { return draft.document[draft.sentence_of(mention)].segment; }

/// What its names say for each state: near the government and in the whole text. Who acts on it in its sentence is not it.
std::map<ThingId, int> told_of_states(const Draft& draft, const DraftMention& government) {
  std::map<ThingId, int> told;
  std::map<ThingId, int> elsewhere;
  std::set<ThingId> acting;
  for (const DraftMention& mention : draft.mentions) {
    const auto state = state_of(draft, mention);
    if (!state || !stands_for_its_state(draft, mention)) continue;
    if (segment_of(draft, mention) != segment_of(draft, government)) {
      ++elsewhere[*state];
      continue;
    }
    told[*state] = k_in_paragraph;
    if (acts_on(draft, mention, government)) acting.insert(*state);
  }
  for (const auto& [state, times] : elsewhere) told[state] += std::min(times, k_most_elsewhere);
  for (const ThingId state : acting) told.erase(state);
  return told;
}

std::optional<ChainId> chain_of_state(const Draft& draft, ThingId state) {
  for (std::uint32_t c = 0; c < draft.chains.size(); ++c)
    if (draft.chains[c].thing == state && !draft.chains[c].mentions.empty()) return ChainId{c};
  return std::nullopt;
}

/// The state that most is said for, if it is enough and clearly more than for any other.
std::optional<ThingId> likeliest(const std::map<ThingId, int>& told) {
  std::optional<std::pair<int, ThingId>> best;
  int next = 0;
  for (const auto& [state, said] : told) {
    if (best && said <= best->first) {
      next = std::max(next, said);
      continue;
    }
    next = best ? best->first : 0;
    best = {said, state};
  }
  return best && best->first >= k_enough && best->first >= next + k_ahead_of_next ? std::optional(best->second) : std::nullopt;
}

/// "police in [Lima]", "the authorities in [Chile]"
std::optional<ThingId> seat_of(const Draft& draft, const DraftMention& government) {
  for (const TokenId preposition : draft.tree.children(government.head)) {
    if (draft.document[preposition].dep != Dep::prep || draft.document[preposition].lemma != "in") continue;
    for (const DraftMention& mention : draft.mentions)
      if (draft.document[mention.head].head == preposition && mention.form == MentionForm::name)
        if (const auto state = state_of(draft, mention)) return state;
  }
  return std::nullopt;
}

}  // namespace

void government(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.use != NounUse::government || !mention.chains.empty()) continue;
    auto state = seat_of(draft, mention);
    if (!state) state = likeliest(told_of_states(draft, mention));
    const auto chain = state ? chain_of_state(draft, *state) : std::nullopt;
    if (chain) link(draft, m, *chain, "government", draft.chains[chain->value].mentions.front());
  }
}

}  // namespace wiregraph::recognize::sieves
