#include <catch2/catch.hpp>

#include "app/support.h"

namespace wiregraph::app {
namespace {

/// "Kári Dahl swam. She sang.", as spaCy analyses it.
const std::string k_analysis =
    R"({"text":"Kári Dahl swam. She sang.","ents":[{"start":0,"end":9,"label":"PERSON"}],"sents":[{"start":0,"end":15},{"start":16,"end":25}],"tokens":[)"
    R"({"id":0,"start":0,"end":4,"tag":"NNP","pos":"PROPN","morph":"","lemma":"Kári","dep":"compound","head":1},)"
    R"({"id":1,"start":5,"end":9,"tag":"NNP","pos":"PROPN","morph":"","lemma":"Dahl","dep":"nsubj","head":2},)"
    R"({"id":2,"start":10,"end":14,"tag":"VBD","pos":"VERB","morph":"","lemma":"swim","dep":"ROOT","head":2},)"
    R"({"id":3,"start":14,"end":15,"tag":".","pos":"PUNCT","morph":"","lemma":".","dep":"punct","head":2},)"
    R"({"id":4,"start":16,"end":19,"tag":"PRP","pos":"PRON","morph":"","lemma":"she","dep":"nsubj","head":5},)"
    R"({"id":5,"start":20,"end":24,"tag":"VBD","pos":"VERB","morph":"","lemma":"sing","dep":"ROOT","head":5},)"
    R"({"id":6,"start":24,"end":25,"tag":".","pos":"PUNCT","morph":"","lemma":".","dep":"punct","head":5}]})";

std::string explained(const std::string& place) {
  const TestFolder folder;
  const std::string file = folder.file("analysis.jsonl", k_analysis + "\n");
  const Ran explained = ran({"explain", file + place, "--ontology", WIREGRAPH_SOURCE_DIR "/ontology"});
  INFO(explained.error);
  CHECK(explained.status == ExitStatus::done);
  return explained.out;
}

TEST_CASE("a place within a mention says whom it means, by which sieve and why", "[app]") {
  CHECK(explained(":16") ==
        "\"She\" at 16 means Kári Dahl (Person).\n"
        "  pronoun: the nearest before it that fits in number and gender\n"
        "  known by: \"Kári Dahl\" at 0\n\n"
        "She sang.\n");
}

TEST_CASE("a place outside of mentions says what its sentence states", "[app]") {
  CHECK(explained(":20") == "She sang.\n");
  CHECK(explained("") == "Kári Dahl swam.\nShe sang.\n");
}

}  // namespace
}  // namespace wiregraph::app
