#include "relate/encounters.h"

#include <algorithm>
#include <map>

#include "relate/claims.h"
#include "relate/clause.h"
#include "relate/event_type.h"
#include "relate/scope.h"

namespace wiregraph::relate {

namespace {

/// How many paragraphs a report of an encounter goes on without naming it again.
constexpr std::uint32_t k_report_window = 3;

bool holds(const std::vector<ChainId>& chains, ChainId chain) { return std::find(chains.begin(), chains.end(), chain) != chains.end(); }

bool takes_part(const Event& event, Node node) { return !node.is_event() && holds(event.participants, node.chain()); }

bool brings_together(Predicate predicate) {
  return predicate == Predicate::spoke_with || predicate == Predicate::met_with || predicate == Predicate::negotiated_with;
}

/// What somebody can do by words within an encounter.
bool is_said_there(Predicate predicate) {
  switch (predicate) {
    case Predicate::demanded:
    case Predicate::proposed:
    case Predicate::promised:
    case Predicate::rejected:
    case Predicate::agreed_to:
      return true;
    default:
      return false;
  }
}

bool may_be_of_one_time(const Claim& claim, const Event& event) {
  return !claim.time || !event.time || (claim.time->start <= event.time->end && event.time->start <= claim.time->end);
}

/// Paragraphs from the nearest mention of the event before a token to it; empty if none is before it. Captions show other days.
std::optional<std::uint32_t> paragraphs_since(const Context& context, const Event& event, TokenId token) {
  const Document& document = context.document();
  const auto segment = [&](std::uint32_t t) { return document[context[{t}].sentence].segment; };
  std::optional<std::uint32_t> fewest;
  for (const TokenSpan& mention : event.mentions) {
    const SegmentId there = segment(mention.start);
    const SentenceId sentence = context[{mention.start}].sentence;
    if (document[there].kind == SegmentKind::caption || context[token].sentence < sentence) continue;
    std::uint32_t paragraphs = 0;
    for (auto s = there.value; s < segment(token.value).value; ++s) paragraphs += document.segments[s].kind == SegmentKind::body;
    fewest = std::min(fewest.value_or(paragraphs), paragraphs);
  }
  return fewest;
}

/// The encounter mentioned last before a token among those that fit.
template <class Fits>
std::optional<EventId> nearest(const Context& context, const EventBook& events, TokenId token, Fits fits) {
  std::optional<EventId> found;
  std::uint32_t latest = 0;
  for (std::uint32_t e = 0; e < events.size(); ++e) {
    const Event& event = events[{e}];
    if (!is_encounter(event.type) || !fits(event)) continue;
    const auto paragraphs = paragraphs_since(context, event, token);
    if (!paragraphs || *paragraphs > k_report_window) continue;
    for (const TokenSpan& mention : event.mentions) {
      const bool before = context[{mention.start}].sentence <= context[token].sentence;
      if (!before || (found && mention.start < latest)) continue;
      found = EventId{e};
      latest = mention.start;
    }
  }
  return found;
}

/// Whoever does together what a trigger says: the subjects of its claims.
std::vector<ChainId> subjects_of(const std::vector<Claim>& claims, const Claim& claim) {
  std::vector<ChainId> subjects;
  for (const Claim& other : claims)
    if (other.trigger == claim.trigger && other.predicate == claim.predicate && !other.subject.is_event())
      subjects.push_back(other.subject.chain());
  return subjects;
}

bool says_we(const Context& context, TokenId verb) {
  for (TokenId child : context.children(verb))
    if (context[child].dep == Dep::nsubj && context.lemma(child) == "we") return true;
  return false;
}

bool is_reported(const Claim& claim) {
  return std::any_of(claim.attribution.begin(), claim.attribution.end(), [&](const Attribution& attribution) {
    return attribution.sources.empty() || attribution.sources.front() != claim.subject.chain();
  });
}

bool is_within_report(const Context& context, const Event& event, const Claim& claim) {
  const auto paragraphs = paragraphs_since(context, event, claim.trigger);
  const SegmentKind kind = context.document()[context.document()[claim.sentence].segment].kind;
  return paragraphs && (is_reported(claim) || (*paragraphs == 0 && kind == SegmentKind::post));
}

bool was_discussed_there(const Context& context, const Event& event, const std::vector<Claim>& claims, const Claim& claim) {
  if (!takes_part(event, claim.subject)) return false;
  if (claim.polarity == Polarity::negative || says_we(context, claim.trigger)) return true;
  const auto subjects = subjects_of(claims, claim);
  const bool together = event.participants.size() > 1 && std::all_of(event.participants.begin(), event.participants.end(),
                                                                     [&](ChainId chain) { return holds(subjects, chain); });
  return together || is_within_report(context, event, claim);
}

/// "spoke with Reyes and demanded": the encounter of a verb that the claim's verb is joined to.
std::optional<EventId> encounter_of_joined(const Context& context, const std::vector<Claim>& claims, const Claim& claim) {
  for (const Claim& other : claims) {
    if (!brings_together(other.predicate) || !other.in_event || other.sentence != claim.sentence) continue;
    const TokenId head = context[claim.trigger].head;
    const bool joined = head == other.trigger && (context[claim.trigger].dep == Dep::conj || context[claim.trigger].dep == Dep::advcl);
    if (joined && (other.subject == claim.subject || other.object == claim.subject)) return other.in_event;
  }
  return std::nullopt;
}

std::optional<EventId> place_of(const Context& context, const EventBook& events, const std::vector<Claim>& claims, const Claim& claim) {
  const bool discussed = claim.predicate == Predicate::discussed;
  if (claim.in_event || claim.subject.is_event() || !(discussed || is_said_there(claim.predicate))) return claim.in_event;
  if (const auto joined = encounter_of_joined(context, claims, claim)) return joined;
  return nearest(context, events, claim.trigger, [&](const Event& event) {
    if (!may_be_of_one_time(claim, event)) return false;
    if (claim.object && claim.object->is_event() && &events[claim.object->event()] == &event) return false;
    if (discussed) return was_discussed_there(context, event, claims, claim);
    return takes_part(event, claim.subject) && (says_we(context, claim.trigger) || is_within_report(context, event, claim));
  });
}

void share_what_we_did(const Context& context, const EventBook& events, std::vector<Claim>& claims) {
  const std::size_t size = claims.size();
  for (std::size_t i = 0; i < size; ++i) {
    const bool joint = claims[i].predicate == Predicate::discussed || claims[i].predicate == Predicate::agreed_to;
    if (!joint || !claims[i].in_event || !says_we(context, claims[i].trigger)) continue;
    for (ChainId participant : events[*claims[i].in_event].participants) {
      if (Node(participant) == claims[i].subject) continue;
      Claim shared = claims[i];
      shared.subject = participant;
      claims.push_back(std::move(shared));
    }
  }
}

/// A dated section that tells of an encounter of its own day anchors what it tells of it.
std::optional<Time> time_of_section(const Claim& claim, const Event& event) {
  const bool own_day = claim.posted && event.time && event.time->start == claim.posted->start && event.time->end == claim.posted->end;
  return own_day && claim.modality != Modality::possible ? event.time : std::nullopt;
}

/// "the call with Oslo": where somebody who leads the state takes part, the state is no party besides.
void leave_to_leaders(const Context& context, EventBook& events) {
  for (std::uint32_t e = 0; e < events.size(); ++e) {
    const auto participants = events[{e}].participants;
    if (events[{e}].type != EventType::Call) continue;
    for (const Office& office : context.document().offices)
      if (office.leads && !office.former && holds(participants, office.holder)) events.leave({e}, office.body);
  }
}

const Claim* claim_by(const std::vector<Claim>& claims, const Trigger& trigger) {
  const auto at = std::find_if(claims.begin(), claims.end(), [&](const Claim& claim) {
    return claim.trigger == trigger.head && claim.predicate == trigger.entry->meaning.predicate;
  });
  return at == claims.end() ? nullptr : &*at;
}

void place_meeting(const Context& context, EventBook& events, Claim& claim) {
  const auto among = [&](const Event& event) { return takes_part(event, claim.subject) && takes_part(event, *claim.object); };
  const auto left_open = [](const Event& event) { return event.type == EventType::Call && event.participants.empty(); };
  claim.in_event = nearest(context, events, claim.trigger, among);
  if (!claim.in_event && claim.predicate == Predicate::spoke_with) claim.in_event = nearest(context, events, claim.trigger, left_open);
}

}  // namespace

bool is_encounter(EventType type) { return type == EventType::Call || type == EventType::Meeting || type == EventType::Negotiation; }

bool brings_together(const Trigger& trigger) {
  return trigger.entry->meaning.function == Function::predicate && brings_together(trigger.entry->meaning.predicate);
}

std::optional<EventId> encounter_told_by(const Context& context, EventBook& events, const Trigger& trigger,
                                         const std::vector<Claim>& claims) {
  if (const Claim* claim = claim_by(claims, trigger)) return claim->in_event;
  const auto subjects = match(context, events, trigger).subjects;
  if (subjects.empty()) return std::nullopt;
  return nearest(context, events, trigger.head, [&](const Event& event) {
    return std::all_of(subjects.begin(), subjects.end(), [&](const Argument& subject) { return takes_part(event, subject.node); });
  });
}

void add_encounter(const Context& context, EventBook& events, TokenId noun) {
  const Trigger* event = event_named_by(context, noun);
  if (event && event->entry->part == Part::noun && event->entry->meaning.event == EventType::Call) events.event_of(noun);
}

void complete_encounters(const Context& context, EventBook& events, std::vector<Claim>& claims) {
  const auto half_known = [&](const Event& event) {
    const auto people = std::count_if(event.participants.begin(), event.participants.end(),
                                      [&](ChainId chain) { return context.document()[chain].type == EntityType::Person; });
    return event.type == EventType::Call && !event.participants.empty() && people < 2;
  };
  const auto join = [&](EventId event, Node node) {
    if (!node.is_event() && context.document()[node.chain()].type != EntityType::Place) events.join(event, node.chain());
  };
  for (Claim& claim : claims) {
    const bool together = brings_together(claim.predicate);
    const bool past = claim.modality == Modality::actual && claim.polarity == Polarity::positive;
    if (together && !claim.in_event && past) place_meeting(context, events, claim);
    if (claim.in_event && claim.object == Node(*claim.in_event)) claim.in_event.reset();  // "discussed the call"
    const bool denied = claim.predicate == Predicate::discussed && claim.polarity == Polarity::negative && !claim.subject.is_event();
    if (denied && !claim.in_event) claim.in_event = nearest(context, events, claim.trigger, half_known);
    const bool told = claim.predicate == Predicate::told;
    if (!claim.in_event || !(together || told || claim.predicate == Predicate::discussed || is_said_there(claim.predicate))) continue;
    join(*claim.in_event, claim.subject);
    if ((together || told) && claim.object) join(*claim.in_event, *claim.object);
  }
  leave_to_leaders(context, events);
}

void add_discussed(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  const Entry& entry = *trigger.entry;
  if (entry.meaning != Meaning{Function::predicate, Predicate::discussed, EventType::Other}) return;
  const bool open =
      entry.subject.front().kind == Slot::Kind::occasion || (is_verb(context[trigger.head]) && is_passive(context, trigger.head));
  if (!open || match(context, events, trigger).missing != "subject") return;
  auto encounter = encounter_of(context, events, trigger);
  if (!encounter) encounter = nearest(context, events, trigger.head, [](const Event& event) { return event.participants.size() > 1; });
  if (!encounter) return;
  std::vector<Argument> participants;
  for (ChainId chain : events[*encounter].participants) participants.push_back({chain, trigger.head});
  const std::size_t size = claims.size();
  add_claims_of(surroundings, events, match_by(context, events, trigger, participants), claims);
  for (std::size_t i = size; i < claims.size(); ++i) claims[i].in_event = encounter;
}

void add_our_talk(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  if (!brings_together(trigger) || !says_we(context, trigger.head)) return;
  if (polarity_of(context, trigger) == Polarity::negative) return;  // "We did not talk about it" denies the topic, not the talk
  Match found = match(context, events, trigger);
  if (found.missing != "object") return;
  const auto encounter = encounter_told_by(context, events, trigger, claims);
  if (!encounter) return;
  for (ChainId chain : events[*encounter].participants)
    if (Node(chain) != found.subjects.front().node) found.objects.push_back({chain, trigger.head});
  found.missing = {};
  const std::size_t size = claims.size();
  add_claims_of(surroundings, events, found, claims);
  for (std::size_t i = size; i < claims.size(); ++i) claims[i].in_event = encounter;
}

void place_in_encounters(const Surroundings& surroundings, const EventBook& events, std::vector<Claim>& claims) {
  std::vector<std::optional<EventId>> places;
  for (const Claim& claim : claims) places.push_back(place_of(surroundings.context, events, claims, claim));
  for (std::size_t i = 0; i < claims.size(); ++i) claims[i].in_event = places[i];
  for (Claim& claim : claims)
    if (!claim.time && claim.in_event) claim.time = time_of_section(claim, events[*claim.in_event]);
  share_what_we_did(surroundings.context, events, claims);
}

}  // namespace wiregraph::relate
