#include <CLI/CLI.hpp>

#include "app/commands/commands.h"
#include "app/input/extractions.h"
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
  command
      .add_flag("--add", options.add,
                "add the inputs to the graph in DIR: documents that are in it are not read anew; one of another content takes the place of "
                "the one of its path")
      ->excludes("--set-aside");
}

ExitStatus run(const BuildOptions& options, Console& console) {
  write::make_folder(options.graph.folder);  // a folder that cannot be made is known before the work, not after it
  Report report(console);
  std::vector<Extraction> earlier;
  if (options.add) earlier = read_extractions(options.graph.folder);
  std::vector<Extraction> extractions = extract_documents(options.documents, std::move(earlier), report);
  if (report.documents() > 0) {
    write_extractions(extractions, options.graph.folder);
    write_graph(parts_of(extractions, options.graph.folder), options.graph, report);
  }
  if (!options.set_aside.empty()) write_set_aside(report.set_aside(), options.set_aside);
  return report.finish();
}

}  // namespace wiregraph::app
