#include "recognize/leaders.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "recognize/capitals.h"
#include "recognize/roles.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

// How much a clue says, and how much is enough.
constexpr int k_state_beside = 2;
constexpr int k_body_beside = 4;
constexpr int k_dateline = 2;
constexpr int k_state_anywhere = 1;
constexpr int k_most_anywhere = 6;
constexpr int k_enough = 4;
constexpr int k_times_the_next = 2;

/// Persons called president or the like, each with the titles that he has; and whose state is told.
struct Rulers {
  std::map<ChainId, std::set<std::string>> titles;
  std::map<ChainId, std::set<std::string>> titles_of_state;  ///< that somebody is told to hold in it
};

std::optional<ChainId> state_of_role(const Draft& draft, const Role& role) {
  const auto body = role.body ? chain_of(draft.mentions[*role.body]) : std::nullopt;
  return body && draft.chains[body->value].type == EntityType::State ? body : std::nullopt;
}

std::optional<ChainId> person_of(const Draft& draft, std::uint32_t mention) {
  const auto chain = chain_of(draft.mentions[mention]);
  return chain && draft.chains[chain->value].type == EntityType::Person ? chain : std::nullopt;
}

void read_offices(Draft& draft, Rulers& rulers) {
  for (const Role& role : draft.roles) {
    const auto holder = person_of(draft, role.holder);
    const Role& meant = office_meant(draft, role);
    if (!holder || !meant.leads || role.former) continue;
    const auto state = state_of_role(draft, role);
    if (state && !draft.chains[holder->value].state) draft.chains[holder->value].state = state;
    if (state) rulers.titles_of_state[*state].insert(title_word(draft, meant));
    if (role.title.of_state && !role.body && !role.possessive) rulers.titles[*holder].insert(title_word(draft, role));
  }
}

/// "the Reyes administration": whoever has one rules.
void read_administrations(const Draft& draft, Rulers& rulers) {
  for (const DraftMention& mention : draft.mentions) {
    if (mention.use != NounUse::agent || !mention.same_as) continue;
    if (const auto person = person_of(draft, *mention.same_as)) rulers.titles[*person];
  }
}

/// "Chile's Reyes": the state owns the name.
void read_owners(Draft& draft, const Rulers& rulers) {
  for (const auto& [person, titles] : rulers.titles) {
    DraftChain& chain = draft.chains[person.value];
    for (const std::uint32_t m : chain.mentions) {
      const std::uint32_t start = draft.mentions[m].tokens.start;
      if (chain.state || start < 2 || draft.token(start - 1).tag != Tag::POS || draft.name_at[start - 2] == Draft::k_none) continue;
      const auto owner = chain_of(draft.mentions[draft.name_at[start - 2]]);
      if (owner && draft.chains[owner->value].type == EntityType::State) chain.state = owner;
    }
  }
}

bool is_in_dateline(const Draft& draft, const DraftMention& mention) {
  return draft.document[draft.document[draft.sentence_of(mention)].segment].kind == SegmentKind::dateline;
}

/// The state that a mention speaks for, and how much that says beside a leader without a state, and anywhere in the document.
struct Clue {
  ThingId state;
  int beside = 0;
  int anywhere = k_state_anywhere;
};

std::optional<Clue> clue_of(const Draft& draft, const DraftMention& mention) {
  const Thing* thing = draft.thing(mention);
  if (thing == nullptr || !mention.thing) return std::nullopt;
  if (thing->type == EntityType::Organization && thing->state && thing->is_government) return Clue{*thing->state, k_body_beside};
  if (thing->type == EntityType::Place && thing->state && is_in_dateline(draft, mention)) return Clue{*thing->state, 0, k_dateline};
  if (thing->type != EntityType::State) return std::nullopt;
  const bool acts = mention.form != MentionForm::name || stands_for_state(draft, mention.tokens);
  return acts ? std::optional(Clue{*mention.thing, k_state_beside}) : std::nullopt;
}

/// By sentence, what each state has for itself there; and what each has in the whole document.
struct Clues {
  std::map<SentenceId, std::map<ThingId, int>> by_sentence;
  std::map<ThingId, int> anywhere;
};

