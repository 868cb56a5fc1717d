#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>

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
  auto file = files.begin();
  const auto next = [&]() -> std::optional<GraphRecords> {
    while (file != files.end()) try {
        GraphRecords records = read_records(*file++, options.graph.folder);
        report.done({});
        return records;
      } catch (const InputError& error) {
        report.failed(error.problem());
      }
    return std::nullopt;
  };
  write_graph(next, options.graph, report);
  return report.finish();
}

}  // namespace wiregraph::app
