#include <algorithm>
#include <cstdlib>

#include <catch2/catch.hpp>

#include "write/csv_reader.h"
#include "write/every_term.h"
#include "write/rdf_reader.h"
#include "write/sample_graph.h"

using namespace wiregraph;

namespace {

const std::string k_source = WIREGRAPH_SOURCE_DIR;

int run_python(const std::string& arguments) { return std::system(("python3 " + k_source + "/scripts/" + arguments).c_str()); }

std::size_t occurrences(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

std::size_t of_type(const std::set<Statement>& statements, const std::string& type) {
  return static_cast<std::size_t>(std::count_if(statements.begin(), statements.end(), [&](const Statement& statement) {
    return statement.predicate == rdf("type") && statement.object == wg(type);
  }));
}

/// The names of our vocabulary in these statements.
std::set<std::string> vocabulary_in(const std::set<Statement>& statements) {
  std::set<std::string> terms;
  for (const Statement& statement : statements)
    for (const std::string& term : {statement.subject, statement.predicate, statement.object, statement.graph})
      if (term.starts_with("<https://wiregraph.example/ontology#")) terms.insert(term);
  return terms;
}

}  // namespace

TEST_CASE("every format is named once and makes what it says", "[write]") {
  const TemporaryFolder folder;
  write_all(graph_of(story()), folder.path());
  std::set<std::string_view> names;
  for (const write::Format& format : write::formats()) {
    CHECK(names.insert(format.name).second);
    CHECK(std::filesystem::exists(folder.path() / format.file));
  }
  CHECK(names.size() == 7);
}

TEST_CASE("all formats hold the same number of things", "[write]") {
  const TemporaryFolder folder;
  const auto records = GENERATE(story(), odd_story(), Records());
  write_all(graph_of(records), folder.path());
  const auto statements = RdfReader::read(SERD_TURTLE, folder.path() / "graph.ttl");
  const auto lines = content_of(folder.path() / "records.jsonl");
  const auto graphml = content_of(folder.path() / "graph.graphml");
  const auto rows = [&](const char* name) { return CsvReader::read(folder.path() / "neo4j" / name).size(); };
  CHECK(of_type(statements, "Entity") == records.entities.size());
  CHECK(of_type(statements, "Event") == records.events.size());
  CHECK(of_type(statements, "Proposition") == records.propositions.size());
  CHECK(of_type(statements, "Claim") == records.claims.size());
  CHECK(of_type(statements, "Contradiction") == records.contradictions.size());
  CHECK(rows("entities.csv") == records.entities.size());
  CHECK(rows("events.csv") == records.events.size());
  CHECK(rows("propositions.csv") == records.propositions.size());
  CHECK(rows("claims.csv") == records.claims.size());
  CHECK(rows("sentences.csv") == of_type(statements, "Sentence"));
  CHECK(occurrences(lines, "{\"kind\":\"claim\"") == records.claims.size());
  CHECK(occurrences(lines, "{\"kind\":\"proposition\"") == records.propositions.size());
  CHECK(occurrences(graphml, "<node ") == records.entities.size() + records.events.size());
}

TEST_CASE("the same graph gives the same bytes", "[write]") {
  const TemporaryFolder first;
  const TemporaryFolder second;
  write_all(graph_of(odd_story()), first.path());
  write_all(graph_of(odd_story()), second.path());
  for (const auto& entry : std::filesystem::recursive_directory_iterator(first.path())) {
    if (entry.is_directory()) continue;
    CHECK(content_of(entry.path()) == content_of(second.path() / std::filesystem::relative(entry.path(), first.path())));
  }
}

TEST_CASE("every term that is written is declared in the ontology", "[write]") {
  std::set<std::string> declared;
  for (const Statement& statement : RdfReader::read(SERD_TURTLE, k_source + "/ontology/wiregraph.ttl"))
    if (statement.predicate == rdf("type")) declared.insert(statement.subject);
  const TemporaryFolder folder;
  const auto graph = graph_of(records_with_every_term());
  const auto terms = vocabulary_in(RdfReader::read(SERD_TRIG, write_one(graph, "trig", folder.path())));
  CHECK(terms.size() > 150);
  for (const std::string& term : terms) {
    INFO(term);
    CHECK(declared.count(term) == 1);
  }
}

TEST_CASE("tools outside of wiregraph read the outputs and count the same", "[write]") {
  const TemporaryFolder folder;
  write::Options options;
  options.multigraph = GENERATE(false, true);
  write_all(graph_of(odd_story()), folder.path(), options);
  CHECK(run_python("check_outputs.py --quiet " + folder.path().string()) == 0);
  std::filesystem::resize_file(folder.path() / "graph.ttl", 0);
  CHECK(run_python("check_outputs.py --quiet " + folder.path().string() + " 2>/dev/null") != 0);
}
