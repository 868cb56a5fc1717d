#include <catch2/catch.hpp>

#include "relate/told_story.h"

using namespace wiregraph;

namespace {

using Lines = std::vector<std::string>;

const Cast k_cast{
    {"Lund", EntityType::Person}, {"Reyes", EntityType::Person}, {"Chile", EntityType::State}, {"Ministry", EntityType::Organization}};

relate::Lexicon lexicon() {
  return lexicon_of({"meet\tverb\tmet_with\t-\tsubject=nsubj object=dobj,with\t-\t-",
                     "say\tverb\tasserts\t-\tsubject=nsubj object=ccomp\t-\t-",
                     "deny\tverb\tdenies\t-\tsubject=nsubj object=ccomp,xcomp\t-\t-", "accord to\tverb\taccording\t-\tobject=to\t-\t-",
                     "refuse\tverb\tfails\t-\t-\t-\t-", "want\tverb\tpossible\t-\t-\t-\t-", "will\tadverb\tfuture\t-\t-\t-\t-",
                     "may\tadverb\tpossible\t-\t-\t-\t-", "never\tadverb\tnegates\t-\t-\t-\t-",
                     "praise\tverb\tpraised\t-\tsubject=nsubj object=dobj\t-\t-"});
}

Lines claims(std::string_view lines) { return claims_of(document_with(lines, k_cast), lexicon()); }

}  // namespace

TEST_CASE("not and never turn a claim around", "[relate]") {
  CHECK(claims("Lund/NNP/nsubj/4\ndid/VBD/aux/4/do\nnot/RB/neg/4\nmeet/VB/ROOT/0\nReyes/NNP/dobj/4") ==
        Lines{"Lund met_with Reyes negative"});
  CHECK(claims("Lund/NNP/nsubj/3\nnever/RB/neg/3\nmet/VBD/ROOT/0/meet\nReyes/NNP/dobj/3") == Lines{"Lund met_with Reyes negative"});
}

TEST_CASE("what is refused does not happen; not refusing says no such thing", "[relate]") {
  CHECK(claims("Lund/NNP/nsubj/2\nrefused/VBD/ROOT/0/refuse\nto/TO/aux/4\nmeet/VB/xcomp/2\nReyes/NNP/dobj/4") ==
        Lines{"Lund met_with Reyes negative"});
  CHECK(claims("Lund/NNP/nsubj/4\ndid/VBD/aux/4/do\nnot/RB/neg/4\nrefuse/VB/ROOT/0\nto/TO/aux/6\nmeet/VB/xcomp/4\nReyes/NNP/dobj/6") ==
        Lines{"Lund met_with Reyes"});
}

TEST_CASE("a denial is negative and has its speaker", "[relate]") {
  CHECK(claims("Ministry/NNP/nsubj/2\ndenied/VBD/ROOT/0/deny\nthat/IN/mark/5\nLund/NNP/nsubj/5\nmet/VBD/ccomp/2/meet\nReyes/NNP/dobj/5") ==
        Lines{"Lund met_with Reyes by=[Ministry] negative"});
}

TEST_CASE("not saying so leaves it open", "[relate]") {
  CHECK(claims("Ministry/NNP/nsubj/4\ndid/VBD/aux/4/do\nnot/RB/neg/4\nsay/VB/ROOT/0\nthat/IN/mark/7\nLund/NNP/nsubj/7\nmet/VBD/ccomp/4/"
               "meet\nReyes/NNP/dobj/7") == Lines{"Lund met_with Reyes by=[Ministry] possible"});
}

TEST_CASE("will is future, may and wanting are possible", "[relate]") {
  CHECK(claims("Lund/NNP/nsubj/3\nwill/MD/aux/3\nmeet/VB/ROOT/0\nReyes/NNP/dobj/3") == Lines{"Lund met_with Reyes future"});
  CHECK(claims("Lund/NNP/nsubj/3\nmay/MD/aux/3\nmeet/VB/ROOT/0\nReyes/NNP/dobj/3") == Lines{"Lund met_with Reyes possible"});
  CHECK(claims("Lund/NNP/nsubj/2\nwants/VBZ/ROOT/0/want\nto/TO/aux/4\nmeet/VB/xcomp/2\nReyes/NNP/dobj/4") ==
        Lines{"Lund met_with Reyes possible"});
}

