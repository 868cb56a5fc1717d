#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

#include "parse/analyses.h"

namespace wiregraph::parse {

/// A file of the test's own that goes away with it.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, std::string_view content)
      : path(std::filesystem::temp_directory_path() / (std::to_string(getpid()) + name)) {
    std::ofstream(path, std::ios::binary) << content;
  }
  ~TemporaryFile() { std::filesystem::remove(path); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::filesystem::path path;
};

/// The analysis that spaCy would make of "Ada met Bo. 😀 é left.", its é an e with a combining accent: 22 code points, 26 bytes.
inline constexpr std::string_view k_two_sentences =
    R"({"text":"Ada met Bo. 😀 e\u0301 left.","ents":[{"start":0,"end":3,"label":"PERSON"},{"start":8,"end":10,"label":"PERSON"}],)"
    R"("sents":[{"start":0,"end":11},{"start":12,"end":22}],"tokens":[)"
    R"({"id":0,"start":0,"end":3,"tag":"NNP","pos":"PROPN","morph":"Number=Sing","lemma":"Ada","dep":"nsubj","head":1},)"
    R"({"id":1,"start":4,"end":7,"tag":"VBD","pos":"VERB","morph":"Tense=Past|VerbForm=Fin","lemma":"meet","dep":"ROOT","head":1},)"
    R"({"id":2,"start":8,"end":10,"tag":"NNP","pos":"PROPN","morph":"Number=Sing","lemma":"Bo","dep":"dobj","head":1},)"
    R"({"id":3,"start":10,"end":11,"tag":".","pos":"PUNCT","morph":"PunctType=Peri","lemma":".","dep":"punct","head":1},)"
    R"({"id":4,"start":12,"end":13,"tag":"NNP","pos":"PROPN","morph":"","lemma":"😀","dep":"compound","head":5},)"
    R"({"id":5,"start":14,"end":16,"tag":"NNP","pos":"PROPN","morph":"","lemma":"e\u0301","dep":"nsubj","head":6},)"
    R"({"id":6,"start":17,"end":21,"tag":"VBD","pos":"VERB","morph":"","lemma":"leave","dep":"ROOT","head":6},)"
    R"({"id":7,"start":21,"end":22,"tag":".","pos":"PUNCT","morph":"","lemma":".","dep":"punct","head":6}]})";

}  // namespace wiregraph::parse
