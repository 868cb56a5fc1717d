#pragma once

#include <optional>

#include "parse/analyses.h"
#include "parse/spacy/pipeline.h"

namespace wiregraph::parse {

/// What parse knows besides the document. Constant once loaded, shared by all threads.
struct Models {
  Analyses analyses;                        ///< made beforehand; these go first
  std::optional<spacy::Pipeline> pipeline;  ///< for every other text
};

}  // namespace wiregraph::parse
