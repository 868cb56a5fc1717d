#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/commands/commands.h"
#include "app/read_records.h"
#include "write/output_file.h"

namespace wiregraph::app {

void set_up(CLI::App& command, MergeOptions& options) {
  command.add_option("RECORDS", options.records, "files that extract or build wrote (records.jsonl), or - for standard input")
      ->required()
      ->type_name("");
  add_graph_options(command, options.graph);
}

ExitStatus run(const MergeOptions& options, Console& console) {
  write::make_folder(options.graph.folder);
  std::vector<std::string> files = options.records;
  std::ranges::sort(files);
  files.erase(std::unique(files.begin(), files.end()), files.end());

  Report report(console);
  std::vector<GraphRecords> parts;
  for (const std::string& file : files) try {
      parts.push_back(read_records(file, options.graph.folder));
      report.done({});
    } catch (const InputError& error) {
      report.failed(error.problem());
    }
  if (!parts.empty()) write_graph(std::move(parts), options.graph, report);
  return report.finish();
}

}  // namespace wiregraph::app
