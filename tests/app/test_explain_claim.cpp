#include <catch2/catch.hpp>
#include <sstream>

#include "app/explain_claim.h"
#include "base/log.h"

namespace wiregraph::app {
namespace {

/// Lund says that she demanded a truce; Reyes denies it.
Records dispute() {
  Records records;
  records.documents = {{}, {}};
  records.documents[0].id = "d-1";
  records.documents[0].path = "a.txt";
  records.documents[0].publisher = "Fjord News";
  records.documents[1].id = "d-2";
  records.documents[1].path = "b.txt";
  records.entities = {{}, {}};
  records.entities[0].id = "e-1";
  records.entities[0].name = "Ada Lund";
  records.entities[1].id = "e-2";
  records.entities[1].name = "Omar Reyes";
  records.events = {{}};
  records.events[0].id = "v-1";
  records.events[0].type = EventType::Ceasefire;
  records.events[0].name = "a truce";

  ClaimRecord said;
  said.id = "c-1";
  said.subject = "e-1";
  said.predicate = Predicate::demanded;
  said.object = "v-1";
  said.attribution = {{{"e-1"}, "she said", 20, 28, std::nullopt}};
  said.evidence = {{"d-1", 10, 29, "É Lund urged truce."}};
  said.trigger = {"d-1", 17, 22, ""};
  said.pattern = "urge verb";
  ClaimRecord denied = said;
  denied.id = "c-2";
  denied.polarity = Polarity::negative;
  denied.attribution = {{{}, "", 0, 0, std::nullopt}};
  denied.evidence = {{"d-2", 0, 5, "No."}};
  records.claims = {said, denied};

  records.propositions = {{}};
  records.propositions[0].id = "p-1";
  records.propositions[0].subject = "e-1";
  records.propositions[0].predicate = Predicate::demanded;
  records.propositions[0].object = "v-1";
  records.propositions[0].claims = {"c-1", "c-2"};
  records.propositions[0].support = 1;
  records.propositions[0].denial = 1;
  records.propositions[0].status = Status::disputed;
  records.contradictions = {{"x-1", ContradictionType::said_and_denied, {"c-1", "c-2"}, true}};
  return records;
}

std::string explained(const std::string& id) {
  std::ostringstream out;
  explain_claim(dispute(), id, "graph", out);
  return out.str();
}

TEST_CASE("a claim is explained by its sentence with the trigger marked, its source and its pattern", "[app]") {
  const std::string text = explained("c-1");
  CHECK(text.find("Ada Lund demanded a truce (Ceasefire)") != std::string::npos);
  CHECK(text.find("É Lund [urged] truce.") != std::string::npos);
  CHECK(text.find("source     Ada Lund (\"she said\")") != std::string::npos);
  CHECK(text.find("a.txt, Fjord News, characters 10 to 29") != std::string::npos);
  CHECK(text.find("pattern    urge verb") != std::string::npos);
}

TEST_CASE("the proposition of a claim, its other claims and what contradicts it are named", "[app]") {
  const std::string text = explained("c-1");
  CHECK(text.find("proposition p-1") != std::string::npos);
  CHECK(text.find("status     disputed: support 1, denial 1") != std::string::npos);
  CHECK(text.find("also       c-2: negative actual, an unnamed source") != std::string::npos);
  CHECK(text.find("also       c-1") == std::string::npos);
  CHECK(text.find("contradiction x-1: said_and_denied, by implication") != std::string::npos);
}

TEST_CASE("a proposition is explained by each of its claims", "[app]") {
  const std::string text = explained("p-1");
  CHECK(text.find("\nclaim c-1\n") != std::string::npos);
  CHECK(text.find("\nclaim c-2\n") != std::string::npos);
}

TEST_CASE("a trigger outside of the sentence leaves the sentence unmarked", "[app]") {
  const std::string text = explained("c-2");
  CHECK(text.find("             No.\n") != std::string::npos);
}

TEST_CASE("an id that is none is refused", "[app]") { CHECK_THROWS_AS(explained("e-1"), InputError); }

}  // namespace
}  // namespace wiregraph::app
