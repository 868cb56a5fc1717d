#pragma once

#include <ostream>
#include <string>

namespace wiregraph::app {

/// Writes the SPARQL 1.1 Update that makes a store into which BEFORE/graph.ttl was loaded one of AFTER/graph.ttl: whatever differs, triple
/// by triple.
///   Throws InputError, before anything is written, where one of the files is missing, is no Turtle, or has blank nodes, which an update cannot name.
void write_sparql_update(const std::string& before, const std::string& after, std::ostream& out);

}  // namespace wiregraph::app
