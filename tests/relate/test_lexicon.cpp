#include <catch2/catch.hpp>

#include "relate/lexicon.h"
#include "relate/told_story.h"

using namespace wiregraph;
using namespace wiregraph::relate;

namespace {

std::string reason_of(std::string_view table) {
  Lexicon lexicon;
  try {
    lexicon.add(table, "user.tsv");
  } catch (const InputError& error) {
    return std::to_string(error.problem().line) + ": " + error.problem().reason;
  }
  return "accepted";
}

const std::string k_header = "words\tpart\tmeaning\tsense\targuments\tplover\tnote\n";

}  // namespace

TEST_CASE("the tables of the project are without a mistake", "[relate]") {
  const auto lexicon = Lexicon::load(std::string(WIREGRAPH_SOURCE_DIR) + "/ontology/lexicon");
  CHECK_FALSE(lexicon.entries("demand", Part::verb).empty());
  CHECK_FALSE(lexicon.entries("truce", Part::noun).empty());
}

TEST_CASE("a folder without tables is named", "[relate]") { CHECK_THROWS_AS(Lexicon::load("/nowhere/at/all"), InputError); }

TEST_CASE("a row says where its arguments stand", "[relate]") {
  const auto lexicon = lexicon_of({"sign off\tverb\tagreed_to\t-\tsubject=nsubj object=on,xcomp target=clause_subject\tAGREE\ta note"});
  const auto entries = lexicon.entries("sign", Part::verb);
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].words == std::vector<std::string>{"sign", "off"});
  CHECK(entries[0].meaning.predicate == Predicate::agreed_to);
  REQUIRE(entries[0].object.size() == 2);
  CHECK(entries[0].object[0].preposition == "on");
  CHECK(entries[0].object[1].kind == Slot::Kind::xcomp);
  CHECK(entries[0].plover == Plover::AGREE);
  CHECK(entries[0].place == "by hand.tsv:2");
}

TEST_CASE("a noun phrase is found by its head", "[relate]") {
  const auto lexicon = lexicon_of({"phone call\tnoun\tCall\t-\t-\t-\t-", "exchange of view\tnoun\tCall\t-\t-\t-\t-"});
  CHECK(lexicon.entries("call", Part::noun).size() == 1);
  CHECK(lexicon.entries("exchange", Part::noun).size() == 1);
  CHECK(lexicon.entries("phone", Part::noun).empty());
}

TEST_CASE("longer phrases come before shorter ones", "[relate]") {
  const auto lexicon = lexicon_of({"call\tnoun\tCall\t-\t-\t-\t-", "phone call\tnoun\tMeeting\t-\t-\t-\t-"});
  CHECK(lexicon.entries("call", Part::noun)[0].words.size() == 2);
}

TEST_CASE("faulty rows are named with line and reason", "[relate]") {
  CHECK(reason_of(k_header + "meet\tverb\tmet_with\t-\tsubject=nsubj object=with\t-\t-\n") == "accepted");
  CHECK(reason_of("meet\tverb\tmet_with\n") == "1: the table does not begin with the names of its columns");
  CHECK(reason_of(k_header + "\n# fine\nmeet\tverb\n") == "4: 2 cells instead of 7");
  CHECK(reason_of(k_header + "meet\tvreb\tCall\t-\t-\t-\t-\n") == "2: no part of speech \"vreb\"");
  CHECK(reason_of(k_header + "Meet\tverb\tCall\t-\t-\t-\t-\n") == "2: \"Meet\" is not in lower case");
  CHECK(reason_of(k_header + "meet  up\tverb\tCall\t-\t-\t-\t-\n") == "2: the words \"meet  up\" hold an empty one");
  CHECK(reason_of(k_header + "meet\tverb\tmets_with\t-\t-\t-\t-\n") == "2: no meaning \"mets_with\"");
  CHECK(reason_of(k_header + "meet\tverb\tmet_with\t-\tsubject=nsub object=with\t-\t-\n") == "2: no slot \"nsub\"");
  CHECK(reason_of(k_header + "meet\tverb\tmet_with\t-\tsubject:nsubj\t-\t-\n") == "2: \"subject:nsubj\" is no argument");
  CHECK(reason_of(k_header + "meet\tverb\tmet_with\t-\tsubjekt=nsubj\t-\t-\n") == "2: no argument \"subjekt=nsubj\"");
  CHECK(reason_of(k_header + "meet\tverb\tmet_with\t-\tsubject=nsubj\t-\t-\n") == "2: \"met_with\" has no place for its subject or object");
  CHECK(reason_of(k_header + "meet\tverb\tmet_with\t-\tsubject=nsubj object=with only=Persons\t-\t-\n") ==
        "2: no class or event type \"Persons\"");
  CHECK(reason_of(k_header + "meet\tverb\tmet_with\t-\tsubject=nsubj object=with\tCONSULTS\t-\n") == "2: no PLOVER type \"CONSULTS\"");
}

TEST_CASE("a word for the same act names the word that it goes by", "[relate]") {
  CHECK(reason_of(k_header + "purchase\tnoun\tsame_act\t-\t-\t-\t-\n") == "2: the sense is missing");
  CHECK(reason_of(k_header + "purchase\tnoun\tsame_act\tacquire\t-\t-\t-\n") == "accepted");
}

TEST_CASE("a row that stands twice in one file is a mistake", "[relate]") {
  const std::string row = "truce\tnoun\tCeasefire\t-\t-\t-\t-\n";
  CHECK(reason_of(k_header + row + row) == "3: \"truce noun Ceasefire\" stands there twice (user.tsv:2)");
}

TEST_CASE("a user's file replaces, adds and removes rows", "[relate]") {
  auto lexicon = lexicon_of({"meet\tverb\tmet_with\t-\tsubject=nsubj object=with\t-\t-", "truce\tnoun\tCeasefire\t-\t-\t-\t-"});
  lexicon.add(k_header +
                  "meet\tverb\tmet_with\t-\tsubject=nsubj object=dobj\t-\t-\n"
                  "truce\tnoun\tremoved\t-\t-\t-\t-\n"
                  "parley\tverb\tspoke_with\t-\tsubject=nsubj object=with\t-\t-\n",
              "user.tsv");
  REQUIRE(lexicon.entries("meet", Part::verb).size() == 1);
  CHECK(lexicon.entries("meet", Part::verb)[0].object[0].kind == Slot::Kind::dobj);
  CHECK(lexicon.entries("truce", Part::noun).empty());
  CHECK(lexicon.entries("parley", Part::verb).size() == 1);
}
