#include "write/neo4j.h"
#include "write/neo4j_tables.h"
#include "write/output_file.h"

namespace wiregraph::write {

namespace {

constexpr std::string_view k_import_head = R"script(#!/bin/sh
# Loads this folder into a new Neo4j database (version 5 or later), which must not be running. For a running server: load.cypher.
# usage: import.sh [DATABASE]          NEO4J_ADMIN names the program where it is not in the path
set -eu
cd "$(dirname "$0")"
"${NEO4J_ADMIN:-neo4j-admin}" database import full "${1:-neo4j}" --overwrite-destination)script";

constexpr std::string_view k_import_tail = R"script(
echo 'Start the database, then run: cypher-shell --file constraints.cypher'
)script";

std::string import_script() {
  std::string script(k_import_head);
  for (const Neo4jTable& table : k_neo4j_tables) {
    script += table.end.empty() ? " \\\n  --nodes=" : " \\\n  --relationships=";
    script += table.file;
  }
  return script.append(k_import_tail);
}

constexpr std::string_view k_constraints = R"script(// Constraints and indexes that the bulk import does not make.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposition_id IF NOT EXISTS FOR (n:Proposition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contradiction_id IF NOT EXISTS FOR (n:Contradiction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start);
CREATE INDEX proposition_status IF NOT EXISTS FOR (n:Proposition) ON (n.status);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.published_start);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity|Event) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX quotations IF NOT EXISTS FOR (n:Sentence) ON EACH [n.quote];
CALL db.awaitIndexes();
)script";

constexpr std::string_view k_style = R"script(
node { diameter: 50px; color: #A5ABB6; border-color: #9AA1AC; border-width: 2px; text-color-internal: #FFFFFF; font-size: 10px; }
relationship { color: #A5ABB6; shaft-width: 1px; font-size: 8px; padding: 3px; text-color-external: #000000; text-color-internal: #FFFFFF; caption: "<type>"; }
node.Person { color: #4C8EDA; border-color: #2870C2; caption: "{name}"; }
node.State { color: #57C7A0; border-color: #3CA17E; caption: "{name}"; }
node.Organization { color: #8DCC93; border-color: #5DB665; caption: "{name}"; }
node.Place { color: #C990C0; border-color: #B261A5; caption: "{name}"; }
node.Group { color: #ECB5C9; border-color: #DA7298; caption: "{name}"; }
node.Event { color: #F79767; border-color: #F36924; caption: "{name}"; }
node.Proposition { color: #D9C8AE; border-color: #C0A378; caption: "{predicate}"; diameter: 35px; }
node.Claim { color: #FFC454; border-color: #D7A013; caption: "{predicate}"; diameter: 35px; }
node.Contradiction { color: #DA4C4C; border-color: #B22828; caption: "{type}"; diameter: 35px; }
node.Document { color: #848484; border-color: #5E5E5E; caption: "{title}"; diameter: 35px; }
node.Sentence { color: #BFBFBF; border-color: #9C9C9C; caption: "{quote}"; diameter: 25px; }
)script";

void write_script(const std::filesystem::path& target, std::string_view script) {
  OutputFile file(target);
  file.stream() << script;
  file.finish();
}

}  // namespace

void write_neo4j_scripts(const std::filesystem::path& folder) {
  write_script(folder / "import.sh", import_script());
  using std::filesystem::perms;
  constexpr perms k_executable = perms::owner_exec | perms::group_exec | perms::others_exec;
  std::error_code ignored;  // the script also runs as `sh import.sh`
  std::filesystem::permissions(folder / "import.sh", k_executable, std::filesystem::perm_options::add, ignored);
  write_script(folder / "constraints.cypher", k_constraints);
  write_script(folder / "load.cypher", load_script());
  write_script(folder / "style.grass", k_style);
}

}  // namespace wiregraph::write
