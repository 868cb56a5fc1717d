#pragma once

#include <compare>
#include <map>
#include <string>

namespace wiregraph::app {

/// A node of Neo4j. Values are literals of Cypher: "{id: 'e-1', name: 'Ada Lund'}".
struct Neo4jNode {
  std::string label;   ///< the first one, by which it is found
  std::string labels;  ///< the others: ":Person"
  std::string properties;
  friend auto operator<=>(const Neo4jNode&, const Neo4jNode&) = default;
};

struct Neo4jRelationship {
  std::string from;  ///< id of a node
  std::string type;
  std::string to;
  std::string properties;
  friend auto operator<=>(const Neo4jRelationship&, const Neo4jRelationship&) = default;
};

/// What a folder of CSV files for the Neo4j importer holds.
struct Neo4jGraph {
  std::map<std::string, Neo4jNode> nodes;                  ///< by id
  std::map<Neo4jRelationship, std::size_t> relationships;  ///< and how many of the same there are
};

/// Reads every CSV file of `folder` by its header, as `neo4j-admin database import` does.
///   Throws InputError with file and line where there is none, a column or row is not understood, or a number or a day is none.
Neo4jGraph read_neo4j(const std::string& folder);

/// `text` as a literal of Cypher, in single quotes.
std::string cypher_text(std::string_view text);

}  // namespace wiregraph::app
