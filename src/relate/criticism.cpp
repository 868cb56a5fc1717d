#include <algorithm>

#include "relate/claims.h"
#include "relate/event_type.h"
#include "relate/scope.h"

namespace wiregraph::relate {

namespace {

/// "the attack" is one of the sentences before it.
constexpr std::uint32_t k_sentences_back = 5;

/// A claim's words state an act of the event's kind, and stand not long before its name.
bool tells_of(const Context& context, const Claim& claim, const Event& event) {
  const TokenId name{event.mentions.front().end - 1};
  const SentenceId there = context[name].sentence;
  const bool near = claim.sentence <= there && there.value - claim.sentence.value <= k_sentences_back;
  return near && is_presupposed(context, name) && type_of_event(context, claim.trigger).type == event.type;
}

bool is_conflict(const Claim& claim) { return claim.plover && info_of(*claim.plover).side == PloverSide::conflict; }

/// Who did an act as the document says last before it: whoever takes part in it, or does what is of its kind.
std::optional<Node> doer_of(const Context& context, const Event& event, EventId act, const std::vector<Claim>& claims) {
  std::optional<Node> doer;
  for (const Claim& claim : claims) {
    const bool done = claim.modality == Modality::actual && claim.polarity == Polarity::positive && !claim.subject.is_event() &&
                      claim.attribution.empty();
    const bool did = claim.predicate == Predicate::participated_in || claim.predicate == Predicate::carried_out;
    const bool part = did && claim.object == Node(act);
    if (done && (part || (is_conflict(claim) && tells_of(context, claim, event)))) doer = claim.subject;
  }
  return doer;
}

}  // namespace

void settle_criticism(const Context& context, const EventBook& events, std::vector<Claim>& claims) {
  std::vector<Claim> turned;
  for (Claim& claim : claims) {
    if (claim.predicate != Predicate::criticized || !claim.object || !claim.object->is_event()) continue;
    const EventId act = claim.object->event();
    const auto doer = events[act].type == EventType::Other ? std::nullopt : doer_of(context, events[act], act, claims);
    if (doer && *doer != claim.subject) {
      turned.push_back(claim);
      turned.back().object = *doer;
    }
    claim.predicate = Predicate::deplored;
  }
  claims.insert(claims.end(), turned.begin(), turned.end());
}

}  // namespace wiregraph::relate
