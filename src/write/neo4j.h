#pragma once

#include <string>
#include <string_view>

#include "write/places.h"
#include "write/write.h"

/// A folder of CSV files for `neo4j-admin database import full`, with the scripts that go with them.
namespace wiregraph::write {

void write_neo4j(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& folder);

// The parts of `write_neo4j`.

/// entities.csv, events.csv, propositions.csv, claims.csv, contradictions.csv, documents.csv, sentences.csv
///   sentences: those of `sentences_of`.
void write_neo4j_nodes(const GraphRecords& records, Places& sentences, const std::filesystem::path& folder);

/// edges.csv: every proposition between two nodes; mentions.csv; attributions.csv; links.csv: the relationships without properties.
void write_neo4j_relationships(const KnowledgeGraph& graph, Places& sentences, const std::filesystem::path& folder);

/// import.sh, load.cypher, constraints.cypher, style.grass
void write_neo4j_scripts(const std::filesystem::path& folder);

/// Cypher that loads the folder into a running server by LOAD CSV: the same graph as import.sh makes.
std::string load_script();

/// The id of the node of a sentence.
std::string sentence_id(const Place& place);

}  // namespace wiregraph::write
