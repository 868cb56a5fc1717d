#pragma once

#include <cstddef>
#include <vector>

#include "base/graph_records.h"
#include "resolve/ages.h"

namespace wiregraph::resolve {

/// For each event the index of the one whose node it is, the oldest of them.
///   records:  sorted by id.
///   entities: for each entity the index of its node, as match_entities gives it.
///   One node are events of different documents that have one type, the same participants (or some where the other has more, but not of a
///   call or meeting), days in common and no two places. An event without a date is of the days around its document's. What fits two nodes
///   joins none, and so does an undated one of a type that recurs: a wrong merge is worse than a missed one.
///   Cost: near linear in events, as long as few of one type and month share a participant.
std::vector<std::size_t> match_events(const GraphRecords& records, const std::vector<std::size_t>& entities, const Ages& ages);

}  // namespace wiregraph::resolve
