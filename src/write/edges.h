#pragma once

#include <string_view>
#include <vector>

#include "base/graph.h"

namespace wiregraph::write {

/// An edge of the graph with the ids of its ends.
struct Edge {
  std::string_view source;
  std::string_view target;
  const PropositionRecord* proposition;
};

/// The edges of `graph` in the order of propositions.
std::vector<Edge> edges_of(const KnowledgeGraph& graph);

}  // namespace wiregraph::write
