#pragma once

#include "write/write.h"

namespace wiregraph::write {

/// Nodes with columns for their kind and colour. One edge per ordered pair of nodes, since Gephi merges parallel edges: its label is the
/// commonest predicate, its weight the number of claims. With `options.multigraph` one edge per proposition.
void write_graphml(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target);

}  // namespace wiregraph::write