Clues clues_in(const Draft& draft) {
  Clues clues;
  const std::set<std::uint32_t> in_offices = states_in_offices(draft);
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const auto clue = in_offices.contains(m) ? std::nullopt : clue_of(draft, draft.mentions[m]);
    if (!clue) continue;
    int& here = clues.by_sentence[draft.sentence_of(draft.mentions[m])][clue->state];
    here = std::max(here, clue->beside);
    int& anywhere = clues.anywhere[clue->state];
    anywhere = std::min(anywhere + clue->anywhere, k_most_anywhere);
  }
  return clues;
}

std::map<ThingId, int> clues_for(const Draft& draft, const Clues& clues, ChainId person) {
  std::map<ThingId, int> sum = clues.anywhere;
  std::set<SentenceId> sentences;
  for (const std::uint32_t m : draft.chains[person.value].mentions) sentences.insert(draft.sentence_of(draft.mentions[m]));
  for (const SentenceId sentence : sentences)
    if (const auto found = clues.by_sentence.find(sentence); found != clues.by_sentence.end())
      for (const auto& [state, weight] : found->second) sum[state] += weight;
  return sum;
}

bool shares(const std::set<std::string>& left, const std::set<std::string>& right) {
  return std::any_of(left.begin(), left.end(), [&](const std::string& title) { return right.contains(title); });
}

/// States that may be meant, with their chains; empty for one that only its bodies and places speak for.
using States = std::map<ThingId, std::optional<ChainId>>;

States states_in(const Draft& draft, const Clues& clues) {
  States states;
  for (const auto& [state, weight] : clues.anywhere) states.emplace(state, std::nullopt);
  for (std::uint32_t c = 0; c < draft.chains.size(); ++c)
    if (draft.chains[c].type == EntityType::State && draft.chains[c].thing && !draft.chains[c].mentions.empty())
      states[*draft.chains[c].thing] = ChainId{c};
  return states;
}

/// A state that stands out among those that speak for a person.
struct Finding {
  int weight = 0;
  ChainId person;
  ChainId state;
};

/// Empty where no state stands out, or one does that the document does not name.
std::optional<Finding> outstanding(const std::map<ThingId, int>& sums, const States& candidates, ChainId person) {
  int most = 0;
  int next = 0;
  std::optional<ChainId> best;
  for (const auto& [state, sum] : sums) {
    const auto candidate = candidates.find(state);
    if (candidate == candidates.end()) continue;
    if (sum <= most) {
      next = std::max(next, sum);
      continue;
    }
    next = std::exchange(most, sum);
    best = candidate->second;
  }
  const bool stands_out = most >= k_enough && most >= k_times_the_next * next;
  return stands_out && best ? std::optional(Finding{most, person, *best}) : std::nullopt;
}

/// The states where nobody else is told to hold one of these titles.
States open_states(const States& states, const Rulers& rulers, const std::set<std::string>& titles) {
  auto open = states;
  std::erase_if(open, [&](const auto& state) {
    const auto held = state.second ? rulers.titles_of_state.find(*state.second) : rulers.titles_of_state.end();
    return held != rulers.titles_of_state.end() && (titles.empty() || shares(held->second, titles));
  });
  return open;
}

/// The surest first: a state has one president.
void infer_states(Draft& draft, Rulers& rulers, const Clues& clues) {
  const auto states = states_in(draft, clues);
  for (const auto& [person, titles] : rulers.titles)
    if (const auto state = draft.chains[person.value].state) rulers.titles_of_state[*state].insert(titles.begin(), titles.end());
  std::vector<Finding> findings;
  for (const auto& [person, titles] : rulers.titles)
    if (!draft.chains[person.value].state)
      if (const auto found = outstanding(clues_for(draft, clues, person), open_states(states, rulers, titles), person))
        findings.push_back(*found);
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.weight > b.weight; });
  for (const Finding& finding : findings) {
    const auto& titles = rulers.titles[finding.person];
    const auto found = outstanding(clues_for(draft, clues, finding.person), open_states(states, rulers, titles), finding.person);
    if (!found) continue;
    draft.chains[found->person.value].state = found->state;
    rulers.titles_of_state[found->state].insert(titles.begin(), titles.end());
  }
}

}  // namespace

void find_states_of_leaders(Draft& draft) {
  Rulers rulers;
  read_offices(draft, rulers);
  read_administrations(draft, rulers);
  read_owners(draft, rulers);
  const Clues clues = clues_in(draft);
  infer_states(draft, rulers, clues);
}

}  // namespace wiregraph::recognize
