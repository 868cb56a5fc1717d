#pragma once

#include <string>
#include <vector>

#include "app/report.h"
#include "resolve/take_apart.h"
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

/// Resolves the records of all documents and writes the graph, unless `report` knows of no document. Warnings go to `report`.
///   Throws InputError where the output cannot be written.
void write_graph(const resolve::Parts& next, const GraphOptions& options, Report& report);

}  // namespace wiregraph::app
