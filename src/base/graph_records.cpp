#include "base/graph_records.h"

#include <algorithm>
#include <iterator>

#include "base/periods.h"

namespace wiregraph {

void GraphRecords::append(Records records) {
  std::ranges::move(records.documents, std::back_inserter(documents));
  std::ranges::move(records.entities, std::back_inserter(entities));
  std::ranges::move(records.events, std::back_inserter(events));
  std::ranges::copy(records.claims, std::back_inserter(claims));
  std::ranges::copy(records.propositions, std::back_inserter(propositions));
  std::ranges::move(records.contradictions, std::back_inserter(contradictions));
}

void add_claim(PropositionRecord& proposition, const ClaimRecord& claim) {
  proposition.claims.push_back(claim.id);
  if (claim.plover) ++(info_of(*claim.plover).side == PloverSide::cooperation ? proposition.cooperation : proposition.conflict);
  if (proposition.quote.empty() && !claim.evidence.empty()) proposition.quote = claim.evidence.front().text;
  if (!claim.time) return;
  proposition.times.push_back({claim.time->start, claim.time->end});
  proposition.times = merged(std::move(proposition.times));
}

Records in_memory(const GraphRecords& records) {
  Records out{records.documents, records.entities, records.events, {}, {}, records.contradictions};
  for (const ClaimRecord& claim : records.claims) out.claims.push_back(claim);
  for (const PropositionRecord& proposition : records.propositions) out.propositions.push_back(proposition);
  return out;
}

}  // namespace wiregraph
