#include "app/document_options.h"

#include <tbb/info.h>

#include <CLI/CLI.hpp>

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

}  // namespace

void add_model_options(CLI::App& command, ModelOptions& options) {
  command.add_option("--model", options.model, "folder of a spaCy 3 English pipeline instead of the one that scripts/setup fetched")
      ->type_name("DIR");
  add_repeatable(command, "--analysis", options.analyses, "analyses made by spaCy (Doc.to_json(), one a line), used for the documents with exactly their texts; repeatable")
      ->type_name("FILE");
  add_repeatable(command, "--lexicon", options.lexicons, "a lexicon of your own, read besides the built-in one; repeatable")
      ->type_name("FILE");
  command.add_option("--ontology", options.ontology, "folder of lexicon and gazetteers instead of the built-in one")->type_name("DIR");
}

void add_document_options(CLI::App& command, DocumentOptions& options) {
  command.add_option("INPUT", options.inputs, "files, folders (their .txt, .json and .jsonl), or - for standard input")
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
  options.threads = static_cast<unsigned>(tbb::info::default_concurrency());
  command.add_option("--threads", options.threads, "documents at work at a time (the output is the same for any number)")
      ->check(check_threads)
      ->type_name("N");
}

}  // namespace wiregraph::app
