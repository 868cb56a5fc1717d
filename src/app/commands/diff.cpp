#include <CLI/CLI.hpp>
#include <set>
#include <utility>

#include "app/choice.h"
#include "app/commands/commands.h"
#include "app/diff/cypher_update.h"
#include "app/diff/print_changes.h"
#include "app/diff/sparql_update.h"
#include "app/read_records.h"

namespace wiregraph::app {

namespace {

/// Without the claims that no contradiction is told by: they are most of a graph, and nothing else of them is compared.
Records read_graph(const std::string& folder_or_file) {
  RecordList<ClaimRecord> claims;
  Records graph = read_graph_records(folder_or_file, claims);
  std::set<std::string> needed;
  for (const ContradictionRecord& contradiction : graph.contradictions)
    if (!contradiction.claims.empty()) needed.insert(contradiction.claims.front());
  for (ClaimRecord& claim : claims)
    if (needed.contains(claim.id)) graph.claims.push_back(std::move(claim));
  return graph;
}

ExitStatus print_changes(const DiffOptions& options, Console& console) {
  const std::vector<Change> changes = changes_between(read_graph(options.before), read_graph(options.after));
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
  (options.sparql ? write_sparql_update : write_cypher_update)(options.before, options.after, console.out);
  return ExitStatus::done;
}

}  // namespace wiregraph::app
