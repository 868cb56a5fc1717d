#include <algorithm>

#include "relate/claims.h"
#include "relate/clause.h"
#include "relate/encounters.h"
#include "relate/event_type.h"
#include "relate/match.h"
#include "relate/quantity.h"

namespace wiregraph::relate {

namespace {

/// The quantity among the words that hang on a word before a noun: "a [90-minute] call", "a [2.5 hour-long] call".
std::optional<Quantity> quantity_below(const Context& context, TokenId head) {
  const TokenSpan words = context.tree().subtree(head);
  for (auto t = words.start; t < words.end; ++t)
    if (const auto quantity = length_of(context, {t})) return quantity;
  return std::nullopt;
}

/// What a verb is measured by: "lasted [two hours]", "spoke for [two hours]".
std::optional<Quantity> quantity_after(const Context& context, TokenId verb) {
  for (TokenId child : context.children(verb)) {
    const Dep dep = context[child].dep;
    if (child < verb) continue;
    const bool bare = dep == Dep::dobj || dep == Dep::npadvmod || dep == Dep::attr;
    const auto unit = bare                                                ? std::optional(child)
                      : dep == Dep::prep && context.lemma(child) == "for" ? context.child(child, Dep::pobj)
                                                                          : std::nullopt;
    if (!unit) continue;
    if (const auto quantity = length_of(context, *unit)) return quantity;
  }
  return std::nullopt;
}

struct Length {
  EventId event;
  Quantity quantity;
  const Trigger& trigger;
};

void add_length(const Surroundings& surroundings, const Length& length, std::vector<Claim>& claims) {
  Claim claim;
  claim.subject = length.event;
  claim.predicate = Predicate::lasted;
  claim.sense = name_of_bound(length.quantity.bound);
  claim.value = length.quantity.value;
  claim.confidence = 0.8;
  claim.pattern = name_of_entry(*length.trigger.entry) + ": length of an event";
  qualify(surroundings, length.trigger, claim);
  claim.plover.reset();
  claims.push_back(std::move(claim));
}

std::optional<EventId> event_measured(const Context& context, EventBook& events, const Trigger& trigger) {
  for (const Filling& filling : fill_all(context, trigger, trigger.entry->subject))
    for (TokenId word : filling.tokens)
      if (context.has(word, Function::event))
        if (const auto event = events.event_of(word)) return event;
  return std::nullopt;
}

}  // namespace

void add_lengths(const Surroundings& surroundings, EventBook& events, TokenId word, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  for (const Trigger& trigger : context.triggers(word)) {
    if (trigger.entry->meaning != Meaning{Function::predicate, Predicate::lasted, EventType::Other}) continue;
    const auto quantity = quantity_after(context, word);
    const auto event = quantity ? event_measured(context, events, trigger) : std::nullopt;
    if (event) return add_length(surroundings, {*event, *quantity, trigger}, claims);
  }
  const Trigger* event = event_named_by(context, word);
  if (!event || event->entry->part != Part::noun || !is_encounter(event->entry->meaning.event)) return;
  for (TokenId child : context.children(word)) {
    const Dep dep = context[child].dep;
    if (child > word || (dep != Dep::amod && dep != Dep::compound && dep != Dep::nmod && dep != Dep::poss)) continue;
    const auto quantity = quantity_below(context, child);
    const auto measured = quantity ? events.event_of(word) : std::nullopt;
    if (measured) return add_length(surroundings, {*measured, *quantity, *event}, claims);
  }
}

void add_length_of_talk(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  if (!brings_together(trigger) || context[trigger.head].tag != Tag::VBD) return;
  const auto quantity = quantity_after(context, trigger.head);
  const auto encounter = quantity ? encounter_told_by(context, events, trigger, claims) : std::nullopt;
  if (encounter) add_length(surroundings, {*encounter, *quantity, trigger}, claims);
}

}  // namespace wiregraph::relate
