#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/graph_records.h"
#include "resolve/ages.h"

namespace wiregraph::resolve {

/// Unites events across the documents of one story that nothing tells apart: those of one type that one word names, or that share a
/// participant or place and are the only ones of their type in their documents, with no other participants of one class, places or days.
/// Attacks and the like, which come in series, must share one in any case. What may be proposed in one report and agreed in the next
/// (deals, ceasefires, aid) is left out; what fits two equally well joins none; what one document keeps apart stays apart.
///   entities: for each entity the index of its node.
///   nodes:    for each event the index of its node, as match_events gives it; set anew. Cost: near linear, as long as few events of a
///             story have one type and word.
void match_events_of_stories(const GraphRecords& records, const std::unordered_map<std::string, std::size_t>& stories,
                             const std::vector<std::size_t>& entities, const Ages& ages, std::vector<std::size_t>& nodes);

}  // namespace wiregraph::resolve
