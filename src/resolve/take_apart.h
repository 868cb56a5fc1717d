#pragma once

#include <vector>

#include "base/graph_records.h"
#include "base/log.h"

namespace wiregraph::resolve {

/// All records by the ids that they have within their documents: nodes of earlier merges are taken apart, and what stands in several parts
/// is there once. So merging in steps comes to the same as merging at once. Everything is sorted by id; there are no propositions and
/// contradictions, and no document is marked as a reprint.
///   log: notes every repeated document.
GraphRecords take_apart(std::vector<GraphRecords> parts, Log& log);

}  // namespace wiregraph::resolve
