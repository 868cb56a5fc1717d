#pragma once

#include <ostream>
#include <string>

namespace wiregraph::app {

/// Writes the Cypher statements, each ended by a semicolon and a line break, that make a Neo4j database into which BEFORE/neo4j was
/// imported one of AFTER/neo4j: whatever differs in nodes, labels, properties and relationships.
///   Throws InputError as read_neo4j does, and where a relationship leads to a node that is not there.
void write_cypher_update(const std::string& before, const std::string& after, std::ostream& out);

}  // namespace wiregraph::app
