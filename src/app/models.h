#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/input/inputs.h"
#include "parse/models.h"
#include "recognize/gazetteer.h"
#include "relate/lexicon.h"

namespace wiregraph::app {

/// What the stages know besides the document. Constant once loaded, shared by all threads.
struct Models {
  parse::Models parse;
  recognize::Gazetteer gazetteer;
  relate::Lexicon lexicon;
};

/// Where models come from, as the user says it.
struct ModelOptions {
  std::string model;                  ///< folder of a spaCy pipeline; empty for the one that belongs to the program
  std::string ontology;               ///< folder; empty for the one that belongs to the program
  std::string gazetteers;             ///< folder of the user's own tables; empty for none
  std::vector<std::string> lexicons;  ///< files of the user's own
  std::vector<std::string> analyses;  ///< files of spaCy's Doc.to_json(), one a line
};

/// Loads what the stages up to `last_stage` need.
///   inputs: those that are analyses themselves serve as such; a faulty one becomes a problem of `inputs`.
///   Throws InputError where a file of `options` is missing or faulty.
Models load_models(const ModelOptions& options, Inputs& inputs, std::string_view last_stage = "relate");

/// The folder of the spaCy pipeline: `given`, else the environment's WIREGRAPH_MODEL, else the one beside the program (.cache/model of
/// the source, or installed); empty where there is none.
std::filesystem::path model_folder(const std::string& given);

/// The folder of vocabulary, gazetteers and lexicon: `given`, else the one beside the program (build/<preset>/ of the source, or
/// installed).
///   Throws InputError where there is none.
std::filesystem::path ontology_folder(const std::string& given);

}  // namespace wiregraph::app
