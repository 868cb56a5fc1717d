#include <CLI/CLI.hpp>
#include <algorithm>
#include <sstream>

#include "app/commands/commands.h"
#include "app/input/extractions.h"
#include "app/pipeline.h"
#include "app/stages.h"
#include "app/suggest.h"
#include "base/record_json.h"
#include "resolve/resolve.h"

namespace wiregraph::app {

namespace {

std::vector<std::string> stage_names() {
  std::vector<std::string> names;
  for (const Stage& stage : k_document_stages) names.emplace_back(stage.name);
  names.emplace_back("resolve");
  return names;
}

std::string check_stage(const std::string& word) {
  const auto names = stage_names();
  return std::ranges::find(names, word) == names.end() ? unknown_word(word, "stage", names) : std::string();
}

std::string check_format(const std::string& word) {
  const std::vector<std::string> formats{"text", "json"};
  return std::ranges::find(formats, word) == formats.end() ? unknown_word(word, "format of show", formats) : std::string();
}

/// Texts of several documents are parted by a blank line; JSON has one document a line.
ExitStatus show_document_stage(const Stage& stage, const ShowOptions& options, Console& console) {
  const bool json = options.format == "json";
  Inputs inputs = find_inputs(options.documents.inputs);
  const Models models = load_models(options.documents.models, inputs, stage.name);
  Report report(console);
  const auto work = [&](Document document, Log& log) -> InOrder {
    if (options.raw)
      parse::run_raw(document, models.parse);
    else
      run_stages(document, models, log, stage.name);
    std::ostringstream text;
    (json ? stage.print_json : stage.print)(document, text);
    return [&, text = std::move(text).str()] { console.out << (json || report.documents() == 0 ? "" : "\n") << text; };
  };
  for_each_document(inputs, options.documents, work, report);
  return report.finish();
}

ExitStatus show_graph(const ShowOptions& options, Console& console) {
  Report report(console);
  std::vector<Extraction> extractions = extract_documents(options.documents, {}, report);
  if (report.documents() == 0) return report.finish();
  Log log;
  const std::filesystem::path folder = std::filesystem::temp_directory_path();
  write_records(resolve::run(parts_of(extractions, folder), folder, log).records, console.out);
  report.warn(log);
  return report.finish();
}

}  // namespace

void set_up(CLI::App& command, ShowOptions& options) {
  command.add_option("STAGE", options.stage, "clean, parse, recognize, relate: of each document; resolve: the records of their graph")
      ->required()
      ->type_name("")
      ->check(check_stage);
  command.add_option("--format", options.format, "text, or json (clean: text and segments; parse: spaCy's Doc.to_json())")
      ->check(check_format)
      ->type_name("FORMAT");
  command.add_flag("--raw", options.raw, "parse as JSON: the whole text at once, with nothing left out, as spaCy itself would");
  add_document_options(command, options.documents);
  command.callback([&options] {
    const auto stage = std::ranges::find(k_document_stages, options.stage, &Stage::name);
    const bool has_json = stage != k_document_stages.end() && stage->print_json != nullptr;
    if (options.format == "json" && !has_json)
      throw CLI::ValidationError("--format", "'" + options.stage + "' has no JSON form; clean and parse have");
    if (options.raw && (options.stage != "parse" || options.format != "json"))
      throw CLI::ValidationError("--raw", "it goes with: show parse --format json");
  });
}

ExitStatus run(const ShowOptions& options, Console& console) {
  const auto stage = std::ranges::find(k_document_stages, options.stage, &Stage::name);
  if (stage == k_document_stages.end()) return show_graph(options, console);
  return show_document_stage(*stage, options, console);
}

}  // namespace wiregraph::app
