#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/models.h"
#include "base/time.h"
#include "clean/clean.h"

namespace CLI {
class App;
}

namespace wiregraph::app {

/// What commands that read documents take.
struct DocumentOptions {
  std::vector<std::string> inputs;
  ModelOptions models;
  std::optional<Day> date;
  std::string publisher;
  std::string metadata;  ///< file
  std::string mentions;  ///< file
  clean::JsonFields fields;
  unsigned threads = 1;
};

/// Declare the options on `command`. Touch no file.
void add_model_options(CLI::App& command, ModelOptions& options);
void add_document_options(CLI::App& command, DocumentOptions& options);

}  // namespace wiregraph::app