TEST_CASE("who says a clause is its source, innermost first", "[relate]") {
  auto document = document_with(
      "Ministry/NNP/nsubj/2\nsaid/VBD/ROOT/0/say\nChile/NNP/nsubj/4\nsaid/VBD/ccomp/2/say\nLund/NNP/nsubj/6\nmet/VBD/ccomp/4/meet\nReyes/"
      "NNP/dobj/6",
      k_cast);
  Log log;
  relate::run(document, lexicon(), log);
  REQUIRE(document.claims.size() == 1);
  REQUIRE(document.claims[0].attribution.size() == 2);
  CHECK(document[document.claims[0].attribution[0].sources.at(0)].name == "Chile");
  CHECK(document[document.claims[0].attribution[1].sources.at(0)].name == "Ministry");
  CHECK(document.text_of(document.claims[0].attribution[0].span) == "Chile said");
}

TEST_CASE("according to somebody", "[relate]") {
  CHECK(claims("Lund/NNP/nsubj/2\nmet/VBD/ROOT/0/meet\nReyes/NNP/dobj/2\n,/,/punct/2\naccording/VBG/prep/2/accord\nto/IN/prep/"
               "5\nMinistry/NNP/pobj/6") == Lines{"Lund met_with Reyes by=[Ministry]"});
}

TEST_CASE("an unnamed source is kept as one without name", "[relate]") {
  CHECK(claims("Officials/NNS/nsubj/2/official\nsaid/VBD/ROOT/0/say\nLund/NNP/nsubj/4\nmet/VBD/ccomp/2/meet\nReyes/NNP/dobj/4") ==
        Lines{"Lund met_with Reyes by=[?]"});
}

TEST_CASE("the speaker of a quotation is the source of what it states, also in its next sentence", "[relate]") {
  auto document = document_with(
      "\u201C/``/punct/6\nLund/NNP/nsubj/3\nmet/VBD/ccomp/6/meet\nReyes/NNP/dobj/3\n,/,/punct/6\nsaid/VBD/ROOT/0/say\nMinistry/NNP/nsubj/6",
      k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund met_with Reyes by=[Ministry]"});
}

TEST_CASE("praise in one's own words is no report", "[relate]") {
  CHECK(claims("Lund/NNP/nsubj/2\nsaid/VBD/ROOT/0/say\nLund/NNP/nsubj/4\npraised/VBD/ccomp/2/praise\nReyes/NNP/dobj/4") ==
        Lines{"Lund praised Reyes"});
  CHECK(claims("Chile/NNP/nsubj/2\nsaid/VBD/ROOT/0/say\nLund/NNP/nsubj/4\npraised/VBD/ccomp/2/praise\nReyes/NNP/dobj/4") ==
        Lines{"Lund praised Reyes by=[Chile]"});
}

TEST_CASE("a date on the verb is the time of its claim", "[relate]") {
  auto document = document_with(
      "Lund/NNP/nsubj/2\nmet/VBD/ROOT/0/meet\nReyes/NNP/dobj/2\non/IN/prep/2\nMarch/NNP/pobj/4\n4/CD/nummod/"
      "5\n,/,/punct/5\n2025/CD/nummod/5",
      k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund met_with Reyes time=2025-03-04..2025-03-04"});
}

TEST_CASE("a day that is to come is the next one, a day that is past the last one", "[relate]") {
  // 18 March 2025 is a Tuesday.
  const Day tuesday{std::chrono::year{2025} / 3 / 18};
  auto planned =
      document_with("Lund/NNP/nsubj/3\nwill/MD/aux/3\nmeet/VB/ROOT/0\nReyes/NNP/dobj/3\non/IN/prep/3\nMonday/NNP/pobj/5", k_cast);
  planned.segments[0].date = tuesday;
  CHECK(claims_of(planned, lexicon()) == Lines{"Lund met_with Reyes time=2025-03-24..2025-03-24 future"});
  auto done = document_with("Lund/NNP/nsubj/2\nmet/VBD/ROOT/0/meet\nReyes/NNP/dobj/2\non/IN/prep/2\nMonday/NNP/pobj/4", k_cast);
  done.segments[0].date = tuesday;
  CHECK(claims_of(done, lexicon()) == Lines{"Lund met_with Reyes time=2025-03-17..2025-03-17"});
}

TEST_CASE("a quotation that a paragraph leaves open goes on in the next one", "[relate]") {
  const auto story = [](std::string_view close) {
    return "Ministry/NNP/nsubj/2\nsaid/VBD/ROOT/0/say\n,/,/punct/2\n\u201C/``/punct/5\nNo/UH/ccomp/2" + std::string(close) +
           "\n\n\u201C/``/punct/3\nLund/NNP/nsubj/3\nmet/VBD/ROOT/0/meet\nReyes/NNP/dobj/3\n\u201D/''/punct/3";
  };
  CHECK(claims(story("")) == Lines{"Lund met_with Reyes by=[Ministry]"});
  CHECK(claims(story("\n\u201D/''/punct/5")) == Lines{"Lund met_with Reyes"});
}
