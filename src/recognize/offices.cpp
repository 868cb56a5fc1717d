#include "recognize/offices.h"

#include <algorithm>
#include <tuple>

#include "recognize/roles.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

/// The state that another office phrase of the same person names.
std::optional<ChainId> state_told_elsewhere(const Draft& draft, ChainId holder) {
  for (const Role& other : draft.roles) {
    if (chain_of(draft.mentions[other.holder]) != holder) continue;
    const auto body = body_of(draft, other);
    if (body && draft.chains[body->value].type == EntityType::State) return body;
  }
  return std::nullopt;
}

std::optional<ChainId> body_of_leader(const Draft& draft, const Role& role, ChainId holder) {
  if (!role.leads || role.possessive) return std::nullopt;
  const auto& leader = draft.chains[holder.value].thing;
  if (leader && draft.gazetteer[*leader].type == EntityType::Person)
    if (const auto state = chain_of_thing(draft, draft.gazetteer[*leader].state)) return state;
  return state_told_elsewhere(draft, holder);
}

/// "his Chilean counterpart" has the office of the person told last before; its words are that one's.
const Role& office_meant(const Draft& draft, const Role& role) {
  const Role* meant = &role;
  if (!role.counterpart) return role;
  for (const Role& other : draft.roles)
    if (!other.counterpart && other.tokens.start < role.tokens.start && (meant == &role || meant->tokens.start < other.tokens.start))
      meant = &other;
  return *meant;
}

void add_offices_of_persons(const Draft& draft, std::vector<Office>& offices) {
  for (const Role& role : draft.roles) {
    const auto holder = chain_of(draft.mentions[role.holder]);
    if (!holder || draft.chains[holder->value].type != EntityType::Person) continue;
    auto body = body_of(draft, role);
    if (!body && !role.body) body = body_of_leader(draft, role, *holder);
    if (!body || *body == *holder || draft.chains[body->value].type == EntityType::Person) continue;
    const Role& meant = office_meant(draft, role);
    offices.push_back({*holder, *body, words_of(draft, meant.words), meant.leads, role.former, draft.mentions[role.holder].tokens});
    if (offices.back().tokens.start > role.tokens.start) offices.back().tokens.start = role.tokens.start;
  }
}

bool is_body_of_state(const Draft& draft, const DraftMention& name) {
  for (std::uint32_t t = name.tokens.start; t < name.tokens.end; ++t)
    if (const std::string word = key_of(draft.text(t));
        draft.gazetteer.has_use(word, NounUse::unique) || draft.gazetteer.has_use(word, NounUse::agent))
      return true;
  const Thing* thing = draft.thing(name);
  return thing != nullptr && (thing->kind == "legislature" || thing->kind == "ministry" || thing->kind == "force");
}

/// The mention of a state at the start of a body's name, or its possessor before it.
std::optional<std::uint32_t> state_beside(const Draft& draft, const DraftMention& body) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& state = draft.mentions[m];
    if (state.type != EntityType::State || !chain_of(state)) continue;
    if (state.tokens.start == body.tokens.start && body.tokens.contains(state.tokens)) return m;
    const bool possessor = state.tokens.end + 1 == body.tokens.start && draft.token(state.tokens.end).tag == Tag::POS;
    const bool adjective = state.form == MentionForm::adjective && state.tokens.end == body.tokens.start;
    if (possessor || adjective) return m;
  }
  return std::nullopt;
}

void add_offices_of_bodies(const Draft& draft, std::vector<Office>& offices) {
  for (const DraftMention& body : draft.mentions) {
    const auto holder = chain_of(body);
    if (!holder || body.type != EntityType::Organization || body.key.empty() || !is_body_of_state(draft, body)) continue;
    const auto state = state_beside(draft, body);
    if (!state) continue;
    const TokenSpan span{std::min(draft.mentions[*state].tokens.start, body.tokens.start), body.tokens.end};
    offices.push_back({*holder, *chain_of(draft.mentions[*state]), "", false, false, span});
  }
}

}  // namespace

std::vector<Office> offices_of(const Draft& draft) {
  std::vector<Office> offices;
  add_offices_of_persons(draft, offices);
  add_offices_of_bodies(draft, offices);
  std::stable_sort(offices.begin(), offices.end(), [](const Office& a, const Office& b) { return a.tokens < b.tokens; });
  std::vector<Office> first;
  for (Office& office : offices) {
    const auto same = [&](const Office& other) {
      return std::tie(other.holder, other.body, other.leads) == std::tie(office.holder, office.body, office.leads);
    };
    if (std::none_of(first.begin(), first.end(), same)) first.push_back(std::move(office));
  }
  return first;
}

}  // namespace wiregraph::recognize
