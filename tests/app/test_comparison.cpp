#include <catch2/catch.hpp>
#include <map>
#include <sstream>

#include "app/compare/comparison.h"
#include "app/compare/print_comparison.h"
#include "resolve/graph_of_text.h"

namespace wiregraph::app {
namespace {

/// Two outlets on one call: what was demanded there is said by one side, denied by the other, and left out by a third.
Records graph() {
  return resolved_records(R"(document a 2025-03-18: The Post
State wd-q20: Norway
State wd-q298: Chile
Person lund: Ada Lund
Person reyes: Omar Reyes
Call talk 2025-03-18: lund reyes
Ceasefire halt: wd-q20
lund demanded halt in talk by wd-q20
lund spoke_with reyes in talk
document b 2025-03-19: El Diario
State wd-q20: Norway
State wd-q298: Chile
Person lund: Ada Lund
Person reyes: Omar Reyes
Call talk 2025-03-18: lund reyes
Ceasefire halt: wd-q20
lund demanded halt in talk not by wd-q298
lund met_with reyes in talk future
lund praised reyes in talk by
document c 2025-03-20: The Globe
Person lund: Ada Lund
Person reyes: Omar Reyes
Call talk 2025-03-18: lund reyes
lund praised reyes
)");
}

const EventRecord& call_of(const Records& records) {
  return *std::find_if(records.events.begin(), records.events.end(),
                       [](const EventRecord& event) { return event.type == EventType::Call; });
}

/// "demanded": "Norway asserts, Chile denies" of all voices that do not leave it out.
std::map<std::string, std::string> stances(VoiceKind kind) {
  const Records records = graph();
  const RecordIndex index(records);
  const Comparison comparison = compare(records, call_of(records), kind, index);
  std::map<std::string, std::string> out;
  for (const ComparedProposition& row : comparison.rows) {
    std::string& line = out[std::string(name_of(row.proposition->predicate))];
    for (std::size_t i = 0; i < row.claims.size(); ++i) {
      if (row.claims[i].empty()) continue;
      line += (line.empty() ? "" : ", ") + comparison.voices[i].name + ' ' + stances_of(row.claims[i]);
    }
  }
  return out;
}

std::string printed(auto print) {
  const Records records = graph();
  const RecordIndex index(records);
  std::ostringstream out;
  print(compare(records, call_of(records), VoiceKind::source, index), index, out);
  return out.str();
}

TEST_CASE("each source asserts, denies, plans or leaves out", "[app]") {
  const auto found = stances(VoiceKind::source);
  CHECK(found.at("demanded") == "Chile denies, Norway asserts");
  CHECK(found.at("spoke_with") == "The Post asserts");
  CHECK(found.at("met_with") == "El Diario planned");
}

TEST_CASE("an unnamed source is not the outlet that quotes it", "[app]") {
  CHECK(stances(VoiceKind::source).at("praised") == "unnamed source of El Diario asserts");
}

TEST_CASE("documents are compared whoever they quote", "[app]") {
  const auto found = stances(VoiceKind::document);
  CHECK(found.at("demanded") == "b.txt, El Diario, 2025-03-19 denies, a.txt, The Post, 2025-03-18 asserts");
  CHECK(found.at("praised") == "b.txt, El Diario, 2025-03-19 asserts");
}

TEST_CASE("a document that names the event and says nothing of it leaves everything out", "[app]") {
  const Records records = graph();
  const RecordIndex index(records);
  const Comparison comparison = compare(records, call_of(records), VoiceKind::document, index);
  REQUIRE(comparison.voices.size() == 3);
  CHECK(comparison.voices[2].name == "c.txt, The Globe, 2025-03-20");
  for (const ComparedProposition& row : comparison.rows) CHECK(stances_of(row.claims[2]) == "left out");
}

TEST_CASE("what is said and denied comes first, with its contradiction", "[app]") {
  const Records records = graph();
  const RecordIndex index(records);
  const Comparison comparison = compare(records, call_of(records), VoiceKind::source, index);
  REQUIRE_FALSE(comparison.rows.empty());
  CHECK(comparison.rows.front().proposition->predicate == Predicate::demanded);
  REQUIRE(comparison.contradictions.size() == 1);
  CHECK(comparison.contradictions.front()->type == ContradictionType::said_and_denied);
}

TEST_CASE("every row of the comma-separated table has the cells of its header", "[app]") {
  const std::string table = printed([](const auto& comparison, const auto& index, auto& out) { print_csv(comparison, index, out); });
  std::istringstream lines(table);
  std::string line;
  std::getline(lines, line);
  const auto commas = std::count(line.begin(), line.end(), ',');
  std::size_t rows = 0;
  for (; std::getline(lines, line); ++rows) CHECK(std::count(line.begin(), line.end(), ',') == commas);
  CHECK(rows == 4);
}

TEST_CASE("the table of quotes names also who leaves a proposition out", "[app]") {
  const std::string table = printed([](const auto& comparison, const auto& index, auto& out) { print_quotes_csv(comparison, index, out); });
  CHECK(table.find("disputed,Norway,asserts") != std::string::npos);
  CHECK(table.find("disputed,The Post,left out,,,,,,\n") != std::string::npos);
}

}  // namespace
}  // namespace wiregraph::app
