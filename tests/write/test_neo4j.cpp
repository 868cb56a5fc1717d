#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "base/log.h"
#include "write/csv_reader.h"
#include "write/sample_graph.h"
#include "write/text.h"

using namespace wiregraph;

namespace {

const std::vector<std::string> k_node_files{"entities", "events", "propositions", "claims", "contradictions", "documents", "sentences"};
const std::vector<std::string> k_relationship_files{"edges", "mentions", "attributions", "links"};

using Tables = std::map<std::string, std::vector<CsvRow>>;

Tables tables_of(const Records& records) {
  const TemporaryFolder folder;
  const auto neo4j = write_one(graph_of(records), "neo4j", folder.path());
  Tables tables;
  for (const auto& name : k_node_files) tables[name] = CsvReader::read(neo4j / (name + ".csv"));
  for (const auto& name : k_relationship_files) tables[name] = CsvReader::read(neo4j / (name + ".csv"));
  return tables;
}

std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

bool has_link(const Tables& tables, const std::string& from, const std::string& type, const std::string& to) {
  const auto& links = tables.at("links");
  return std::any_of(links.begin(), links.end(),
                     [&](const CsvRow& row) { return row.at(":START_ID") == from && row.at(":TYPE") == type && row.at(":END_ID") == to; });
}

void check_ends(const Tables& tables) {
  std::set<std::string> ids;
  for (const auto& name : k_node_files)
    for (const CsvRow& row : tables.at(name)) CHECK(ids.insert(row.at("id:ID")).second);
  for (const auto& name : k_relationship_files)
    for (const CsvRow& row : tables.at(name)) {
      CHECK(ids.count(row.at(":START_ID")) == 1);
      CHECK(ids.count(row.at(":END_ID")) == 1);
      CHECK_FALSE(row.at(":TYPE").empty());
    }
}

}  // namespace

TEST_CASE("Neo4j nodes carry their labels and values", "[write]") {
  const auto tables = tables_of(story());
  const auto& lund = row_with(tables.at("entities"), "id:ID", "e-1");
  CHECK(lund.at(":LABEL") == "Entity;Person");
  CHECK(lund.at("name") == "Ada Lund");
  CHECK(lund.at("aliases:string[]") == "Lund;Prime Minister Ada Lund");
  const auto& call = row_with(tables.at("events"), "id:ID", "v-1");
  CHECK(call.at(":LABEL") == "Event;Call");
  CHECK(call.at("start:date") == "2025-03-04");
  CHECK(row_with(tables.at("events"), "id:ID", "v-2").at("start:date").empty());
  CHECK(row_with(tables.at("claims"), "id:ID", "c-1").at("plover") == "REQUEST");
  CHECK(row_with(tables.at("claims"), "id:ID", "c-1").at("attribution:string[]") == "her office said;sources said");
  CHECK(row_with(tables.at("claims"), "id:ID", "c-5").at("number:double") == "12");
  CHECK(row_with(tables.at("propositions"), "id:ID", "p-4").at("denial:long") == "1");
  CHECK(row_with(tables.at("contradictions"), "id:ID", "x-1").at("implied:boolean") == "true");
  CHECK(row_with(tables.at("documents"), "id:ID", "d-1").at("published_start:date") == "2025-03-04");
  CHECK(row_with(tables.at("sentences"), "id:ID", "d-1-21-161").at("start:long") == "21");
  CHECK(row_with(tables.at("sentences"), "id:ID", "d-1-200-240").at("quote") == "\"We did not talk about it\" Reyes said.");
}

TEST_CASE("every proposition between two nodes is a Neo4j relationship with its status", "[write]") {
  const auto tables = tables_of(story());
  const auto& edges = tables.at("edges");
  CHECK(edges.size() == 5);
  const auto& demanded = row_with(edges, "proposition", "p-1");
  CHECK(demanded.at(":START_ID") == "e-1");
  CHECK(demanded.at(":END_ID") == "v-2");
  CHECK(demanded.at(":TYPE") == "DEMANDED");
  CHECK(demanded.at("status") == "attributed");
  CHECK(demanded.at("first_said:date") == "2025-03-04");
  CHECK(demanded.at("quote") == "Prime Minister Ada Lund demanded a halt in a call.");
  CHECK(row_with(edges, "proposition", "p-4").at("status") == "denied");
}

