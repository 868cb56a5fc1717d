#include "app/graph_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/suggest.h"
#include "resolve/resolve.h"

namespace wiregraph::app {

namespace {

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const write::Format& format : write::formats()) names.emplace_back(format.name);
  return names;
}

std::string check_format(const std::string& word) {
  const auto names = format_names();
  return std::ranges::find(names, word) == names.end() ? unknown_word(word, "format", names) : std::string();
}

/// An IRI that Turtle may hold between < and >, to which names can be added.
std::string check_base_iri(const std::string& iri) {
  const bool has_scheme = iri.find("://") != std::string::npos && iri.find("://") > 0;
  const bool clean = std::ranges::none_of(iri, [](char c) {
    return static_cast<unsigned char>(c) <= 0x20 || std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos;
  });
  if (has_scheme && clean && (iri.ends_with('/') || iri.ends_with('#'))) return {};
  return "'" + iri + "' is no base of IRIs; write it as https://example.org/news/ with / or # at its end";
}

std::vector<const write::Format*> chosen_formats(const std::vector<std::string>& names) {
  std::vector<const write::Format*> chosen;
  for (const write::Format& format : write::formats())
    if (names.empty() || std::ranges::find(names, format.name) != names.end()) chosen.push_back(&format);
  return chosen;
}

}  // namespace

void add_graph_options(CLI::App& command, GraphOptions& options) {
  command.add_option("-o,--output", options.folder, "folder for the graph; made if missing")->required()->type_name("DIR");
  command.add_option("--format", options.formats, "what to write, any of " + list_of(format_names()) + " (default: all)")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(check_format)
      ->type_name("LIST");
  command.add_option("--base-iri", options.write.base_iri, "what IRIs of entities, events and claims begin with")
      ->check(check_base_iri)
      ->capture_default_str()
      ->type_name("IRI");
  command.add_flag("--multigraph", options.write.multigraph, "GraphML and GEXF: an edge for each proposition, not for each pair of nodes");
}

void write_graph(const resolve::Parts& next, const GraphOptions& options, Report& report) {
  Log log;
  const KnowledgeGraph graph = resolve::run(next, options.folder, log);
  if (report.documents() == 0) return;
  report.warn(log);
  write::Options chosen = options.write;
  chosen.formats = chosen_formats(options.formats);
  write::run(graph, chosen, options.folder);
}

}  // namespace wiregraph::app
