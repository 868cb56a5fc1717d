#include "relate/claims.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "relate/clause.h"
#include "relate/event_type.h"
#include "relate/scope.h"
#include "relate/speech_act.h"

namespace wiregraph::relate {

namespace {

/// What may be is found less surely than what is: so much of its claims is right, for each that is of what is (scripts/calibrate.py).
constexpr double k_share_of_the_possible = 0.4;

/// What a trigger's claims have in common.
struct Frame {
  const Surroundings& surroundings;
  const EventBook& events;
  const Match& match;
  std::optional<EventId> in_event;
};

/// "gave Haiti no aid"
bool is_theme_negated(const Context& context, const Trigger& trigger) {
  const auto objects = is_verb(context[trigger.head]) ? objects_of(context, trigger.head) : std::vector<TokenId>{};
  return std::any_of(objects.begin(), objects.end(), [&](TokenId object) { return is_negated(context, object); });
}

/// "We did not talk about a truce" leaves it that we talked.
bool denies_topic_alone(const Context& context, const Trigger& trigger, const Claim& claim) {
  if (claim.predicate != Predicate::spoke_with || claim.polarity != Polarity::negative) return false;
  return !fill(context, trigger, {Slot::Kind::preposition, "about"}).empty();
}

/// "said that it would blockade the port": the verb says or does what PLOVER counts as conflict.
bool is_act_of_conflict(const Context& context, TokenId verb) {
  if (!is_verb(context[verb]) || is_negated(context, verb)) return false;
  const auto conflict = [](const std::optional<Plover>& type) { return type && info_of(*type).side == PloverSide::conflict; };
  const bool leads = context.has(verb, Function::transparent) || context.has(verb, Function::ends) || context.has(verb, Function::pauses);
  if (leads) return !context.has(verb, Function::ends) && conflict(info_of(type_of_event(context, verb).type).plover);
  const auto triggers = context.triggers(verb);
  return std::any_of(triggers.begin(), triggers.end(), [&](const Trigger& trigger) {
    const Entry& entry = *trigger.entry;
    if (entry.meaning.function == Function::event) return conflict(info_of(entry.meaning.event).plover);
    const bool stated = entry.meaning.function == Function::predicate && !entry.theme && !is_speech_act(trigger);
    return stated && conflict(entry.plover ? entry.plover : info_of(entry.meaning.predicate).plover);
  });
}

/// A promise of conflict is a threat.
void turn_promise_to_threat(const Context& context, TokenId object, Claim& claim) {
  const bool promise = claim.predicate == Predicate::promised || claim.predicate == Predicate::proposed;
  if (promise && claim.plover == Plover::AGREE && is_act_of_conflict(context, object)) claim.plover = Plover::THREATEN;
}

/// "stopped supplying Chad with arms": an end to aid is no denial of it.
void turn_end_of_aid(const Context& context, TokenId verb, Claim& claim) {
  const TokenId above = context[verb].head;
  const bool ended = context[verb].dep == Dep::xcomp && (context.has(above, Function::ends) || context.has(above, Function::pauses));
  if (claim.predicate != Predicate::aided || claim.polarity != Polarity::negative || !ended || is_negated(context, above)) return;
  claim.predicate = Predicate::suspended_aid_to;
  claim.polarity = Polarity::positive;
  claim.plover = info_of(claim.predicate).plover;
}

void add_claim(const Frame& frame, const Argument& subject, const Argument& object, const Argument* target, std::vector<Claim>& claims) {
  const Entry& entry = *frame.match.trigger->entry;
  Claim claim;
  claim.subject = subject.node;
  claim.predicate = entry.meaning.predicate;
  claim.sense = entry.sense;
  claim.object = object.node;
  if (target) claim.target = target->node;
  claim.in_event = frame.in_event;
  claim.confidence = confidence_of(frame.events, object.node);
  claim.pattern = name_of_entry(entry) + ": " + construction_of(frame.match);
  qualify(frame.surroundings, *frame.match.trigger, claim);
  turn_promise_to_threat(frame.surroundings.context, object.word, claim);
  turn_end_of_aid(frame.surroundings.context, frame.match.trigger->head, claim);
  if (claim.modality == Modality::possible) claim.confidence *= k_share_of_the_possible;
  const Context& context = frame.surroundings.context;
  if (denies_topic_alone(context, *frame.match.trigger, claim)) return;
  const bool no_object = is_noun(context[object.word]) && is_negated(context, object.word) && object.word != frame.match.trigger->head;
  const bool no_theme = entry.theme && is_theme_negated(context, *frame.match.trigger);
  if ((no_object || no_theme) && claim.polarity == Polarity::positive) claim.polarity = Polarity::negative;
  claims.push_back(std::move(claim));
}

/// The event has a place of its own: "Uganda hosts a summit in Entebbe".
bool is_elsewhere(const Frame& frame, const Argument& subject, const Argument& object) {
  if (frame.match.trigger->entry->meaning.predicate != Predicate::took_place_in || !subject.node.is_event()) return false;
  const auto place = frame.events[subject.node.event()].place;
  return place && Node(*place) != object.node;
}

void add_claims_to(const Frame& frame, const Argument& subject, const Argument& object, std::vector<Claim>& claims) {
  if (subject.node == object.node || is_elsewhere(frame, subject, object)) return;
  if (frame.match.targets.empty()) return add_claim(frame, subject, object, nullptr, claims);
  for (const Argument& target : frame.match.targets) add_claim(frame, subject, object, &target, claims);
}

bool is_each_other(const Match& match) { return match.object_slot && match.object_slot->kind == Slot::Kind::each_other; }

std::vector<ChainId> chains_in(const Match& match) {
  std::vector<ChainId> chains;
  for (const auto* side : {&match.subjects, &match.objects})
    for (const Argument& argument : *side)
      if (!argument.node.is_event() && std::find(chains.begin(), chains.end(), argument.node.chain()) == chains.end())
        chains.push_back(argument.node.chain());
  return chains;
}

/// Encounters are events of their own: the claim that two spoke belongs to the call.
std::optional<EventId> event_of_claim(const Context& context, EventBook& events, const Match& match) {
  switch (match.trigger->entry->meaning.predicate) {
    case Predicate::spoke_with:
    case Predicate::met_with:
    case Predicate::negotiated_with: {
      const auto named = encounter_of(context, events, *match.trigger);
      return named ? named : events.event_between(match.trigger->head, chains_in(match));
    }
    default:
      return encounter_of(context, events, *match.trigger);
  }
}

/// Who sign an agreement with each other have agreed to it: one fact is one claim.
void drop_agreed_where_signed(std::vector<Claim>& claims) {
  std::set<TokenId> signed_by;
  for (const Claim& claim : claims)
    if (claim.predicate == Predicate::signed_with) signed_by.insert(claim.trigger);
  std::erase_if(claims, [&](const Claim& claim) {
    const bool agreed = claim.predicate == Predicate::agreed_to || claim.sense == name_of(Predicate::agreed_to);
    return agreed && signed_by.count(claim.trigger) != 0;
  });
}

/// "refused to recognize Chile" is that it did not recognize it, and no more.
void drop_refused_where_negated(const EventBook& events, std::vector<Claim>& claims) {
  std::set<std::uint32_t> negated;
  for (const Claim& claim : claims)
    if (claim.polarity == Polarity::negative) negated.insert(claim.trigger.value);
  std::erase_if(claims, [&](const Claim& claim) {
    if (claim.predicate != Predicate::rejected || !claim.object || !claim.object->is_event()) return false;
    const Event& event = events[claim.object->event()];
    return event.type == EventType::Other && std::any_of(event.mentions.begin(), event.mentions.end(), [&](TokenSpan words) {
             return words.start != claim.trigger.value && negated.contains(words.start);
           });
  });
}

auto identity(const Claim& claim) {
  Node a = claim.subject;
  std::optional<Node> b = claim.object;
  if (info_of(claim.predicate).symmetric && b && *b < a) b = std::exchange(a, *b);
  return std::tuple(claim.sentence, a, claim.predicate, b, claim.target, claim.polarity, claim.value ? claim.value->text : std::string());
}

}  // namespace

void add_claims(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  add_claims_of(surroundings, events, match(surroundings.context, events, trigger), claims);
}

void add_claims_of(const Surroundings& surroundings, EventBook& events, const Match& found, std::vector<Claim>& claims) {
  if (!found.missing.empty()) return;
  const Frame frame{surroundings, events, found, event_of_claim(surroundings.context, events, found)};
  const bool is_pair = is_each_other(found) && info_of(found.trigger->entry->meaning.predicate).symmetric;  // told once
  for (std::size_t s = 0; s < found.subjects.size(); ++s)
    for (std::size_t o = is_pair ? s + 1 : 0; o < found.objects.size(); ++o)
      add_claims_to(frame, found.subjects[s], found.objects[o], claims);
}

void arrange(const EventBook& events, std::vector<Claim>& claims) {
  const auto place = [&](const Claim& claim) { return std::pair(claim.sentence, claim.trigger); };
  std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
    return std::pair(identity(a), -a.confidence) < std::pair(identity(b), -b.confidence);
  });
  const auto end = std::unique(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) { return identity(a) == identity(b); });
  claims.erase(end, claims.end());
  drop_agreed_where_signed(claims);
  drop_refused_where_negated(events, claims);
  std::stable_sort(claims.begin(), claims.end(), [&](const Claim& a, const Claim& b) { return place(a) < place(b); });
}

}  // namespace wiregraph::relate