TEST_CASE("claims are linked to what they are about and to their evidence", "[write]") {
  const auto tables = tables_of(story());
  CHECK(has_link(tables, "c-1", "SUBJECT", "e-1"));
  CHECK(has_link(tables, "c-1", "OBJECT", "v-2"));
  CHECK(has_link(tables, "c-1", "TARGET", "e-2"));
  CHECK(has_link(tables, "c-1", "IN_EVENT", "v-1"));
  CHECK(has_link(tables, "c-1", "PROPOSITION", "p-1"));
  CHECK(has_link(tables, "c-1", "EVIDENCE", "d-1-21-161"));
  CHECK(has_link(tables, "d-1-21-161", "OF", "d-1"));
  CHECK(has_link(tables, "x-1", "BETWEEN", "c-4"));
  CHECK(has_link(tables, "v-1", "PARTICIPANT", "e-2"));
  CHECK(has_link(tables, "v-1", "PLACE", "wd-q20"));
  const auto& attribution = tables.at("attributions").at(0);
  CHECK(attribution.at(":END_ID") == "e-3");
  CHECK(attribution.at("said_start:date") == "2025-03-04");
  check_ends(tables);
}

TEST_CASE("a relationship to a node that is not there is left out, since it would end the import", "[write]") {
  auto records = story();
  records.claims[0].target = "e-99";
  records.claims[0].attribution[0].sources.push_back("e-99");
  records.entities[0].mentions[0].quote.document = "d-99";
  records.claims[1].evidence[0].document = "d-99";
  check_ends(tables_of(records));
}

TEST_CASE("odd texts stay in their cells", "[write]") {
  const auto tables = tables_of(odd_story());
  check_ends(tables);
  const std::string expected = one_line(write::portable(odd_text()));
  CHECK(row_with(tables.at("entities"), "id:ID", "e-1").at("name") == expected);
  CHECK(row_with(tables.at("sentences"), "id:ID", "d-1-21-161").at("quote") == expected);
  const auto& aliases = row_with(tables.at("entities"), "id:ID", "e-1").at("aliases:string[]");
  CHECK(std::count(aliases.begin(), aliases.end(), ';') == 1);
  CHECK(row_with(tables.at("claims"), "id:ID", "c-5").at("number:double") == "1e+300");
}

TEST_CASE("the import script names every file", "[write]") {
  const TemporaryFolder folder;
  const auto neo4j = write_one(graph_of(story()), "neo4j", folder.path());
  const auto script = content_of(neo4j / "import.sh");
  for (const auto& name : k_node_files) CHECK(script.find("--nodes=" + name + ".csv") != std::string::npos);
  for (const auto& name : k_relationship_files) CHECK(script.find("--relationships=" + name + ".csv") != std::string::npos);
  CHECK((std::filesystem::status(neo4j / "import.sh").permissions() & std::filesystem::perms::owner_exec) != std::filesystem::perms::none);
  CHECK(content_of(neo4j / "constraints.cypher").find("CREATE FULLTEXT INDEX") != std::string::npos);
}

TEST_CASE("the script for a running server loads every file and column in its type", "[write]") {
  const TemporaryFolder folder;
  const auto neo4j = write_one(graph_of(story()), "neo4j", folder.path());
  const auto script = content_of(neo4j / "load.cypher");
  for (const auto& entry : std::filesystem::directory_iterator(neo4j)) {
    if (entry.path().extension() != ".csv") continue;
    const auto name = entry.path().filename().string();
    INFO(name);
    const auto start = script.find("FROM $folder + '" + name + "' AS row");
    REQUIRE(start != std::string::npos);
    const auto part = script.substr(start, script.find(";\n", start) - start);
    const auto rows = CsvReader::read(entry.path());
    for (const auto& [column, cell] : rows.at(0)) CHECK(part.find("row.`" + column + '`') != std::string::npos);
  }
  CHECK(script.find("MERGE (n:Claim {id: row.`id:ID`})") != std::string::npos);
  CHECK(script.find("n.confidence = toFloat(row.`confidence:double`)") != std::string::npos);
  CHECK(script.find("r.first_said = date(row.`first_said:date`)") != std::string::npos);
  CHECK(script.find("n.aliases = split(row.`aliases:string[]`, ';')") != std::string::npos);
  CHECK(script.find("MERGE (a)-[r:$(row.`:TYPE`) {proposition: row.`proposition`}]->(b)") != std::string::npos);
}

TEST_CASE("a file in the place of the Neo4j folder is an error", "[write]") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "neo4j") << "in the way";
  CHECK_THROWS_AS(write_one(graph_of(story()), "neo4j", folder.path()), InputError);
}

TEST_CASE("a text that is longer than the importers' buffer is cut in its cell", "[write]") {
  auto records = story();
  records.claims[3].evidence[0].text = std::string(5 << 20, 'x');
  const auto tables = tables_of(records);
  const auto& quote = row_with(tables.at("sentences"), "start:long", "200").at("quote");
  CHECK(quote.size() < (2 << 20));
  CHECK(quote.ends_with("x..."));
}

TEST_CASE("a name is short enough for the indexes of Neo4j", "[write]") {
  auto records = story();
  records.entities[0].name = std::string(10000, 'x');
  const auto tables = tables_of(records);
  CHECK(row_with(tables.at("entities"), "id:ID", records.entities[0].id).at("name") == std::string(4000, 'x') + "...");
}
