#pragma once

#include <ostream>

#include "base/records.h"

namespace wiregraph::app {

/// The `most` nodes with the highest PageRank and betweenness, and the largest communities with the nodes that lead them.
/// Nothing where the records are not resolved.
void print_measures(const Records& records, std::size_t most, std::ostream& out);

}  // namespace wiregraph::app
