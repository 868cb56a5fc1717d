#pragma once

#include <functional>
#include <string_view>

#include "base/graph.h"

namespace wiregraph::write {

/// An edge of the graph with the ids of its ends, which stay as long as the graph.
struct Edge {
  std::string_view source;
  std::string_view target;
  const PropositionRecord& proposition;  ///< during the call only
};

/// Gives the edges of `graph` in the order of propositions.
void for_each_edge(const KnowledgeGraph& graph, const std::function<void(const Edge&)>& give);

}  // namespace wiregraph::write
