#include "write/neo4j.h"

#include "write/output_file.h"

namespace wiregraph::write {

void write_neo4j(const KnowledgeGraph& graph, const Options&, const std::filesystem::path& folder) {
  make_folder(folder);
  Places sentences = sentences_of(graph.records);
  write_neo4j_nodes(graph.records, sentences, folder);
  write_neo4j_relationships(graph, sentences, folder);
  write_neo4j_scripts(folder);
}

std::string sentence_id(const Place& place) { return place.document + '-' + std::to_string(place.start) + '-' + std::to_string(place.end); }

}  // namespace wiregraph::write
