#include "app/input/document_options.h"

#include <tbb/info.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <utility>

namespace wiregraph::app {

namespace {

std::string check_threads(const std::string& text) {
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
  const bool small = digits && text.size() <= 4 && std::stoul(text) >= 1 && std::stoul(text) <= 1024;
  return small ? std::string() : "'" + text + "' is no number of threads; write 1 to 1024";
}

/// An option that is repeated rather than given several values: it never swallows the inputs that follow it.
CLI::Option* add_repeatable(CLI::App& command, const std::string& name, std::vector<std::string>& values, const std::string& description) {
  return command.add_option(name, values, description)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

/// "text=body": our name of a field, and that of the user's JSON.
std::string set_field(clean::JsonFields& fields, const std::string& text) {
  const std::size_t sign = text.find('=');
  const std::string name = text.substr(0, sign);
  const std::pair<std::string_view, std::string*> known[] = {
      {"text", &fields.text},     {"path", &fields.path},         {"url", &fields.url},
      {"title", &fields.title},   {"author", &fields.author},     {"publisher", &fields.publisher},
      {"agency", &fields.agency}, {"language", &fields.language}, {"date", &fields.date}};
  const auto field = std::ranges::find(known, name, [](const auto& entry) { return entry.first; });
  if (sign == std::string::npos || sign + 1 == text.size() || field == std::end(known))
    return "'" + text +
           "' names no field; write text=, path=, url=, title=, author=, publisher=, agency=, language= or date= and your name of it";
  *field->second = text.substr(sign + 1);
  return {};
}

}  // namespace

void add_model_options(CLI::App& command, ModelOptions& options) {
  command.add_option("--model", options.model, "folder of a spaCy 3 English pipeline instead of the one that scripts/setup fetched")
      ->type_name("DIR");
  add_repeatable(command, "--analysis", options.analyses,
                 "analyses made by spaCy (Doc.to_json(), one a line), used for the documents with exactly their texts; repeatable")
      ->type_name("FILE");
  add_repeatable(command, "--lexicon", options.lexicons, "a lexicon of your own, read besides the built-in one; repeatable")
      ->type_name("FILE");
  command.add_option("--gazetteers", options.gazetteers, "folder of gazetteers of your own, read besides the built-in ones")
      ->type_name("DIR");
  command.add_option("--ontology", options.ontology, "folder of lexicon and gazetteers instead of the built-in one")->type_name("DIR");
}

void add_document_options(CLI::App& command, DocumentOptions& options) {
  command
      .add_option("INPUT", options.inputs,
                  "files, folders (their .txt, .html, .json and .jsonl, also .gz and .zst), or - for standard input")
      ->required()
      ->type_name("");
  add_model_options(command, options.models);
  command
      .add_option_function<std::string>(
          "--date",
          [&options](const std::string& text) {
            options.date = day_from_iso(text);
            if (!options.date) throw CLI::ValidationError("--date", "'" + text + "' is no day; write it as 2025-03-31");
          },
          "day of publication of texts without metadata; goes before a date in the text")
      ->type_name("YYYY-MM-DD");
  command.add_option("--publisher", options.publisher, "outlet of texts without metadata")->type_name("NAME");
  command.add_option("--metadata", options.metadata, "date, publisher, url, title by path: JSON Lines, or CSV with a header")
      ->type_name("FILE");
  command
      .add_option(
          "--mentions", options.mentions,
          "mentions of your own, JSON Lines: {\"path\", \"start\", \"end\", \"kind\": \"entity\" or \"event\", \"type\"}; places in "
          "code points, type of an entity where you know it")
      ->type_name("FILE");
  command
      .add_option_function<std::vector<std::string>>(
          "--field",
          [&options](const std::vector<std::string>& given) {
            for (const std::string& text : given) {
              if (const std::string problem = set_field(options.fields, text); !problem.empty())
                throw CLI::ValidationError("--field", problem);
            }
          },
          "name of a field of JSON inputs: text=body, or as a JSON Pointer publisher=/source/name; repeatable")
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->type_name("NAME=FIELD");
  options.threads = static_cast<unsigned>(tbb::info::default_concurrency());
  command.add_option("--threads", options.threads, "documents at work at a time (the output is the same for any number)")
      ->check(check_threads)
      ->type_name("N");
}

}  // namespace wiregraph::app
