#include "write/graph_pairs.h"

#include <algorithm>

namespace wiregraph::write {

ClaimCounts counts_of(const PropositionRecord& proposition, const ClaimIndex& index) {
  ClaimCounts counts;
  for (const ClaimRecord* claim : index.claims_of(proposition)) {
    ++counts.claims;
    if (!claim->plover) continue;
    ++(info_of(*claim->plover).side == PloverSide::cooperation ? counts.cooperation : counts.conflict);
  }
  counts.claims = std::max<std::uint64_t>(counts.claims, 1);
  return counts;
}

std::map<Pair, PairFacts> pairs_of(const std::vector<Edge>& edges, const ClaimIndex& index) {
  std::map<Pair, PairFacts> pairs;
  for (const Edge& edge : edges) {
    const ClaimCounts counts = counts_of(*edge.proposition, index);
    PairFacts& facts = pairs[{edge.source, edge.target}];
    facts.counts.claims += counts.claims;
    facts.counts.cooperation += counts.cooperation;
    facts.counts.conflict += counts.conflict;
    facts.predicates[static_cast<std::size_t>(edge.proposition->predicate)] += counts.claims;
    ++facts.statuses[static_cast<std::size_t>(edge.proposition->status)];
    const std::vector<Period> periods = periods_of(*edge.proposition, index);
    facts.periods.insert(facts.periods.end(), periods.begin(), periods.end());
  }
  return pairs;
}

Predicate commonest_predicate(const PairFacts& facts) {
  const auto most = std::max_element(facts.predicates.begin(), facts.predicates.end());
  return static_cast<Predicate>(most - facts.predicates.begin());
}

}  // namespace wiregraph::write
