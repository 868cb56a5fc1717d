#pragma once

#include <string>
#include <vector>

#include "base/log.h"

namespace wiregraph::app {

/// The files that the user means.
struct Inputs {
  std::vector<std::string> files;  ///< sorted, each once; "-" is standard input
  std::vector<Problem> problems;   ///< inputs that give no file
};

/// Files as they are; folders as the files in and below them that end as an input does. The order of `given` does not matter.
Inputs find_inputs(const std::vector<std::string>& given);

/// True where the file is JSON Lines of spaCy's Doc.to_json(): an analysis that brings its text along.
bool is_analysis(const std::string& file);

}  // namespace wiregraph::app
