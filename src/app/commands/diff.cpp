#include <CLI/CLI.hpp>
#include <sstream>

#include "app/choice.h"
#include "app/commands/commands.h"
#include "app/diff/cypher_update.h"
#include "app/diff/print_changes.h"
#include "app/diff/sparql_update.h"
#include "app/read_records.h"

namespace wiregraph::app {

namespace {

ExitStatus print_changes(const DiffOptions& options, Console& console) {
  const std::vector<Change> changes = changes_between(read_graph_records(options.before), read_graph_records(options.after));
  if (options.format == "json")
    print_json(changes, console.out);
  else if (options.format == "csv")
    print_csv(changes, console.out);
  else
    print_text(changes, console.out);
  return options.exit_code && !changes.empty() ? ExitStatus::some_failed : ExitStatus::done;
}

}  // namespace

void set_up(CLI::App& command, DiffOptions& options) {
  command.add_option("A", options.before, "folder that build or merge wrote, or a file of records: the graph before")
      ->required()
      ->type_name("");
  command.add_option("B", options.after, "the graph after")->required()->type_name("");
  add_choice(command, "--format", options.format, {"text", "json", "csv"}, "for people, JSON Lines, or comma-separated values");
  command.add_flag("--exit-code", options.exit_code, "end with status 1 where the graphs differ; else with 0 in either case");
  command
      .add_flag("--sparql", options.sparql,
                "print a SPARQL Update instead: a store that A/graph.ttl was loaded into then holds B/graph.ttl")
      ->excludes("--format")
      ->excludes("--exit-code");
  command.add_flag("--cypher", options.cypher, "print Cypher instead: a Neo4j database that A/neo4j was imported into then holds B/neo4j")
      ->excludes("--format")
      ->excludes("--exit-code")
      ->excludes("--sparql");
}

ExitStatus run(const DiffOptions& options, Console& console) {
  if (!options.sparql && !options.cypher) return print_changes(options, console);
  std::ostringstream update;  // whole or not at all
  (options.sparql ? write_sparql_update : write_cypher_update)(options.before, options.after, update);
  console.out << update.view();
  return ExitStatus::done;
}

}  // namespace wiregraph::app
