#pragma once

#include <vector>

#include "base/graph_records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// Claims that cannot all be true, sorted by id. Only claims of what is or has happened count, not plans and possibilities; claims of other
/// times, and of happenings whose event is unknown, never contradict each other.
std::vector<ContradictionRecord> contradictions_of(const GraphRecords& records, const Witnesses& witnesses);

}  // namespace wiregraph::resolve
