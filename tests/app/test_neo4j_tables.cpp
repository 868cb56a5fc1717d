#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

#include "app/diff/cypher_update.h"
#include "app/diff/neo4j_tables.h"
#include "base/log.h"

namespace wiregraph::app {
namespace {

namespace fs = std::filesystem;

/// Folders of graphs with CSV files for Neo4j, gone with the test.
struct Folders {
  fs::path path = fs::temp_directory_path() / ("wiregraph_neo4j_" + std::to_string(::getpid()));
  ~Folders() { fs::remove_all(path); }
  std::string graph(const std::string& name, const std::string& nodes, const std::string& links) const {
    fs::create_directories(path / name / "neo4j");
    std::ofstream(path / name / "neo4j" / "nodes.csv") << "id:ID,:LABEL,name,born:date,score:double,aliases:string[]\n" << nodes;
    std::ofstream(path / name / "neo4j" / "links.csv") << ":START_ID,:END_ID,:TYPE\n" << links;
    return (path / name).string();
  }
};

TEST_CASE("cells become literals of the type in the header", "[app]") {
  const Folders folders;
  const std::string folder = folders.graph("a", "e-1,Entity;Person,O'Neil,1970-01-02,5,Pat;\n", "e-1,e-1,KNOWS\ne-1,e-1,KNOWS\n");
  const Neo4jGraph graph = read_neo4j(folder + "/neo4j");
  const Neo4jNode& node = graph.nodes.at("e-1");
  CHECK(node.label == "Entity");
  CHECK(node.labels == ":Person");
  CHECK(node.properties == "{id: 'e-1', name: 'O\\'Neil', born: date('1970-01-02'), score: 5.0, aliases: ['Pat']}");
  CHECK(graph.relationships.at({"e-1", "KNOWS", "e-1", "{}"}) == 2);
}

TEST_CASE("text cannot end its literal, nor be taken for an escape", "[app]") {
  CHECK(cypher_text("a'b") == "'a\\'b'");
  CHECK(cypher_text("a\\") == "'a\\\\'");
  CHECK(cypher_text("\\u0027") == "'\\\\\\u00750027'");
}

TEST_CASE("a cell of another type than its column is refused with its line", "[app]") {
  const Folders folders;
  for (const char* row : {"e-1,Entity,x,soon,,\n", "e-1,Entity,x,,five,\n", "e-1,Entity\n", "e-1,,x,,,\n"}) {
    const std::string folder = folders.graph("bad", row, "");
    CHECK_THROWS_AS(read_neo4j(folder + "/neo4j"), InputError);
  }
  CHECK_THROWS_AS(read_neo4j("/nowhere"), InputError);
}

TEST_CASE("an update holds what differs and nothing else", "[app]") {
  const Folders folders;
  const std::string before = folders.graph("before", "e-1,Entity;Person,Ada,,,\ne-2,Entity;Person,Omar,,,\n", "e-1,e-2,KNOWS\n");
  const std::string after = folders.graph("after", "e-1,Entity;State,Ada,,,\ne-3,Entity;Person,Eve,,,\n", "e-1,e-3,KNOWS\n");
  std::ostringstream out;
  write_cypher_update(before, after, out);
  const std::string update = out.str();
  CHECK(update.find("'e-2'\n] AS row\nMATCH (n:Entity {id: row}) DETACH DELETE n;\n") != std::string::npos);
  CHECK(update.find("REMOVE n:Person SET n:State SET n = row;\n") != std::string::npos);
  CHECK(update.find("{id: 'e-3', name: 'Eve'}\n] AS row\nCREATE (n:Entity:Person) SET n = row;\n") != std::string::npos);
  CHECK(update.find("{from: 'e-1', to: 'e-3', number: 1, is: {}}") != std::string::npos);
  std::ostringstream same;
  write_cypher_update(before, before, same);
  CHECK(same.str().find("UNWIND") == std::string::npos);
}

}  // namespace
}  // namespace wiregraph::app
