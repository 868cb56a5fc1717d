#include <CLI/CLI.hpp>
#include <charconv>
#include <filesystem>
#include <sstream>

#include "app/commands/commands.h"
#include "app/explain_claim.h"
#include "app/pipeline.h"
#include "app/read_records.h"
#include "base/utf8.h"
#include "recognize/recognize.h"
#include "relate/relate.h"

namespace wiregraph::app {

namespace {

/// A document, and a place in it.
struct PlaceInFile {
  std::string file;
  std::optional<std::uint32_t> code_point;
};

/// "story.txt:120"; a file whose own name ends so is meant as a whole.
PlaceInFile place_in_file(const std::string& argument) {
  const std::size_t colon = argument.rfind(':');
  if (colon == std::string::npos || std::filesystem::exists(argument)) return {argument, std::nullopt};
  const char* begin = argument.data() + colon + 1;
  const char* end = argument.data() + argument.size();
  std::uint32_t place = 0;
  const auto [rest, error] = std::from_chars(begin, end, place);
  if (error != std::errc() || rest != end) return {argument, std::nullopt};
  return {argument.substr(0, colon), place};
}

/// What the stages made of the mention and the sentence there, or of every sentence.
void explain_document(const Document& document, const Models& models, std::optional<std::uint32_t> code_point, std::ostream& out) {
  ByteSpan place{0, static_cast<std::uint32_t>(document.text.size())};
  if (code_point) {
    const CodePoints code_points(document.text);
    if (*code_point >= code_points.size())
      throw InputError({document.source.path, 0, "the text ends before the place asked for",
                        "it has " + std::to_string(code_points.size()) + " characters; the first is 0"});
    place = {code_points.byte_of(*code_point), code_points.byte_of(*code_point + 1)};
    if (const auto mention = recognize::mention_over(document, place.start)) out << recognize::explain(document, *mention) << '\n';
  }
  relate::explain(document, models.lexicon, place, out);
}

ExitStatus explain_place(const PlaceInFile& place, const ModelOptions& models, Console& console) {
  DocumentOptions options;
  options.inputs = {place.file};
  options.models = models;
  Inputs inputs = find_inputs(options.inputs);
  const Models loaded = load_models(models, inputs);
  Report report(console);
  const auto work = [&](Document document, Log& log) -> InOrder {
    run_stages(document, loaded, log);
    std::ostringstream text;
    explain_document(document, loaded, place.code_point, text);
    return [&console, text = std::move(text).str()] { console.out << text; };
  };
  for_each_document(inputs, options, work, report);
  return report.finish();
}

ExitStatus explain_text(const ExplainOptions& options, Console& console) {
  Inputs none;
  const Models models = load_models(options.models, none);
  Document document;
  document.source.path = "--text";
  document.text = options.text;
  Log log;
  run_stages(document, models, log);
  explain_document(document, models, std::nullopt, console.out);
  return ExitStatus::done;
}

}  // namespace

void set_up(CLI::App& command, ExplainOptions& options) {
  command
      .add_option(
          "WHAT", options.what,
          "DIR CLAIM: a claim (c-...) or proposition (p-...) of the graph in DIR; or FILE, or FILE:OFFSET with a place in characters, "
          "which says who is meant there too")
      ->expected(0, 2)
      ->type_name("");
  command.add_option("--text", options.text, "explain this text instead")->type_name("TEXT");
  add_model_options(command, options.models);
  command.callback([&options] {
    if (options.what.empty() == options.text.empty())
      throw CLI::ValidationError("WHAT", "give DIR CLAIM, FILE, FILE:OFFSET or --text TEXT");
  });
}

ExitStatus run(const ExplainOptions& options, Console& console) {
  if (!options.text.empty()) return explain_text(options, console);
  if (options.what.size() == 1 && std::filesystem::is_directory(options.what[0]))
    throw InputError({options.what[0], 0, "it is a folder", "name a claim of its graph too: wiregraph explain DIR CLAIM"});
  if (options.what.size() == 1) return explain_place(place_in_file(options.what[0]), options.models, console);
  explain_claim(read_graph_records(options.what[0]), options.what[1], options.what[0], console.out);
  return ExitStatus::done;
}

}  // namespace wiregraph::app
