#include "app/commands.h"
#include "app/pipeline.h"
#include "write/output_file.h"

namespace wiregraph::app {

void set_up(CLI::App& command, BuildOptions& options) {
  add_document_options(command, options.documents);
  add_graph_options(command, options.graph);
}

ExitStatus run(const BuildOptions& options, Console& console) {
  write::make_folder(options.graph.folder);  // a folder that cannot be made is known before the work, not after it
  Report report(console);
  std::vector<Records> parts = extract_records(options.documents, report);
  if (report.documents() > 0) write_graph(std::move(parts), options.graph, report);
  return report.finish();
}

}  // namespace wiregraph::app
