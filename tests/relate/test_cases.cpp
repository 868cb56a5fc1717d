#include <catch2/catch.hpp>

#include <algorithm>

#include "base/log.h"
#include "recognize/recognize.h"
#include "relate/relate.h"
#include "support/case_files.h"

using namespace wiregraph;

namespace {

/// The claims of a text as `print` writes them. Offices are left out unless the case has the note `with offices`.
std::vector<std::string> claims_of(const Case& one, const recognize::Gazetteer& gazetteer, const relate::Lexicon& lexicon) {
  Document document = analysed_document(one.text);
  Log log;
  recognize::run(document, gazetteer, log);
  relate::run(document, lexicon, log);
  const bool offices = std::find(one.notes.begin(), one.notes.end(), "with offices") != one.notes.end();
  std::vector<std::string> lines;
  for (const Claim& claim : document.claims)
    if (offices || claim.pattern != "office") lines.push_back(relate::line_of(document, claim));
  return lines;
}

}  // namespace

TEST_CASE("sentence files of relate", "[relate]") {
  const std::filesystem::path ontology = std::string(WIREGRAPH_SOURCE_DIR) + "/ontology";
  const auto gazetteer = recognize::Gazetteer::load(ontology / "gazetteers");
  const auto lexicon = relate::Lexicon::load(ontology / "lexicon");
  const auto cases = cases_in("relate");
  REQUIRE(cases.size() > 80);
  for (const Case& one : cases) {
    INFO(one.place << ": " << one.title << "\n" << one.text);
    CHECK(claims_of(one, gazetteer, lexicon) == one.expected);
  }
}
