#include "app/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <string_view>

#include "app/commands/commands.h"
#include "app/report.h"
#include "app/suggest.h"
#include "base/log.h"

namespace wiregraph::app {

namespace {

struct Command {
  std::string_view name;
  std::string_view description;
  std::string_view example;
  void (*set_up)(CLI::App& command, Options& options);
  ExitStatus (*run)(const Options& options, Console& console);
};

template <auto member>
constexpr Command command(std::string_view name, std::string_view description, std::string_view example) {
  return {name, description, example, [](CLI::App& app, Options& options) { set_up(app, options.*member); },
          [](const Options& options, Console& console) { return run(options.*member, console); }};
}

constexpr std::array k_commands{
    command<&Options::build>("build", "Reads news and writes the graph of what all of it says.",
                             "wiregraph build news/ --analysis news.analysis.jsonl --publisher \"The Courier\" -o graph/"),
    command<&Options::extract>("extract", "Writes the records of each document by itself; `merge` makes a graph of them.",
                               "wiregraph extract news/ --analysis news.analysis.jsonl -o part1.jsonl"),
    command<&Options::merge>("merge", "Makes one graph of the records of earlier runs.",
                             "wiregraph merge part1.jsonl part2.jsonl -o graph/"),
    command<&Options::show>("show", "Prints what a stage makes of a document: clean, parse, recognize, relate, or resolve.",
                            "wiregraph show relate story.txt --analysis story.analysis.jsonl"),
    command<&Options::explain>(
        "explain", "Says why a claim is in the graph, or what was found at a place of a document.",
        "wiregraph explain graph/ c-5f1c09a1b2c3d4e5\n  wiregraph explain story.txt:120 --analysis story.analysis.jsonl"),
    command<&Options::score>("score", "Compares a graph with gold graphs: precision, recall, F1.",
                             "wiregraph score --records graph/records.jsonl --texts news/ gold/*.gold.json"),
    command<&Options::stats>("stats", "Counts what is in a graph, by type, predicate and status.", "wiregraph stats graph/"),
    command<&Options::compare>("compare", "Says which source asserts, denies or leaves out what about one event.",
                               "wiregraph compare graph/ v-31aa09c1b2c3d4e5 --quotes\n"
                               "  wiregraph compare graph/ \"call Lund Reyes\" --by document --format csv"),
    command<&Options::diff>("diff", "Says what differs between two graphs, or writes what brings a database from one to the other.",
                            "wiregraph diff monday/ tuesday/\n  wiregraph diff monday/ tuesday/ --sparql > update.ru\n"
                            "  wiregraph diff monday/ tuesday/ --cypher > update.cypher"),
};

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const Command& each : k_commands) names.emplace_back(each.name);
  return names;
}

ExitStatus wrong_usage(const std::string& reason, std::string_view command, Console& console) {
  console.error << "wiregraph: " << printable(reason) << "\nTry: wiregraph " << command << (command.empty() ? "" : " ") << "--help\n";
  return ExitStatus::wrong_usage;
}

/// What is wrong with the options of `command`, with a suggestion for a mistyped one.
std::string reason_of(const CLI::ParseError& error, const CLI::App& command) {
  for (const std::string& rest : command.remaining()) {
    if (!rest.starts_with("-")) continue;
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options())
      if (option->nonpositional()) names.push_back(option->get_name());
    return unknown_word(rest.substr(0, rest.find('=')), "option of " + command.get_name(), names);
  }
  return error.what();
}

ExitStatus run_chosen(const Command& chosen, const Options& options, Console& console) {
  try {
    const ExitStatus status = chosen.run(options, console);
    if (console.out.flush()) return status;
    throw InputError({"standard output", 0, "cannot be written", "check that the disk is not full"});
  } catch (const InputError& error) {
    console.error << "wiregraph: error: " << printable(error.what()) << '\n';
    return ExitStatus::nothing_done;
  }
}

void describe(CLI::App& program, Options& options) {
  program.set_version_flag("--version", "wiregraph " WIREGRAPH_VERSION);
  program.require_subcommand(1);
  for (const Command& each : k_commands) {
    CLI::App* command = program.add_subcommand(std::string(each.name), std::string(each.description));
    command->footer("Example:\n  " + std::string(each.example));
    each.set_up(*command, options);
  }
  program.footer(
      "Exit status: 0 all done, 1 some inputs failed, 2 wrong usage, 3 nothing could be done.\n"
      "`wiregraph COMMAND --help` explains a command.");
}

}  // namespace

ExitStatus run_command_line(const std::vector<std::string>& arguments, Console& console) {
  Options options;
  CLI::App program("wiregraph reads news and writes a knowledge graph, every edge with its sentence and source.", "wiregraph");
  describe(program, options);
  const auto names = command_names();
  if (arguments.empty()) return wrong_usage("name a command: " + list_of(names), "", console);
  if (!arguments.empty() && !arguments.front().starts_with("-") && std::ranges::find(names, arguments.front()) == names.end())
    return wrong_usage(unknown_word(arguments.front(), "command", names), "", console);
  try {
    program.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::Success& help_or_version) {
    program.exit(help_or_version, console.out, console.error);
    return ExitStatus::done;
  } catch (const CLI::ParseError& error) {
    const auto chosen = program.get_subcommands();
    const CLI::App& command = chosen.empty() ? program : *chosen.front();
    return wrong_usage(reason_of(error, command), chosen.empty() ? "" : command.get_name(), console);
  }
  for (const Command& each : k_commands)
    if (program.got_subcommand(std::string(each.name))) return run_chosen(each, options, console);
  return ExitStatus::wrong_usage;
}

}  // namespace wiregraph::app
