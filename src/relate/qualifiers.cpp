#include "relate/qualifiers.h"

#include <algorithm>

#include "relate/circumstance.h"
#include "relate/clause.h"
#include "relate/scope.h"
#include "relate/speech_act.h"

namespace wiregraph::relate {

namespace {

bool is_own_word(const Claim& claim, const Attribution& attribution) {
  if (claim.subject.is_event() || attribution.sources.size() != 1) return false;
  return is_speech_act(claim.predicate) && attribution.sources[0] == claim.subject.chain();
}

/// A noun without a verb of its own takes for granted what it says: "the Lund-Reyes call was a success, said Berg".
bool is_taken_for_granted(const Context& context, const Trigger& trigger) {
  return trigger.entry->part == Part::noun && !carrier_of(context, trigger.head) && !governor_of(context, trigger.head);
}

/// "rejected Chile's demand": the demand is told of for the sake of the answer, and is no act of its own here.
bool is_answered(const Context& context, const Trigger& trigger) {
  if (!is_speech_act(trigger) || !is_authored(context, trigger.head) || carrier_of(context, trigger.head)) return false;
  const auto verb = verb_above(context, trigger.head);
  return verb && (context.states(*verb, Predicate::agreed_to) || acts_by_words(context, *verb));
}

bool is_cooperation(Plover type) { return info_of(type).side == PloverSide::cooperation; }

/// PLOVER codes what is done. A promise of it is AGREE, an announced act of conflict THREATEN; a denied agreement is REJECT.
std::optional<Plover> plover_of(const Entry& entry, const Claim& claim) {
  const auto done = entry.plover ? entry.plover : info_of(claim.predicate).plover;
  if (!done) return std::nullopt;
  if (claim.polarity == Polarity::negative) return *done == Plover::AGREE ? std::optional(Plover::REJECT) : std::nullopt;
  switch (claim.modality) {
    case Modality::actual:
      return done;
    case Modality::future:
      return is_cooperation(*done) ? Plover::AGREE : Plover::THREATEN;
    case Modality::possible:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<EventId> encounter_of(const Context& context, EventBook& events, const Trigger& trigger) {
  std::vector<TokenId> hosts = trigger.words;
  if (const auto carrier = carrier_of(context, trigger.head)) hosts.push_back(*carrier);
  if (is_taken_for_noun(context, trigger.head)) hosts.push_back(context[trigger.head].head);
  for (TokenId host : hosts)
    if (const auto noun = encounter_of_verb(context, host)) return events.event_of(*noun);
  return std::nullopt;
}

void qualify(const Surroundings& surroundings, const Trigger& trigger, Claim& claim) {
  const Context& context = surroundings.context;
  claim.trigger = trigger.head;
  claim.sentence = context[trigger.head].sentence;
  claim.polarity = polarity_of(context, trigger);
  claim.modality = trigger.entry->sense == "planned" ? Modality::future : modality_of(context, trigger.head);
  claim.attribution = attributions_of(context, surroundings.quotations, trigger.head);
  const bool actual = claim.modality == Modality::actual && claim.polarity == Polarity::positive;
  if (actual && is_taken_for_granted(context, trigger)) claim.attribution.clear();
  std::erase_if(claim.attribution, [&](const Attribution& attribution) { return is_own_word(claim, attribution); });
  if (!claim.time) claim.time = time_of(context, surroundings.dates, trigger.words);
  claim.posted = posted(context.document(), claim.sentence);
  if (!is_answered(context, trigger)) claim.plover = plover_of(*trigger.entry, claim);
}

}  // namespace wiregraph::relate
