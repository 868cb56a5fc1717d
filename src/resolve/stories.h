#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/graph_records.h"
#include "resolve/ages.h"

namespace wiregraph::resolve {

/// The story that each document tells, by the document's id: documents near in time that share rare words of their names, events and
/// evidence. Average-link clustering by cosine of tf-idf in one pass, the oldest document first; words of many documents tell no story,
/// so that the cost is near linear in the words.
///   entities: for each entity the index of its node.
std::unordered_map<std::string, std::size_t> stories_of(const GraphRecords& records, const std::vector<std::size_t>& entities, const Ages& ages);

}  // namespace wiregraph::resolve
