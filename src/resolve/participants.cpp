#include "resolve/participants.h"

namespace wiregraph::resolve {

std::map<std::string, std::set<std::string>> participants_of(const GraphRecords& records) {
  std::map<std::string, std::set<std::string>> out;
  for (const EventRecord& event : records.events) out[event.id] = {event.participants.begin(), event.participants.end()};
  for (const ClaimRecord& claim : records.claims) {
    if (claim.object.empty()) continue;
    if (claim.predicate == Predicate::participated_in || claim.predicate == Predicate::carried_out) out[claim.object].insert(claim.subject);
    if (info_of(claim.predicate).symmetric && !claim.in_event.empty()) out[claim.in_event].insert({claim.subject, claim.object});
  }
  return out;
}

}  // namespace wiregraph::resolve
