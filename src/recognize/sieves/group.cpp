// "Both leaders", "the two countries" are the two named last before them; "the Norwegian and Chilean leaders" those who lead them.
//   "Dahl met Reyes. The two leaders signed."       -> Dahl and Reyes
//   "Norway and Chile agreed. Both sides ..."       -> Norway and Chile
//   "Acme and Bergen Bank fell. The two companies"  -> both
//   "Both leaders spoke. The leaders agreed"        -> the same as before
//   "Dahl spoke. Both leaders ..."                  -> nobody: only one is named
#include <algorithm>

#include "recognize/coordination.h"
#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"
#include "recognize/subjects.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "group";
constexpr std::uint32_t k_furthest = 6;  // sentences back
constexpr std::uint32_t k_near = 1;      // sentences back, for a list of names
constexpr std::size_t k_often = 3;       // mentions of each state that a story is about

std::size_t size_of_group(const Draft& draft, const DraftMention& mention) {
  for (std::uint32_t t = mention.tokens.start; t < mention.tokens.end; ++t) {
    const std::string word = recognize::key_of(draft.text(t));
    if (word == "three" || word == "trio") return 3;
    if (word == "four") return 4;
  }
  return 2;
}

/// "the two presidents": who bears another title is none of them.
bool has_title(const Draft& draft, ChainId person, const std::string& noun) {
  for (const std::uint32_t m : draft.chains[person.value].mentions)
    if (const auto role = draft.mentions[m].role; role && recognize::key_of(draft.document[draft.roles[*role].head].lemma) == noun)
      return true;
  return false;
}

/// "the two presidents": a governor and a minister are none.
bool has_other_title(const Draft& draft, ChainId person, const std::string& noun) {
  const bool any_leader = noun == "leader" || draft.gazetteer.title(noun) == nullptr;
  const auto& mentions = draft.chains[person.value].mentions;
  return !any_leader && !has_title(draft, person, noun) &&
         std::any_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) { return draft.mentions[m].role.has_value(); });
}

/// The last `count` different chains of this type named before, in the order of the text; fewer where there are no more. Who acts on
/// the group is none of it.
template <class Fits>
std::vector<ChainId> named_before(const Draft& draft, std::uint32_t group, std::size_t count, const Fits& fits) {
  std::vector<ChainId> members;
  for (const std::uint32_t m : mentions_before(draft, group, k_furthest)) {
    const DraftMention& other = draft.mentions[m];
    const auto chain = chain_of(other);
    if (!chain || other.form == MentionForm::adjective || !fits(*chain) || acts_on(draft, other, draft.mentions[group])) continue;
    if (std::find(members.begin(), members.end(), *chain) == members.end()) members.push_back(*chain);
    if (members.size() == count) break;
  }
  std::reverse(members.begin(), members.end());
  return members;
}

/// "Norway and Chile", "Acme and the bank": the last list of just so many bodies or states, no more than `furthest` sentences back.
std::vector<ChainId> joined_before(const Draft& draft, std::uint32_t group, std::size_t count, std::uint32_t furthest) {
  const std::string& noun = draft.document[draft.mentions[group].head].lemma;
  const bool states = draft.gazetteer.has_use(noun, NounUse::country) || draft.gazetteer.has_use(noun, NounUse::government);
  for (const std::uint32_t m : mentions_before(draft, group, furthest)) {
    const auto names = joined_names(draft, m);
    std::vector<ChainId> members;
    for (const std::uint32_t name : names) {
      const auto chain = chain_of(draft.mentions[name]);
      const auto type = draft.mentions[name].type;
      if (chain && (type == EntityType::State || (type == EntityType::Organization && !states))) members.push_back(*chain);
    }
    if (names.size() == count && members.size() == count) return members;
  }
  return {};
}

/// "both countries ... the two sides": the group of this size and type told last.
std::vector<ChainId> group_before(const Draft& draft, std::uint32_t group, std::size_t count) {
  for (const std::uint32_t m : mentions_before(draft, group, k_furthest)) {
    const DraftMention& other = draft.mentions[m];
    if (other.sieve == k_sieve && other.type == draft.mentions[group].type && other.chains.size() == count) return other.chains;
  }
  return {};
}

