#include "app/models.h"

#include <cstdlib>
#include <initializer_list>

#include "app/stages.h"
#include "base/log.h"

namespace wiregraph::app {

namespace fs = std::filesystem;

namespace {

bool reaches(std::string_view stage, std::string_view last_stage) {
  for (const Stage& each : k_document_stages) {
    if (each.name == stage) return true;
    if (each.name == last_stage) return false;
  }
  return false;
}

/// Gives whether there are inputs that are no analyses.
bool add_own_analyses(Inputs& inputs, parse::Analyses& analyses) {
  bool texts = false;
  std::erase_if(inputs.files, [&](const std::string& file) {
    try {
      if (is_analysis(file))
        analyses.add(file);
      else
        texts = true;
      return false;
    } catch (const InputError& error) {
      inputs.problems.push_back(error.problem());
      return true;
    }
  });
  return texts;
}

/// The first of these places, seen from the program, that is a folder; empty if none is.
fs::path beside_program(std::initializer_list<const char*> places) {
  std::error_code no_proc;
  const fs::path program = fs::read_symlink("/proc/self/exe", no_proc).parent_path();
  for (const char* place : places)
    if (const fs::path folder = program / place; fs::is_directory(folder)) return folder.lexically_normal();
  return {};
}

}  // namespace

fs::path model_folder(const std::string& given) {
  if (!given.empty()) return given;
  if (const char* named = std::getenv("WIREGRAPH_MODEL")) return named;
  return beside_program({"../../.cache/model", "../share/wiregraph/model"});
}

fs::path ontology_folder(const std::string& given) {
  if (!given.empty()) {
    if (fs::is_directory(given)) return given;
    throw InputError({given, 0, "is no folder", "--ontology names the folder that holds gazetteers/ and lexicon/"});
  }
  const fs::path folder = beside_program({"../../ontology", "../share/wiregraph/ontology"});
  if (folder.empty()) throw InputError({"ontology", 0, "no such folder belongs to this program", "name it with --ontology DIR"});
  return folder;
}

Models load_models(const ModelOptions& options, Inputs& inputs, std::string_view last_stage) {
  Models models;
  if (reaches("parse", last_stage)) {
    for (const std::string& file : options.analyses) models.parse.analyses.add(file);
    const bool texts = inputs.files.empty() || add_own_analyses(inputs, models.parse.analyses);  // no files: words of the command line
    const fs::path model = model_folder(options.model);
    if (texts && !model.empty()) models.parse.pipeline = parse::spacy::Pipeline::load(model);
  }
  if (!reaches("recognize", last_stage)) return models;
  const fs::path ontology = ontology_folder(options.ontology);
  models.gazetteer = recognize::Gazetteer::load(ontology / "gazetteers", options.gazetteers);
  if (reaches("relate", last_stage))
    models.lexicon = relate::Lexicon::load(ontology / "lexicon", {options.lexicons.begin(), options.lexicons.end()});
  return models;
}

}  // namespace wiregraph::app
