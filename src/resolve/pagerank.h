#pragma once

#include <vector>

#include "base/graph.h"

namespace wiregraph::resolve {

/// PageRank of each vertex (Page and others 1999; damping 0.85), all together 1. Ranks follow propositions from subject to object,
/// symmetric ones both ways; what a node without propositions of its own has goes to all alike.
std::vector<double> pagerank_of(const KnowledgeGraph& graph);

}  // namespace wiregraph::resolve
