#pragma once

#include <cstddef>
#include <vector>

#include "base/graph_records.h"
#include "resolve/ages.h"

namespace wiregraph::resolve {

/// For each entity and each event the index of the one that gives the node its id.
struct Nodes {
  std::vector<std::size_t> entities;
  std::vector<std::size_t> events;
};

/// Makes one entity or event per node, every reference on the nodes, and everything sorted by id. A node of several keeps its parts, so
/// that take_apart can undo this. Claims get the ids of their propositions.
void assemble(GraphRecords& records, const Nodes& nodes, const Ages& ages);

}  // namespace wiregraph::resolve
