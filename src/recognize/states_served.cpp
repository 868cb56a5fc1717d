#include "recognize/states_served.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "recognize/capitals.h"
#include "recognize/roles.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

// How much a clue says, and how much is enough.
constexpr double k_speaks_there = 8;  // "told reporters in Lima", "the White House said that Dahl", "went to Lima to meet Dahl"
constexpr double k_acts_beside = 4;   // "Norway will pay, Finance Minister Dahl said"
constexpr double k_place_beside = 2;
constexpr double k_named_beside = 1;
constexpr double k_told_before = 2;  // in the sentence before
constexpr double k_dateline = 4;
constexpr double k_headline = 2;
constexpr double k_anywhere = 0.5;
constexpr double k_place_anywhere = 0.25;
constexpr double k_most_anywhere = 3;
constexpr double k_enough = 5;
constexpr double k_ahead = 2;
constexpr double k_times_the_next = 1.25;

using Weights = std::map<ThingId, double>;

/// What the document tells of states: by sentence, and in all.
struct Clues {
  std::map<SentenceId, Weights> by_sentence;
  Weights home;
  std::map<ThingId, ChainId> chains;  ///< of the states that the document names
};

std::optional<ThingId> state_meant(const Draft& draft, const DraftMention& mention) {
  const Thing* thing = draft.thing(mention);
  if (thing == nullptr) return std::nullopt;
  if (thing->type == EntityType::State) return mention.thing;
  return thing->type == EntityType::Place || thing->is_government ? thing->state : std::nullopt;
}

SegmentKind segment_of(const Draft& draft, const DraftMention& mention) {
  return draft.document[draft.document[draft.sentence_of(mention)].segment].kind;
}

double weight_beside(const Draft& draft, const DraftMention& mention) {
  const Thing& thing = *draft.thing(mention);
  const Token& head = draft.document[mention.head];
  const bool speaks = head.dep == Dep::nsubj && draft.gazetteer.speaks(draft.document[head.head].lemma);
  if (thing.type == EntityType::Organization) return speaks ? k_speaks_there : k_acts_beside;
  if (thing.type == EntityType::Place) return k_place_beside;
  const bool acts = thing.type == EntityType::State && (mention.form != MentionForm::name || stands_for_state(draft, mention.tokens));
  return acts ? k_acts_beside : k_named_beside;
}

Clues clues_in(const Draft& draft) {
  Clues clues;
  const std::set<std::uint32_t> in_offices = states_in_offices(draft);
  std::map<ThingId, double> anywhere;
  std::set<ThingId> headline;
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    const auto state = state_meant(draft, mention);
    if (!state) continue;
    if (draft.thing(mention)->type == EntityType::State && chain_of(mention)) clues.chains.emplace(*state, *chain_of(mention));
    if (in_offices.contains(m)) continue;
    const SegmentKind segment = segment_of(draft, mention);
    double& home = clues.home[*state];
    if (segment == SegmentKind::dateline) home = std::max(home, k_dateline);
    if (segment == SegmentKind::headline && headline.insert(*state).second) home += k_headline;
    anywhere[*state] += draft.thing(mention)->type == EntityType::Place ? k_place_anywhere : k_anywhere;
    double& here = clues.by_sentence[draft.sentence_of(mention)][*state];
    here = std::max(here, weight_beside(draft, mention));
  }
  for (const auto& [state, weight] : anywhere) clues.home[state] += std::min(weight, k_most_anywhere);
  return clues;
}

/// "told reporters in Lima": the place that hangs on the verb of which the person is the subject.
void add_place_of_speaking(const Draft& draft, const DraftMention& person, Weights& weights) {
  const Token& head = draft.document[person.head];
  if (head.dep != Dep::nsubj || !draft.gazetteer.speaks(draft.document[head.head].lemma)) return;
  const TokenSpan clause = draft.tree.subtree(head.head);
  for (std::uint32_t t = head.head.value + 1; t < clause.end; ++t) {
    const std::uint32_t name = draft.name_at[t];
    if (name == Draft::k_none || draft.mentions[name].type != EntityType::Place || draft.text(t - 1) != "in") continue;
    if (draft.token(t - 1).head != head.head && draft.document[draft.token(t - 1).head].head != head.head) continue;
    if (const auto state = state_meant(draft, draft.mentions[name])) weights[*state] += k_speaks_there;
  }
}

/// "Minister Dahl met Defence Minister Reyes": whom another meets is not of his state, which may be that of the story.
bool is_met_by_another(const Draft& draft, const DraftMention& person) {
  const Token& head = draft.document[person.head];
  const Token& above = draft.document[head.head];
  if (head.dep == Dep::dobj) return draft.gazetteer.joins(above.lemma);
  if (head.dep != Dep::pobj || (above.lemma != "with" && above.lemma != "to")) return false;
  return draft.gazetteer.joins(draft.document[above.head].lemma);  // "met with", "talks with", but "flew with"
}

