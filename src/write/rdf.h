#pragma once

#include "write/write.h"

namespace wiregraph::write {

/// Everything in one graph.
void write_turtle(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target);

/// Direct triples in one named graph for each status, the rest in the default graph.
void write_trig(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target);
void write_nquads(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target);

}  // namespace wiregraph::write
