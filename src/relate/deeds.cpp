#include <algorithm>

#include "relate/actors.h"
#include "relate/claims.h"
#include "relate/clause.h"
#include "relate/event_type.h"

namespace wiregraph::relate {

namespace {

/// Types of acts that somebody does to somebody; meetings, deals and the like need both parties.
bool is_deed(EventType type) {
  switch (type) {
    case EventType::Attack:
    case EventType::Killing:
    case EventType::Arrest:
    case EventType::Crackdown:
    case EventType::Protest:
    case EventType::Sanction:
    case EventType::Aid:
    case EventType::AidSuspension:
    case EventType::Mobilization:
    case EventType::Deployment:
      return true;
    default:
      return false;
  }
}

/// "arrested nobody"
bool is_done_to_nobody(const Context& context, TokenId verb) {
  const auto objects = objects_of(context, verb);
  return std::any_of(objects.begin(), objects.end(), [&](TokenId object) { return context.has(object, Function::negates); });
}

bool is_told_already(const std::vector<Claim>& claims, TokenId trigger) {
  return std::any_of(claims.rbegin(), claims.rend(),
                     [&](const Claim& claim) { return claim.trigger == trigger && claim.predicate != Predicate::took_place_in; });
}

}  // namespace

void add_deed(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  const EventType type = type_of_event(context, trigger.head).type;
  const bool stated = context.child(trigger.head, Dep::nsubj) || context.child(trigger.head, Dep::agent);
  if (trigger.entry->part != Part::verb || !stated || !is_deed(type) || is_told_already(claims, trigger.head)) return;
  if (is_done_to_nobody(context, trigger.head)) return;
  const auto event = events.event_of(trigger.head);
  if (!event) return;
  for (ChainId doer : chains_of(context, doers_of(context, trigger.head))) {
    if (context.document()[doer].type == EntityType::Place) continue;
    Claim claim;
    claim.subject = doer;
    claim.predicate = type == EventType::Protest ? Predicate::participated_in : Predicate::carried_out;
    claim.object = *event;
    claim.confidence = 0.85;
    claim.pattern = name_of_entry(*trigger.entry) + ": deed with an unnamed object";
    qualify(surroundings, trigger, claim);
    if (claim.modality == Modality::possible || claim.polarity == Polarity::negative) continue;
    if (claim.modality == Modality::actual) claim.plover = info_of(type).plover;
    claims.push_back(std::move(claim));
  }
}

}  // namespace wiregraph::relate
