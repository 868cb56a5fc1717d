#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "base/graph.h"
#include "base/periods.h"

namespace wiregraph::write {

/// How many claims there are behind some propositions, and of which side of PLOVER.
struct ClaimCounts {
  std::uint64_t claims = 0;  ///< at least 1: a proposition that only follows from others counts as one
  std::uint64_t cooperation = 0;
  std::uint64_t conflict = 0;
};

ClaimCounts counts_of(const PropositionRecord& proposition);

/// What all propositions from one node to another say together.
struct PairFacts {
  ClaimCounts counts;
  std::array<std::uint64_t, k_predicate_terms.size()> predicates{};  ///< claims of each
  std::array<std::uint64_t, k_status_terms.size()> statuses{};       ///< propositions of each
  std::vector<Period> periods;                                       ///< of all, in no order
};

/// Ids of source and target.
using Pair = std::pair<std::string_view, std::string_view>;

/// Keeps references into `graph`.
std::map<Pair, PairFacts> pairs_of(const KnowledgeGraph& graph);

/// The predicate with the most claims, the first in the vocabulary among equals.
Predicate commonest_predicate(const PairFacts& facts);

}  // namespace wiregraph::write
