#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/graph.h"

/// From the graph to the files that users load into their own tools.
namespace wiregraph::write {

struct Format;

/// What the user says about the outputs.
struct Options {
  std::string base_iri = "https://wiregraph.example/";  ///< of instances; ends in / or #
  bool multigraph = false;                              ///< GraphML and GEXF: one edge per proposition instead of one per ordered pair
  std::vector<const Format*> formats = {};              ///< what is written, in this order
};

/// A kind of output.
struct Format {
  std::string_view name;  ///< as on the command line: "turtle"
  std::string_view file;  ///< what it makes in the output folder: "graph.ttl", "neo4j"
  std::string_view description;
  std::string_view media_type;  ///< as registered: "text/turtle"
  void (*write)(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target);
};

/// Every format, in the order in which they are written.
std::span<const Format> formats();

/// Writes `graph` to `folder` in each of the chosen formats. Each file appears whole under its name or not at all.
///   Throws InputError where a file cannot be written: which, and why.
void run(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& folder);

}  // namespace wiregraph::write
