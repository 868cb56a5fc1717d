#pragma once

#include <string>
#include <vector>

#include "app/console.h"
#include "app/graph_options.h"
#include "app/input/document_options.h"

/// The commands. Each has two steps: set_up declares its options and touches no file; run works on what the user said. Both stand in
/// command_<name>.cpp.
///   run throws InputError where nothing can be done.
namespace wiregraph::app {

struct BuildOptions {
  DocumentOptions documents;
  GraphOptions graph;
  std::string set_aside;  ///< file; empty for none
  bool add = false;       ///< to the graph that the folder holds
};
void set_up(CLI::App& command, BuildOptions& options);
ExitStatus run(const BuildOptions& options, Console& console);

struct ExtractOptions {
  DocumentOptions documents;
  std::string output;  ///< file, or "-"
};
void set_up(CLI::App& command, ExtractOptions& options);
ExitStatus run(const ExtractOptions& options, Console& console);

struct MergeOptions {
  std::vector<std::string> records;
  GraphOptions graph;
};
void set_up(CLI::App& command, MergeOptions& options);
ExitStatus run(const MergeOptions& options, Console& console);

struct ShowOptions {
  std::string stage;
  std::string format = "text";  ///< or "json"
  bool raw = false;             ///< parse the whole text at once
  DocumentOptions documents;
};
void set_up(CLI::App& command, ShowOptions& options);
ExitStatus run(const ShowOptions& options, Console& console);

struct ExplainOptions {
  std::vector<std::string> what;  ///< folder of a graph and id of a claim or proposition; or documents, each FILE or FILE:OFFSET
  std::string text;               ///< a text of its own instead of documents
  ModelOptions models;
};
void set_up(CLI::App& command, ExplainOptions& options);
ExitStatus run(const ExplainOptions& options, Console& console);

struct ScoreOptions {
  std::vector<std::string> gold;
  std::string records;
  std::string texts;
  std::size_t misses = 0;
};
void set_up(CLI::App& command, ScoreOptions& options);
ExitStatus run(const ScoreOptions& options, Console& console);

struct StatsOptions {
  std::string folder;
  std::size_t top = 10;
  bool names = false;
};
void set_up(CLI::App& command, StatsOptions& options);
ExitStatus run(const StatsOptions& options, Console& console);

struct CompareOptions {
  std::string folder;
  std::string event;
  std::string by = "source";    ///< or "document"
  std::string format = "text";  ///< or "csv"
  bool quotes = false;
};
void set_up(CLI::App& command, CompareOptions& options);
ExitStatus run(const CompareOptions& options, Console& console);

struct DiffOptions {
  std::string before;
  std::string after;
  std::string format = "text";  ///< or "json", "csv"
  bool exit_code = false;       ///< status 1 where they differ
  bool sparql = false;
  bool cypher = false;
};
void set_up(CLI::App& command, DiffOptions& options);
ExitStatus run(const DiffOptions& options, Console& console);

/// What the user said, whichever command he gave.
struct Options {
  BuildOptions build;
  ExtractOptions extract;
  MergeOptions merge;
  ShowOptions show;
  ExplainOptions explain;
  ScoreOptions score;
  StatsOptions stats;
  CompareOptions compare;
  DiffOptions diff;
};

}  // namespace wiregraph::app
