#include "relate/claims.h"

namespace wiregraph::relate {

namespace {

bool has_slot(const Slots& slots, Slot::Kind kind) {
  for (const Slot& slot : slots)
    if (slot.kind == kind) return true;
  return false;
}

}  // namespace

void add_quoted_demand(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  if (!has_slot(trigger.entry->subject, Slot::Kind::speaker)) return;
  const Quotation* quotation = quotation_at(surroundings.quotations, trigger.head);
  if (!quotation || !quotation->speaker) return;
  if (match(context, events, trigger).missing != "subject") return;
  std::vector<Argument> speakers;
  for (ChainId source : quotation->speaker->sources) speakers.push_back({source, trigger.head});
  add_claims_of(surroundings, events, match_by(context, events, trigger, speakers), claims);
}

}  // namespace wiregraph::relate
