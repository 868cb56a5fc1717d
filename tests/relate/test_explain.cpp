#include <catch2/catch.hpp>

#include <sstream>

#include "relate/told_story.h"

using namespace wiregraph;

namespace {

/// What is said of "Chile seized a trawler." with this entry for "seize".
std::string explained(std::string_view row) {
  Document document =
      document_with("Chile/NNP/nsubj/2\nseized/VBD/ROOT/0/seize\na/DT/det/4\ntrawler/NN/dobj/2", {{"Chile", EntityType::State}});
  const auto lexicon = lexicon_of({row});
  Log log;
  relate::run(document, lexicon, log);
  std::ostringstream out;
  relate::explain(document, lexicon, {0, static_cast<std::uint32_t>(document.text.size())}, out);
  return out.str();
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a word that states nothing is explained by what stands where its arguments are missed", "[relate]") {
  const auto text = explained("seize\tverb\tseized\t-\tsubject=nsubj object=dobj,from\t-\t-");
  CHECK(holds(text, "no claim by \"seized\", seize verb seized (by hand.tsv:2)"));
  CHECK(holds(text, "subject \"Chile\""));
  CHECK(holds(text, "no object: dobj holds \"trawler\", none of State, Place; nothing at from"));
}

TEST_CASE("a word is explained by the words that its entry excludes", "[relate]") {
  const auto text = explained("seize\tverb\tattacked\t-\tsubject=nsubj object=dobj without=dobj\t-\t-");
  CHECK(holds(text, "the entry excludes dobj \"trawler\""));
}

TEST_CASE("a missed subject is explained by its empty slots", "[relate]") {
  const auto text = explained("seize\tverb\tattacked\t-\tsubject=by,for object=dobj\t-\t-");
  CHECK(holds(text, "no subject: nothing at by, for"));
}
