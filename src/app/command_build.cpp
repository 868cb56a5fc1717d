#include <CLI/CLI.hpp>

#include "app/commands.h"
#include "app/pipeline.h"
#include "write/output_file.h"

namespace wiregraph::app {

namespace {

void write_set_aside(const clean::SetAside& counts, const std::string& path) {
  write::OutputFile file(path);
  clean::print(counts, file.stream());
  file.finish();
}

}  // namespace

void set_up(CLI::App& command, BuildOptions& options) {
  add_document_options(command, options.documents);
  add_graph_options(command, options.graph);
  command.add_option("--set-aside", options.set_aside, "how much of the pages was set aside, by kind and rule of `show clean`")
      ->type_name("FILE");
}

ExitStatus run(const BuildOptions& options, Console& console) {
  write::make_folder(options.graph.folder);  // a folder that cannot be made is known before the work, not after it
  Report report(console);
  std::vector<Records> parts = extract_records(options.documents, report);
  if (report.documents() > 0) write_graph(std::move(parts), options.graph, report);
  if (!options.set_aside.empty()) write_set_aside(report.set_aside(), options.set_aside);
  return report.finish();
}

}  // namespace wiregraph::app
