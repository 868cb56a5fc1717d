#include "recognize/offices.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "recognize/roles.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

std::optional<ChainId> body_of_leader(const Draft& draft, const Role& role, ChainId holder) {
  if (!role.title.of_state || role.possessive) return std::nullopt;
  return draft.chains[holder.value].state;
}

void add_offices_of_persons(const Draft& draft, std::vector<Office>& offices) {
  for (const Role& role : draft.roles) {
    const auto holder = chain_of(draft.mentions[role.holder]);
    if (!holder || draft.chains[holder->value].type != EntityType::Person) continue;
    auto body = body_of(draft, role);
    if (!body && !role.body) body = body_of_leader(draft, role, *holder);
    if (body && role.title.trade && draft.chains[body->value].type == EntityType::State) continue;  // his nationality
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

/// The mentions of states by the tokens that they begin and end at, the first of each.
struct States {
  std::map<std::uint32_t, std::uint32_t> by_start;
  std::map<std::uint32_t, std::uint32_t> by_end;
};

States states_of(const Draft& draft) {
  States states;
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.type != EntityType::State || !chain_of(mention)) continue;
    states.by_start.emplace(mention.tokens.start, m);
    states.by_end.emplace(mention.tokens.end, m);
  }
  return states;
}

/// The mention of a state at the start of a body's name, or its possessor before it.
std::optional<std::uint32_t> state_beside(const Draft& draft, const States& states, const DraftMention& body) {
  const std::uint32_t start = body.tokens.start;
  const auto within = states.by_start.find(start);
  if (within != states.by_start.end() && body.tokens.contains(draft.mentions[within->second].tokens)) return within->second;
  if (start == 0) return std::nullopt;
  const bool possessed = draft.token(start - 1).tag == Tag::POS;
  const auto before = states.by_end.find(possessed ? start - 1 : start);
  if (before == states.by_end.end()) return std::nullopt;
  const bool owns = possessed || draft.mentions[before->second].form != MentionForm::name;  // "Chilean", "its"
  return owns ? std::optional(before->second) : std::nullopt;
}

void add_offices_of_bodies(const Draft& draft, std::vector<Office>& offices) {
  const States states = states_of(draft);
  for (const DraftMention& body : draft.mentions) {
    const auto holder = chain_of(body);
    if (!holder || body.type != EntityType::Organization || body.key.empty() || !is_body_of_state(draft, body)) continue;
    const auto state = state_beside(draft, states, body);
    if (!state) continue;
    const TokenSpan span{std::min(draft.mentions[*state].tokens.start, body.tokens.start), body.tokens.end};
    offices.push_back({*holder, *chain_of(draft.mentions[*state]), "", false, false, span});
  }
}

/// "Chilean miners" belong to Chile.
void add_offices_of_groups(const Draft& draft, std::vector<Office>& offices) {
  for (const DraftMention& group : draft.mentions) {
    const auto holder = chain_of(group);
    if (!holder || draft.chains[holder->value].type != EntityType::Group) continue;
    for (const std::uint32_t owner : group.owners) {
      const auto body = chain_of(draft.mentions[owner]);
      if (!body || draft.chains[body->value].type == EntityType::Person) continue;
      offices.push_back({*holder, *body, "", false, false, group.tokens});
    }
  }
}

/// A paragraph that stands there again says nothing new, and who is meant in it is less sure.
bool is_repeated(const Draft& draft, const Office& office) {
  return draft.document[draft.document[draft.token(office.tokens.start).sentence].segment].kind == SegmentKind::repeat;
}

}  // namespace

std::vector<Office> offices_of(const Draft& draft) {
  std::vector<Office> offices;
  add_offices_of_persons(draft, offices);
  add_offices_of_bodies(draft, offices);
  add_offices_of_groups(draft, offices);
  std::erase_if(offices, [&](const Office& office) { return is_repeated(draft, office); });
  std::stable_sort(offices.begin(), offices.end(), [](const Office& a, const Office& b) { return a.tokens < b.tokens; });
  std::set<std::tuple<ChainId, ChainId, bool>> seen;
  std::erase_if(offices, [&](const Office& office) { return !seen.emplace(office.holder, office.body, office.leads).second; });
  return offices;
}

}  // namespace wiregraph::recognize