/// "Minister Dahl called his colleagues in Lima": the places beside are those of others.
bool meets_others(const Draft& draft, const DraftMention& person) {
  const Token& head = draft.document[person.head];
  return head.dep == Dep::nsubj && draft.gazetteer.joins(draft.document[head.head].lemma);
}

/// "went to Lima and met President Reyes": whoever is met there is of the place.
void add_place_of_meeting(const Draft& draft, const DraftMention& person, Weights& weights) {
  const TokenSpan sentence = draft.document[draft.sentence_of(person)].tokens;
  for (std::uint32_t t = sentence.start; t < sentence.end; ++t) {
    const std::uint32_t name = draft.name_at[t];
    if (name == Draft::k_none || draft.mentions[name].head.value != t || !takes_place(draft, {t})) continue;
    if (const auto state = state_meant(draft, draft.mentions[name])) weights[*state] += k_speaks_there;
  }
}

Weights weights_for(const Draft& draft, const Clues& clues, const DraftMention& person) {
  Weights weights;
  const SentenceId sentence = draft.sentence_of(person);
  const auto add = [&](const Weights& more, double most) {
    for (const auto& [state, weight] : more) weights[state] += std::min(weight, most);
  };
  if (is_met_by_another(draft, person))
    add_place_of_meeting(draft, person, weights);
  else
    add(clues.home, k_dateline + k_headline + k_most_anywhere);
  const auto here = clues.by_sentence.find(sentence);
  if (here != clues.by_sentence.end())
    for (const auto& [state, weight] : here->second)
      if (weight > k_place_beside || !meets_others(draft, person)) weights[state] += weight;
  const SentenceId last{sentence.value - 1};
  if (sentence.value > 0 && draft.document[last].segment == draft.document[sentence].segment)
    if (const auto before = clues.by_sentence.find(last); before != clues.by_sentence.end()) add(before->second, k_told_before);
  if (!meets_others(draft, person)) add_place_of_speaking(draft, person, weights);
  return weights;
}

/// The state that stands out; empty where none does, or one that the document does not name.
std::optional<ChainId> outstanding(const Weights& weights, const Clues& clues) {
  double most = 0, next = 0;
  std::optional<ThingId> best;
  for (const auto& [state, weight] : weights) {
    if (weight <= most) {
      next = std::max(next, weight);
      continue;
    }
    next = std::exchange(most, weight);
    best = state;
  }
  const auto chain = best ? clues.chains.find(*best) : clues.chains.end();
  const bool stands_out = most >= k_enough && most >= next + k_ahead && most >= next * k_times_the_next;
  return stands_out && chain != clues.chains.end() ? std::optional(chain->second) : std::nullopt;
}

/// "President Kari Dahl" leads a state, if only it were known which.
bool leads_unknown_state(const Draft& draft, const Role& role, ChainId holder) {
  if (draft.mentions[role.holder].form != MentionForm::name) return false;  // "the president", whoever that is
  return role.title.of_state && role.leads && !role.former && !draft.chains[holder.value].state;
}

/// The states where others are told to hold the office: a state has one president, one foreign minister.
std::set<ThingId> states_of_other_holders(const Draft& draft, const Role& office, ChainId holder) {
  std::set<ThingId> states;
  const std::string words = key_of(draft, office.words);
  for (const Role& role : draft.roles) {
    const auto other = chain_of(draft.mentions[role.holder]);
    if (!other || *other == holder || role.former) continue;
    const bool rules = office.title.of_state && role.title.of_state && title_word(draft, role) == title_word(draft, office);
    if (!rules && (office.title.of_state || key_of(draft, role.words) != words)) continue;
    const auto state = rules ? draft.chains[other->value].state : body_of(draft, role);
    if (state && draft.chains[state->value].thing) states.insert(*draft.chains[state->value].thing);
  }
  return states;
}

/// The state that stands out; where another is told to hold the office there, the one that stands out among the others.
std::optional<ChainId> state_for(const Draft& draft, const Clues& clues, const Role& role, ChainId holder) {
  Weights weights = weights_for(draft, clues, draft.mentions[role.holder]);
  const std::set<ThingId> taken = states_of_other_holders(draft, role, holder);
  const auto state = outstanding(weights, clues);
  if (!state || !taken.contains(*draft.chains[state->value].thing)) return state;
  for (const ThingId other : taken) weights.erase(other);
  return outstanding(weights, clues);
}

}  // namespace

void find_states_served(Draft& draft) {
  std::optional<Clues> clues;
  for (Role& role : draft.roles) {
    const auto holder = chain_of(draft.mentions[role.holder]);
    if (!holder || draft.chains[holder->value].type != EntityType::Person) continue;
    if (role.body || role.possessive || role.counterpart) continue;
    const bool leads = leads_unknown_state(draft, role, *holder);
    if (!role.title.serves && !leads) continue;
    if (!clues) clues = clues_in(draft);
    const auto state = state_for(draft, *clues, role, *holder);
    if (state && leads)
      draft.chains[holder->value].state = state;
    else if (state)
      role.body = draft.chains[state->value].mentions.front();
  }
}

}  // namespace wiregraph::recognize
