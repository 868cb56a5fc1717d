// An office means its holder, where the document says who that is.
//   "Norwegian Foreign Minister Kari Dahl ... the Norwegian minister"  -> the chain of "Kari Dahl"
//   "President Omar Reyes ... the president"                           -> the chain of "Omar Reyes"
//   "President Omar Reyes of Chile ... the Peruvian president"         -> no: another state
#include "recognize/roles.h"
#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "role";

bool fits(const Draft& draft, const Role& asked, const Role& held) {
  if (asked.counterpart) return true;
  const std::string word = recognize::key_of(draft.document[asked.head].lemma);
  if (word == recognize::key_of(draft.document[held.head].lemma)) return true;
  return word == "leader" && held.leads;
}

std::optional<ChainId> state_led_by(const Draft& draft, ChainId person) {
  const auto& leader = draft.chains[person.value].thing;
  return leader ? chain_of_thing(draft, draft.gazetteer[*leader].state) : std::nullopt;
}

bool same_body(const Draft& draft, std::optional<ChainId> asked, const Role& held, ChainId holder) {
  if (!asked) return true;
  if (const auto body = body_of(draft, held)) return body == asked;
  return held.leads && state_led_by(draft, holder) == asked;
}

/// The holder of the office whose title stands nearest before `mention`; a role with a body also finds later ones.
std::optional<ChainId> holder_of(const Draft& draft, std::uint32_t mention, const Role& asked) {
  const auto body = body_of(draft, asked);
  if (asked.body && !body) return std::nullopt;
  const std::uint32_t here = draft.mentions[mention].tokens.start;
  std::optional<ChainId> best;
  std::uint32_t best_place = 0;
  for (const Role& held : draft.roles) {
    const auto holder = chain_of(draft.mentions[held.holder]);
    const std::uint32_t place = held.tokens.start;
    if (!holder || (place > here && !asked.body) || !fits(draft, asked, held) || !same_body(draft, body, held, *holder)) continue;
    if (best && (place > here || place < best_place)) continue;
    best = holder;
    best_place = place;
  }
  return best;
}

/// The person of the document who leads the state by the gazetteer.
std::optional<ChainId> known_leader(const Draft& draft, const Role& asked) {
  const auto body = body_of(draft, asked);
  if (!body || !(asked.leads || asked.counterpart)) return std::nullopt;
  std::optional<ChainId> only;
  for (std::uint32_t c = 0; c < draft.chains.size(); ++c) {
    if (draft.chains[c].type != EntityType::Person || state_led_by(draft, {c}) != body) continue;
    if (only) return std::nullopt;
    only = ChainId{c};
  }
  return only;
}

}  // namespace

void role(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (!mention.role || !mention.chains.empty()) continue;
    const Role asked = draft.roles[*mention.role];
    if (asked.possessive && !asked.body) continue;
    auto holder = holder_of(draft, m, asked);
    if (!holder) holder = known_leader(draft, asked);
    if (holder) link(draft, m, *holder, k_sieve);
  }
}

}  // namespace wiregraph::recognize::sieves
