#include <catch2/catch.hpp>

#include "app/score/compare.h"
#include "app/support.h"
#include "base/log.h"

namespace wiregraph::app::score {
namespace {

/// Gold: Lund (e1) demanded a ceasefire (v1) of Reyes (e2), her office (e3) says so; Lund spoke with Reyes.
ScoredGraph gold() {
  ScoredGraph graph;
  graph.entities = {{"e1", {"Person", {"ada lund"}}}, {"e2", {"Person", {"omar reyes"}}}, {"e3", {"Organization", {"office"}}}};
  graph.events = {{"v1", {"Ceasefire", {"truce"}}}};
  graph.claims.push_back(
      {"e1", "demanded", "v1", "e2", "positive", "actual", Days{"2026-03-03", "2026-03-03"}, "", {"e3"}, {{10, 50}}, "x"});
  graph.claims.push_back({"e1", "spoke_with", "e2", "", "positive", "actual", std::nullopt, "", {}, {{60, 90}}, "x"});
  return graph;
}

void check(const Count& count, std::size_t right, std::size_t found, std::size_t in_gold) {
  CHECK(count.right == right);
  CHECK(count.found == found);
  CHECK(count.gold == in_gold);
}

TEST_CASE("names are compared without case, articles, curly quotes and possessive", "[score]") {
  CHECK(normalized("  The\u00a0Foreign \n Ministry\u2019s ") == "foreign ministry");
  CHECK(normalized("ÅLAND") == "åland");
  CHECK(normalized("Theodora") == "theodora");
  CHECK(normalized("her own the thing") == "own the thing");
}

TEST_CASE("a quotation is found wherever it stands, whatever white space parts it", "[score]") {
  CHECK(places_of("a truce", "é a truce, a\n  truce; a atruce") == std::vector<Place>{{2, 9}, {11, 20}});
  CHECK(places_of("none", "a truce").empty());
  CHECK(places_of("", "a truce").empty());
}

TEST_CASE("times of gold are days, months, years and weeks", "[score]") {
  CHECK(days_of("2026-03-03") == Days{"2026-03-03", "2026-03-03"});
  CHECK(days_of("2024-02") == Days{"2024-02-01", "2024-02-29"});
  CHECK(days_of("2026") == Days{"2026-01-01", "2026-12-31"});
  CHECK(days_of("2026-W01") == Days{"2025-12-29", "2026-01-04"});
  CHECK(days_of("soon") == Days{"soon", "soon"});
}

TEST_CASE("gold against itself is right in everything", "[score]") {
  const Comparison comparison = compare(gold(), gold());
  check(comparison.counts.at("entity"), 3, 3, 3);
  check(comparison.counts.at("graph"), 2, 2, 2);
  check(comparison.counts.at("core"), 2, 2, 2);
  check(comparison.counts.at("full"), 2, 2, 2);
  check(comparison.counts.at("time"), 1, 1, 1);
  check(comparison.counts.at("core/demanded"), 1, 1, 1);
  CHECK(comparison.misses.empty());
  CHECK(f1(comparison.counts.at("full")) == 1.0);
}

TEST_CASE("nothing found is all missed", "[score]") {
  const Comparison comparison = compare({}, gold());
  check(comparison.counts.at("core"), 0, 0, 2);
  CHECK(comparison.misses.size() == 2);
  CHECK(f1(comparison.counts.at("core")) == 0.0);
}

TEST_CASE("a symmetric claim may be found either way round, others not", "[score]") {
  ScoredGraph system = gold();
  std::swap(system.claims[1].subject, system.claims[1].object);
  check(compare(system, gold()).counts.at("core"), 2, 2, 2);
  system = gold();
  std::swap(system.claims[0].subject, system.claims[0].object);
  check(compare(system, gold()).counts.at("core"), 1, 2, 2);
}

TEST_CASE("evidence elsewhere counts for the graph and not for core", "[score]") {
  ScoredGraph system = gold();
  system.claims[0].places = {{50, 60}};
  const Comparison comparison = compare(system, gold());
  check(comparison.counts.at("graph"), 2, 2, 2);
  check(comparison.counts.at("core"), 1, 2, 2);
}

TEST_CASE("a wrong qualifier counts for core and not for full", "[score]") {
  for (const int which : {0, 1, 2, 3}) {
    ScoredGraph system = gold();
    ScoredClaim& claim = system.claims[0];
    if (which == 0) claim.polarity = "negative";
    if (which == 1) claim.modality = "future";
    if (which == 2) claim.target = "";
    if (which == 3) claim.attributed_to = {"e2"};
    const Comparison comparison = compare(system, gold());
    INFO(which);
    check(comparison.counts.at("core"), 2, 2, 2);
    check(comparison.counts.at("full"), 1, 2, 2);
    REQUIRE(comparison.misses.size() == 1);
    CHECK(comparison.misses[0].kind == "qualifiers");
  }
}

TEST_CASE("unnamed groups, literal values and predicates beyond gold's are left out", "[score]") {
  ScoredGraph system = gold();
  system.entities["g1"] = {"Group", {"protesters"}};
  system.claims.push_back({"g1", "told", "e1", "", "positive", "actual", std::nullopt, "", {}, {{60, 90}}, "x"});
  system.claims.push_back({"e1", "killed", "", "", "positive", "actual", std::nullopt, "", {}, {{60, 90}}, "x"});
  system.claims.push_back({"e1", "acted_toward", "e2", "", "positive", "actual", std::nullopt, "", {}, {{60, 90}}, "x"});
  const Comparison comparison = compare(system, gold());
  check(comparison.counts.at("entity"), 3, 3, 3);
  check(comparison.counts.at("core"), 2, 2, 2);
}

TEST_CASE("a claim stated twice in a sentence counts once, an invented one as spurious", "[score]") {
  ScoredGraph system = gold();
  system.claims.push_back(system.claims[0]);
  system.claims.push_back({"e2", "told", "e1", "", "positive", "actual", std::nullopt, "", {}, {{60, 90}}, "x"});
  const Comparison comparison = compare(system, gold());
  check(comparison.counts.at("core"), 2, 3, 2);
  check(comparison.counts.at("core/told"), 0, 1, 0);
}

TEST_CASE("a file that is no gold graph, or whose text is missing, is refused", "[score]") {
  const TestFolder folder;
  CHECK_THROWS_AS(read_gold(folder.path("none.json"), folder.path("")), InputError);
  CHECK_THROWS_AS(read_gold(folder.file("a.json", "{"), folder.path("")), InputError);
  CHECK_THROWS_AS(read_gold(folder.file("b.json", "{\"doc\":\"a.txt\",\"entities\":[],\"events\":[1],\"claims\":[]}"), folder.path("")),
                  InputError);
  const auto lacking = folder.file("c.json", "{\"doc\":\"a.txt\",\"entities\":[],\"events\":[],\"claims\":[]}");
  CHECK_THROWS_AS(read_gold(lacking, folder.path("")), InputError);
  folder.file("a.txt", "Some text.");
  CHECK(read_gold(lacking, folder.path("")).text == "Some text.");
}

}  // namespace
}  // namespace wiregraph::app::score
