#include <algorithm>

#include "relate/actors.h"
#include "relate/claims.h"
#include "relate/clause.h"
#include "relate/encounters.h"
#include "relate/event_type.h"
#include "relate/quantity.h"

/// What is counted, what it costs, when it is: numbers, amounts and dates of events and actors.
namespace wiregraph::relate {

namespace {

/// What a value is said of, and how sure that is, 0 to 1.
struct Bearer {
  Node node;
  double confidence = 0.8;
};

std::vector<TokenId> words_in(const Context& context, const Trigger& trigger, const Slots& slots) {
  std::vector<TokenId> words;
  for (const Filling& filling : fill_all(context, trigger, slots)) words.insert(words.end(), filling.tokens.begin(), filling.tokens.end());
  return words;
}

std::optional<EventId> event_among(const Context& context, EventBook& events, const std::vector<TokenId>& words) {
  for (TokenId word : words)
    if (is_noun(context[word]) && event_named_by(context, word))
      if (const auto event = events.event_of(word)) return event;
  return std::nullopt;
}

std::optional<ChainId> actor_among(const Context& context, const std::vector<TokenId>& words, ClassSet classes) {
  for (ChainId chain : chains_of(context, words))
    if ((classes & bit_of(context.document()[chain].type)) != 0) return chain;
  return std::nullopt;
}

/// "killed 12 people and injured 40 [in the raid]": the occasion that verbs joined to a verb have in common.
std::optional<EventId> event_of_joined(const Context& context, EventBook& events, const Trigger& trigger) {
  if (trigger.entry->part != Part::verb) return std::nullopt;
  std::vector<TokenId> verbs;
  if (context[trigger.head].dep == Dep::conj) verbs.push_back(context[trigger.head].head);
  for (TokenId child : context.children(trigger.head))
    if (context[child].dep == Dep::conj) verbs.push_back(child);
  for (TokenId verb : verbs) {
    const Trigger joined{trigger.entry, verb, {verb}};
    if (!is_verb(context[verb])) continue;
    for (const Filling& filling : fill_all(context, joined, trigger.entry->subject))
      if (filling.slot->kind == Slot::Kind::preposition)
        if (const auto event = event_among(context, events, filling.tokens)) return event;
  }
  return std::nullopt;
}

std::optional<Bearer> bearer_of(const Context& context, EventBook& events, const Trigger& trigger) {
  const ClassSet classes = trigger.entry->only.classes & info_of(trigger.entry->meaning.predicate).domain;
  const auto words = words_in(context, trigger, trigger.entry->subject);
  if ((classes & k_event_bit) == 0) {
    const auto actor = actor_among(context, words, classes);
    return actor ? std::optional(Bearer{*actor}) : std::nullopt;
  }
  if (const auto event = event_among(context, events, words)) return Bearer{*event};
  if (const auto event = event_of_joined(context, events, trigger)) return Bearer{*event};
  if (!event_named_by(context, trigger.head)) return std::nullopt;
  const auto own = events.event_of(trigger.head);
  return own ? std::optional(Bearer{*own, 0.7}) : std::nullopt;
}

/// "killed 12 people [a day]", "[each year]"
bool is_rate(const Context& context, const Trigger& trigger) {
  const auto children = context.children(trigger.head);
  return std::any_of(children.begin(), children.end(), [&](TokenId child) {
    const bool time = context[child].dep == Dep::npadvmod && context.has(child, Function::unit);
    const auto determiner = time ? context.child(child, Dep::det) : std::nullopt;
    return determiner || context.has(child, Function::not_total);
  });
}

std::vector<Quantity> counts_of(const Context& context, const Trigger& trigger) {
  std::vector<Quantity> counts;
  if (is_rate(context, trigger)) return counts;
  for (TokenId word : words_in(context, trigger, trigger.entry->object)) {
    auto count = count_of(context, word);
    if (!count) continue;
    if (!trigger.entry->sense.empty()) count->value.unit += ' ' + trigger.entry->sense;
    counts.push_back(std::move(*count));
  }
  return counts;
}

std::vector<Quantity> amounts_of(const Context& context, const Trigger& trigger) {
  std::vector<Quantity> amounts;
  if (is_rate(context, trigger)) return amounts;
  for (TokenId word : words_in(context, trigger, trigger.entry->object))
    if (auto amount = money_of(context, word)) amounts.push_back(std::move(*amount));
  return amounts;
}

/// A day as YYYYMMDD, a month as YYYYMM, a year as YYYY; empty for any other stretch of days.
std::optional<Value> value_of(const Time& time) {
  using namespace std::chrono;
  const year_month_day start{time.start}, end{time.end};
  const auto year_number = static_cast<int>(start.year());
  const auto month_number = static_cast<unsigned>(start.month()), day_number = static_cast<unsigned>(start.day());
  if (time.start == time.end) return Value{year_number * 10000. + month_number * 100. + day_number, "day", time.text};
  if (start == start.year() / start.month() / 1 && end == year_month_day{start.year() / start.month() / last})
    return Value{year_number * 100. + month_number, "month", time.text};
  if (start == start.year() / January / 1 && end == start.year() / December / 31) return Value{double(year_number), "year", time.text};
  return std::nullopt;
}

/// The date stands where the entry has its object, or beside the verb without a preposition: "set [for 12 May]", "held [next Tuesday]".
bool dates(const Context& context, const Trigger& trigger, const DatedWord& date) {
  const auto at = [&](TokenId token) { return token.value >= date.tokens.start && token.value < date.tokens.end; };
  const auto children = context.children(trigger.head);
  const auto words = words_in(context, trigger, trigger.entry->object);
  return std::any_of(words.begin(), words.end(), at) ||
         std::any_of(children.begin(), children.end(), [&](TokenId child) { return context[child].dep == Dep::npadvmod && at(child); });
}

std::vector<Quantity> dates_said_of(const Surroundings& surroundings, const Trigger& trigger) {
  const Context& context = surroundings.context;
  std::vector<Quantity> found;
  for (const DatedWord& date : surroundings.dates) {
    if (date.sentence != context[trigger.head].sentence || !dates(context, trigger, date)) continue;
    if (const auto value = value_of(date.time)) found.push_back({*value});
  }
  return found.size() == 1 ? found : std::vector<Quantity>{};
}

std::vector<Quantity> values_said_by(const Surroundings& surroundings, const Trigger& trigger) {
  switch (trigger.entry->meaning.predicate) {
    case Predicate::numbered:
      return counts_of(surroundings.context, trigger);
    case Predicate::amounted_to:
      return amounts_of(surroundings.context, trigger);
    case Predicate::dated:
      return dates_said_of(surroundings, trigger);
    default:
      return {};
  }
}

void add_value(const Surroundings& surroundings, const Trigger& trigger, const Quantity& quantity, Claim claim,
               std::vector<Claim>& claims) {
  claim.sense = name_of_bound(quantity.bound);
  claim.value = quantity.value;
  qualify(surroundings, trigger, claim);
  claim.plover.reset();
  claims.push_back(std::move(claim));
}

void add_stated(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  const Meaning& meaning = trigger.entry->meaning;
  if (meaning.function != Function::predicate || info_of(meaning.predicate).range != 0) return;
  const auto values = values_said_by(surroundings, trigger);
  const auto bearer = values.empty() ? std::nullopt : bearer_of(context, events, trigger);
  if (!bearer) return;
  Claim claim;
  claim.subject = bearer->node;
  claim.predicate = meaning.predicate;
  claim.confidence = bearer->confidence;
  claim.pattern = name_of_entry(*trigger.entry);
  for (const Quantity& value : values) add_value(surroundings, trigger, value, claim, claims);
}

/// The amount that stands with a noun: "a [$60 billion] package", "aid worth [40 million euros]", "[$5 million] in aid".
std::optional<Quantity> amount_with(const Context& context, TokenId noun) {
  for (TokenId child : context.children(noun)) {
    const bool worth = context.lemma(child) == "worth" || (context[child].dep == Dep::prep && context.lemma(child) == "of");
    if (child < noun)
      if (auto amount = money_of(context, child)) return amount;
    if (!worth || child < noun) continue;
    for (TokenId below : context.children(child))
      if (auto amount = money_of(context, below)) return amount;
  }
  const std::uint32_t start = context.tree().subtree(noun).start;
  if (start < context.document()[context[noun].sentence].tokens.start + 2) return std::nullopt;
  const auto preposition = context.lemma({start - 1});
  return preposition == "in" || preposition == "of" ? money_of(context, {start - 2}) : std::nullopt;
}

void add_amount(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  const bool named = trigger.entry->part == Part::noun && is_noun(context[trigger.head]) && !context.has(trigger.head, Function::currency);
  if (!named || is_encounter(trigger.entry->meaning.event)) return;
  const auto amount = amount_with(context, trigger.head);
  const auto event = amount ? events.event_of(trigger.head) : std::nullopt;
  if (!event) return;
  Claim claim;
  claim.subject = *event;
  claim.predicate = Predicate::amounted_to;
  claim.confidence = 0.8;
  claim.pattern = name_of_entry(*trigger.entry) + ": amount beside it";
  add_value(surroundings, trigger, *amount, std::move(claim), claims);
}

}  // namespace

void add_values(const Surroundings& surroundings, EventBook& events, TokenId word, std::vector<Claim>& claims) {
  for (const Trigger& trigger : surroundings.context.triggers(word)) add_stated(surroundings, events, trigger, claims);
  if (const Trigger* event = event_named_by(surroundings.context, word)) add_amount(surroundings, events, *event, claims);
}

}  // namespace wiregraph::relate
