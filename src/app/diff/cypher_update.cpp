#include "app/diff/cypher_update.h"

#include <filesystem>
#include <map>
#include <tuple>
#include <vector>

#include "app/diff/neo4j_tables.h"
#include "base/log.h"

namespace wiregraph::app {

namespace {

/// So many rows go into one statement: the memory of a transaction is limited.
constexpr std::size_t k_most_rows = 1000;

/// Rows of each statement, by its text.
using Statements = std::map<std::string, std::vector<std::string>>;

void write_statements(const Statements& statements, std::ostream& out) {
  for (const auto& [statement, rows] : statements)
    for (std::size_t i = 0; i < rows.size(); ++i) {
      out << (i % k_most_rows == 0 ? "UNWIND [\n  " : ",\n  ") << rows[i];
      if ((i + 1) % k_most_rows == 0 || i + 1 == rows.size()) out << "\n] AS row\n" << statement << ";\n";
    }
}

void write_nodes(const Neo4jGraph& before, const Neo4jGraph& after, std::ostream& out) {
  Statements gone, changed, added;
  for (const auto& [id, node] : before.nodes) {
    const auto now = after.nodes.find(id);
    if (now == after.nodes.end() || now->second.label != node.label)
      gone["MATCH (n:" + node.label + " {id: row}) DETACH DELETE n"].push_back(cypher_text(id));
    else if (now->second != node)
      changed["MATCH (n:" + node.label + " {id: row.id}) " +
              (node.labels == now->second.labels ? "" : "REMOVE n" + node.labels + " SET n" + now->second.labels + ' ') + "SET n = row"]
          .push_back(now->second.properties);
  }
  for (const auto& [id, node] : after.nodes) {
    const auto then = before.nodes.find(id);
    if (then == before.nodes.end() || then->second.label != node.label)
      added["CREATE (n:" + node.label + node.labels + ") SET n = row"].push_back(node.properties);
  }
  for (const Statements& statements : {gone, changed, added}) write_statements(statements, out);
}

const std::string& label_of(const std::string& id, const Neo4jGraph& graph) {
  const auto node = graph.nodes.find(id);
  if (node == graph.nodes.end())
    throw InputError({id, 0, "a relationship leads to this node, which is not there", "give the folders that wiregraph wrote"});
  return node->second.label;
}

/// True where both graphs hold the node under one label; else its relationships go and come with it.
bool stays(const std::string& id, const Neo4jGraph& before, const Neo4jGraph& after) {
  const auto then = before.nodes.find(id), now = after.nodes.find(id);
  return then != before.nodes.end() && now != after.nodes.end() && then->second.label == now->second.label;
}

std::string row_of(const Neo4jRelationship& relationship, std::size_t number) {
  return "{from: " + cypher_text(relationship.from) + ", to: " + cypher_text(relationship.to) + ", number: " + std::to_string(number) +
         ", is: " + relationship.properties + '}';
}

std::size_t number_in(const Neo4jGraph& graph, const Neo4jRelationship& relationship) {
  const auto found = graph.relationships.find(relationship);
  return found == graph.relationships.end() ? 0 : found->second;
}

Statements relationships_gone(const Neo4jGraph& before, const Neo4jGraph& after) {
  Statements statements;
  for (const auto& [relationship, number] : before.relationships) {
    const std::size_t now = number_in(after, relationship);
    if (now >= number || !stays(relationship.from, before, after) || !stays(relationship.to, before, after)) continue;
    statements["MATCH (:" + label_of(relationship.from, before) + " {id: row.from})-[r:" + relationship.type +
               "]->(:" + label_of(relationship.to, before) + " {id: row.to}) WHERE properties(r) = row.is\n" +
               "WITH row, collect(r)[..row.number] AS surplus FOREACH (r IN surplus | DELETE r)"]
        .push_back(row_of(relationship, number - now));
  }
  return statements;
}

Statements relationships_added(const Neo4jGraph& before, const Neo4jGraph& after) {
  Statements statements;
  for (const auto& [relationship, number] : after.relationships) {
    const bool both_stay = stays(relationship.from, before, after) && stays(relationship.to, before, after);
    const std::size_t then = both_stay ? number_in(before, relationship) : 0;
    if (then >= number) continue;
    statements["MATCH (a:" + label_of(relationship.from, after) + " {id: row.from}), (b:" + label_of(relationship.to, after) +
               " {id: row.to})\nUNWIND range(1, row.number) AS one CREATE (a)-[r:" + relationship.type + "]->(b) SET r = row.is"]
        .push_back(row_of(relationship, number - then));
  }
  return statements;
}

}  // namespace

void write_cypher_update(const std::string& before, const std::string& after, std::ostream& out) {
  const Neo4jGraph then = read_neo4j((std::filesystem::path(before) / "neo4j").string());
  const Neo4jGraph now = read_neo4j((std::filesystem::path(after) / "neo4j").string());
  const Statements gone = relationships_gone(then, now), added = relationships_added(then, now);
  out << "// For a database that holds the first neo4j/, with its constraints; in cypher-shell, :begin before and :commit after make it "
         "one "
         "transaction.\n";
  write_statements(gone, out);
  write_nodes(then, now, out);
  write_statements(added, out);
}

}  // namespace wiregraph::app
