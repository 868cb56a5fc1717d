#include "app/models.h"

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

void add_own_analyses(Inputs& inputs, parse::Analyses& analyses) {
  std::erase_if(inputs.files, [&](const std::string& file) {
    try {
      if (is_analysis(file)) analyses.add(file);
      return false;
    } catch (const InputError& error) {
      inputs.problems.push_back(error.problem());
      return true;
    }
  });
}

}  // namespace

fs::path ontology_folder(const std::string& given) {
  if (!given.empty()) {
    if (fs::is_directory(given)) return given;
    throw InputError({given, 0, "is no folder", "--ontology names the folder that holds gazetteers/ and lexicon/"});
  }
  std::error_code no_proc;
  const fs::path program = fs::read_symlink("/proc/self/exe", no_proc).parent_path();
  for (const char* place : {"../../ontology", "../share/wiregraph/ontology"})
    if (const fs::path folder = program / place; fs::is_directory(folder)) return folder.lexically_normal();
  throw InputError({program.string(), 0, "no ontology folder belongs to this program", "name it with --ontology DIR"});
}

Models load_models(const ModelOptions& options, Inputs& inputs, std::string_view last_stage) {
  Models models;
  if (reaches("parse", last_stage)) {
    for (const std::string& file : options.analyses) models.analyses.add(file);
    add_own_analyses(inputs, models.analyses);
  }
  if (!reaches("recognize", last_stage)) return models;
  const fs::path ontology = ontology_folder(options.ontology);
  models.gazetteer = recognize::Gazetteer::load(ontology / "gazetteers");
  if (reaches("relate", last_stage))
    models.lexicon = relate::Lexicon::load(ontology / "lexicon", {options.lexicons.begin(), options.lexicons.end()});
  return models;
}

}  // namespace wiregraph::app
