// An office means its holder, where the document says who that is.
//   "Norwegian Foreign Minister Kari Dahl ... the Norwegian minister"  -> the chain of "Kari Dahl"
//   "President Omar Reyes ... the president"                           -> the chain of "Omar Reyes"
//   "President Omar Reyes ... Chile's president"                       -> the chain of "Omar Reyes", if no other may be meant
//   "President Omar Reyes of Chile ... the Peruvian president"         -> no: another state
//   "President Reyes ... Senate President Dahl ... the president"      -> the chain of "Reyes", though Dahl is nearer
#include "recognize/roles.h"

#include <algorithm>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::size_t k_most = 200;  // offices looked at on each side

bool fits(const Draft& draft, const Role& asked, const Role& held) {
  if (asked.counterpart) return true;
  const std::string word = recognize::key_of(draft.document[asked.head].lemma);
  if (word == recognize::key_of(draft.document[held.head].lemma)) return true;
  return word == "leader" && held.leads;
}

bool is_held(const Draft& draft, const Role& asked, std::optional<ChainId> body, const Role& held) {
  const auto holder = chain_of(draft.mentions[held.holder]);
  if (!holder || !fits(draft, asked, held)) return false;
  if (!body) return true;
  if (const auto other = body_of(draft, held)) return other == body;
  return held.leads && !held.body && draft.chains[holder->value].state == body;
}

/// The roles by their place in the text.
std::vector<std::uint32_t> in_text_order(const Draft& draft) {
  std::vector<std::uint32_t> order(draft.roles.size());
  for (std::uint32_t r = 0; r < order.size(); ++r) order[r] = r;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return draft.roles[a].tokens.start < draft.roles[b].tokens.start; });
  return order;
}

/// "Senate President Kari Dahl": a president, but of no state.
bool is_of_organization(const Draft& draft, const Role& held) {
  const auto body = body_of(draft, held);
  return body && draft.chains[body->value].type == EntityType::Organization;
}

/// The office whose title stands nearest before `asked`, else behind it where a body says which office is meant.
std::optional<std::uint32_t> holder_of(const Draft& draft, const std::vector<std::uint32_t>& order, const Role& asked) {
  const auto body = body_of(draft, asked);
  if (asked.body && !body) return std::nullopt;
  const auto here = std::lower_bound(order.begin(), order.end(), asked.tokens.start,
                                     [&](std::uint32_t role, std::uint32_t start) { return draft.roles[role].tokens.start < start; });
  const auto holds = [&](std::uint32_t role) { return is_held(draft, asked, body, draft.roles[role]); };
  const auto first = here - std::min<std::ptrdiff_t>(here - order.begin(), k_most);
  const auto of_state = [&](std::uint32_t role) { return holds(role) && !is_of_organization(draft, draft.roles[role]); };
  const bool any_state = asked.title.of_state && !asked.body;
  auto before =
      any_state ? std::find_if(std::reverse_iterator(here), std::reverse_iterator(first), of_state) : std::reverse_iterator(first);
  if (before == std::reverse_iterator(first)) before = std::find_if(std::reverse_iterator(here), std::reverse_iterator(first), holds);
  if (before != std::reverse_iterator(first)) return draft.roles[*before].holder;
  if (!asked.body) return std::nullopt;
  const auto last = here + std::min<std::ptrdiff_t>(order.end() - here, k_most);
  const auto behind = std::find_if(here, last, holds);
  return behind == last ? std::nullopt : std::optional(draft.roles[*behind].holder);
}

/// "President Reyes ... Chile's president": the only person with this title whose state nothing tells.
std::optional<std::uint32_t> only_unstated_holder(const Draft& draft, const Role& asked) {
  if (!asked.body || !asked.title.of_state || asked.former) return std::nullopt;
  std::optional<std::uint32_t> only;
  for (const Role& held : draft.roles) {
    const auto holder = chain_of(draft.mentions[held.holder]);
    if (!holder || held.body || held.possessive || !held.title.of_state || !fits(draft, asked, held)) continue;
    if (draft.chains[holder->value].state || draft.chains[holder->value].type != EntityType::Person) continue;
    if (only && chain_of(draft.mentions[*only]) != holder) return std::nullopt;
    only = held.holder;
  }
  return only;
}

}  // namespace

void role(Draft& draft) {
  const auto order = in_text_order(draft);
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (!mention.role || !mention.chains.empty()) continue;
    const Role& asked = draft.roles[*mention.role];
    if (asked.possessive && !asked.body) continue;
    auto holder = holder_of(draft, order, asked);
    if (!holder) holder = only_unstated_holder(draft, asked);
    if (holder) link(draft, m, *chain_of(draft.mentions[*holder]), "role", holder);
  }
}

}  // namespace wiregraph::recognize::sieves
