#pragma once

#include "write/write.h"

namespace wiregraph::write {

/// GEXF 1.3 (https://gexf.net) with the columns of GraphML, and with the days on which nodes and edges are there, so that Gephi's timeline
/// plays the story. With `options.multigraph` an edge's kind is its predicate, which keeps Gephi from merging edges of different kinds.
void write_gexf(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target);

}  // namespace wiregraph::write
