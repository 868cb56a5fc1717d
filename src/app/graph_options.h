#pragma once

#include <string>
#include <vector>

#include "app/report.h"
#include "base/graph_records.h"
#include "write/write.h"

namespace CLI {
class App;
}

namespace wiregraph::app {

/// Where a graph goes, and in which forms.
struct GraphOptions {
  std::string folder;
  std::vector<std::string> formats;  ///< names of write::formats(); empty: all
  write::Options write;
};

/// Declares the options on `command`. Touches no file.
void add_graph_options(CLI::App& command, GraphOptions& options);

/// Resolves the records of all documents and writes the graph. Warnings go to `report`.
///   Throws InputError where the output cannot be written.
///   parts: their temporary files are in the folder of the graph.
void write_graph(std::vector<GraphRecords> parts, const GraphOptions& options, Report& report);

}  // namespace wiregraph::app
