#pragma once

#include "base/graph.h"

namespace wiregraph::resolve {

/// Gives every node its measures. Cost: near linear in nodes and propositions.
void measure(KnowledgeGraph& graph);

}  // namespace wiregraph::resolve