/// The states of a story about just so many: each named often, no other half as often.
std::vector<ChainId> leading_states(const Draft& draft, std::size_t count) {
  std::vector<std::pair<std::size_t, ChainId>> states;
  for (std::uint32_t c = 0; c < draft.chains.size(); ++c)
    if (draft.chains[c].type == EntityType::State) states.emplace_back(draft.chains[c].mentions.size(), ChainId{c});
  std::stable_sort(states.begin(), states.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (states.size() < count || states[count - 1].first < k_often) return {};
  if (states.size() > count && states[count - 1].first < 2 * states[count].first) return {};
  std::vector<ChainId> members;
  for (std::size_t i = 0; i < count; ++i) members.push_back(states[i].second);
  std::sort(members.begin(), members.end());
  return members;
}

/// "both sides": a group told before, a list near by, the two states that the story is about, a list further off.
std::vector<ChainId> parties_meant(const Draft& draft, std::uint32_t group, std::size_t count) {
  if (auto members = group_before(draft, group, count); !members.empty()) return members;
  if (auto members = joined_before(draft, group, count, k_near); !members.empty()) return members;
  if (draft.mentions[group].type == EntityType::State)
    if (auto members = leading_states(draft, count); !members.empty()) return members;
  return joined_before(draft, group, count, k_furthest);
}

std::vector<ChainId> members_of(const Draft& draft, std::uint32_t group) {
  const DraftMention& mention = draft.mentions[group];
  const std::size_t count = size_of_group(draft, mention);
  const auto of_type = [&](EntityType type) { return [&draft, type](ChainId c) { return draft.chains[c.value].type == type; }; };
  const std::string noun = draft.document[mention.head].lemma;
  const auto titled = [&](ChainId chain) { return of_type(EntityType::Person)(chain) && has_title(draft, chain, noun); };
  if (mention.use == NounUse::leader) {
    auto members = named_before(draft, group, count, titled);
    if (members.size() == count) return members;
  }
  if (mention.use == NounUse::party)
    if (auto members = parties_meant(draft, group, count); !members.empty()) return members;
  const auto fits = [&](ChainId chain) { return of_type(mention.type)(chain) && !has_other_title(draft, chain, noun); };
  auto members = named_before(draft, group, count, fits);
  if (members.size() < count && mention.type == EntityType::State && mention.use == NounUse::party)
    members = named_before(draft, group, count, of_type(EntityType::Person));
  return members.size() == count ? members : std::vector<ChainId>{};
}

bool are_persons(const Draft& draft, const std::vector<ChainId>& chains) {
  return std::all_of(chains.begin(), chains.end(), [&](ChainId c) { return draft.chains[c.value].type == EntityType::Person; });
}

/// "The leaders": the persons last spoken of together, unless others are called so in between.
std::vector<ChainId> together_before(const Draft& draft, std::uint32_t group) {
  const std::string& noun = draft.document[draft.mentions[group].head].lemma;
  for (const std::uint32_t m : mentions_before(draft, group, k_furthest)) {
    const DraftMention& other = draft.mentions[m];
    auto members = joined_chains(draft, other);
    if (members.size() > 1 && are_persons(draft, members)) return members;
    const Token& head = draft.document[other.head];
    if (head.lemma == noun && is_plural(head)) return {};
  }
  return {};
}

bool is_told_again(const DraftMention& mention) { return mention.use == NounUse::leader && mention.type == EntityType::Group; }

/// The persons who lead the states that own the group; none unless each is known.
std::vector<ChainId> leaders_of_owners(const Draft& draft, const DraftMention& mention) {
  std::vector<ChainId> members;
  for (const std::uint32_t owner : mention.owners) {
    const auto state = chain_of(draft.mentions[owner]);
    const auto leads = [&](const DraftChain& chain) { return chain.type == EntityType::Person && chain.state && chain.state == state; };
    const auto leader = std::find_if(draft.chains.begin(), draft.chains.end(), leads);
    if (!state || leader == draft.chains.end()) return {};
    members.push_back({static_cast<std::uint32_t>(leader - draft.chains.begin())});
  }
  return members;
}

bool is_of_leaders(const Draft& draft, const DraftMention& mention) {
  const auto* title = draft.gazetteer.title(recognize::key_of(draft.document[mention.head].lemma));
  return mention.owners.size() > 1 && title != nullptr && title->leads;
}

}  // namespace

void group(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    DraftMention& mention = draft.mentions[m];
    if (!mention.chains.empty() || mention.role) continue;
    std::vector<ChainId> members;
    if (is_of_leaders(draft, mention))
      members = leaders_of_owners(draft, mention);
    else if (is_told_again(mention))
      members = together_before(draft, m);
    else if (mention.use == NounUse::leader || mention.use == NounUse::party)
      members = members_of(draft, m);
    if (members.empty() && is_told_again(mention)) mention.use = NounUse::group;
    if (members.empty()) continue;
    mention.type = draft.chains[members.front().value].type;
    mention.chains = members;
    mention.sieve = k_sieve;
  }
}

}  // namespace wiregraph::recognize::sieves
