// The leader of a state whom the document gives no office is the person named last whom nothing speaks against.
//   "Reyes arrived late. The Chilean leader apologized."                   -> the chain of "Reyes"
//   "Norwegian Prime Minister Dahl arrived. The Chilean leader was late."  -> no: she leads another state
//   "Dahl met Reyes. The Chilean leader smiled."                           -> no: either may be meant
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::uint32_t k_furthest = 2;  // sentences back

bool names_a_ruler(const Draft& draft, const Role& role) {
  return role.leads && role.body && !role.former && !role.counterpart && draft.token(role.tokens.start).tag == Tag::DT;
}

bool has_another_office(const Draft& draft, ChainId person) {
  for (const std::uint32_t m : draft.chains[person.value].mentions)
    if (draft.mentions[m].role) return true;
  return draft.chains[person.value].state.has_value();
}

/// The one person named in the sentences before who has no office; empty where there is none or a second.
std::optional<std::uint32_t> only_candidate(const Draft& draft, std::uint32_t mention) {
  std::optional<std::uint32_t> only;
  for (const std::uint32_t m : mentions_before(draft, mention, k_furthest)) {
    const auto person = chain_of(draft.mentions[m]);
    if (draft.sentence_of(draft.mentions[m]) == draft.sentence_of(draft.mentions[mention])) continue;
    if (!person || draft.chains[person->value].type != EntityType::Person || has_another_office(draft, *person)) continue;
    if (only && chain_of(draft.mentions[*only]) != person) return std::nullopt;
    only = m;
  }
  return only;
}

}  // namespace

void named_last(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    const DraftMention& mention = draft.mentions[m];
    if (!mention.role || !mention.chains.empty() || !names_a_ruler(draft, draft.roles[*mention.role])) continue;
    if (const auto person = only_candidate(draft, m)) link(draft, m, *chain_of(draft.mentions[*person]), "named last", person);
  }
}

}  // namespace wiregraph::recognize::sieves
