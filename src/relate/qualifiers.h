#pragma once

#include <vector>

#include "relate/attribution.h"
#include "relate/events.h"
#include "relate/match.h"

namespace wiregraph::relate {

/// What the qualifiers of all claims of a document are read from.
struct Surroundings {
  const Context& context;
  std::vector<DatedWord> dates;
  std::vector<Quotation> quotations;
};

/// Fills what a claim does not get from its arguments: sentence, polarity, modality, attribution, time, posted, PLOVER type.
void qualify(const Surroundings& surroundings, const Trigger& trigger, Claim& claim);

/// The call, meeting or negotiation in which a trigger's act took place, as its sentence says: "demanded a truce in a call with Reyes".
std::optional<EventId> encounter_of(const Context& context, EventBook& events, const Trigger& trigger);

}  // namespace wiregraph::relate
