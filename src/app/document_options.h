#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "app/models.h"
#include "base/time.h"

namespace wiregraph::app {

/// What commands that read documents take.
struct DocumentOptions {
  std::vector<std::string> inputs;
  ModelOptions models;
  std::optional<Day> date;
  std::string publisher;
  std::string metadata;  ///< file
  unsigned threads = 1;
};

/// Declare the options on `command`. Touch no file.
void add_model_options(CLI::App& command, ModelOptions& options);
void add_document_options(CLI::App& command, DocumentOptions& options);

/// An option that is repeated rather than given several values: it never swallows the inputs that follow it.
template <class Values>
CLI::Option* add_repeatable(CLI::App& command, const std::string& name, Values& values, const std::string& description) {
  return command.add_option(name, values, description)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

}  // namespace wiregraph::app
