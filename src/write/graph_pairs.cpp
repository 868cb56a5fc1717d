#include "write/graph_pairs.h"

#include <algorithm>

#include "write/edges.h"

namespace wiregraph::write {

ClaimCounts counts_of(const PropositionRecord& proposition) {
  return {std::max<std::uint64_t>(proposition.claims.size(), 1), proposition.cooperation, proposition.conflict};
}

std::map<Pair, PairFacts> pairs_of(const KnowledgeGraph& graph) {
  std::map<Pair, PairFacts> pairs;
  for_each_edge(graph, [&](const Edge& edge) {
    const ClaimCounts counts = counts_of(edge.proposition);
    PairFacts& facts = pairs[{edge.source, edge.target}];
    facts.counts.claims += counts.claims;
    facts.counts.cooperation += counts.cooperation;
    facts.counts.conflict += counts.conflict;
    facts.predicates[static_cast<std::size_t>(edge.proposition.predicate)] += counts.claims;
    ++facts.statuses[static_cast<std::size_t>(edge.proposition.status)];
    const std::vector<Period> periods = periods_of(edge.proposition);
    facts.periods.insert(facts.periods.end(), periods.begin(), periods.end());
  });
  return pairs;
}

Predicate commonest_predicate(const PairFacts& facts) {
  const auto most = std::max_element(facts.predicates.begin(), facts.predicates.end());
  return static_cast<Predicate>(most - facts.predicates.begin());
}

}  // namespace wiregraph::write
