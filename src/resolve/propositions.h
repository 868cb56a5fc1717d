#pragma once

#include <cstddef>
#include <vector>

#include "base/records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// What claims are about, and which they are.
struct Proposition {
  PropositionRecord record;
  std::vector<std::size_t> claims;  ///< indices in Records::claims, rising
};

/// Sorted by id. Each claim is of one proposition; the ends of a symmetric predicate stand in the order of their ids.
///   records: a graph, claims sorted by id.
std::vector<Proposition> propositions_of(const Records& records, const std::vector<Testimony>& testimonies);

}  // namespace wiregraph::resolve
