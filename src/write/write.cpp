#include "write/write.h"

#include <array>

#include "base/record_json.h"
#include "write/gexf.h"
#include "write/graphml.h"
#include "write/neo4j.h"
#include "write/output_file.h"
#include "write/rdf.h"

namespace wiregraph::write {

namespace {

void write_records_file(const KnowledgeGraph& graph, const Options&, const std::filesystem::path& target) {
  OutputFile file(target);
  write_records(graph.records, file.stream());
  file.finish();
}

constexpr std::array<Format, 7> k_formats{{
    {"turtle", "graph.ttl", "RDF in Turtle, for triple stores", "text/turtle", write_turtle},
    {"trig", "graph.trig", "RDF in TriG: direct triples in named graphs by status", "application/trig", write_trig},
    {"nquads", "graph.nq", "the same in N-Quads", "application/n-quads", write_nquads},
    {"graphml", "graph.graphml", "GraphML, for Gephi, networkx, igraph and graph-tool", "application/xml", write_graphml},
    {"gexf", "graph.gexf", "GEXF with the days of nodes and edges, for Gephi's timeline", "application/xml", write_gexf},
    {"neo4j", "neo4j", "a folder of CSV files for neo4j-admin database import, with scripts", "text/csv", write_neo4j},
    {"records", "records.jsonl", "JSON Lines, to merge with others", "application/json", write_records_file},
}};

}  // namespace

std::span<const Format> formats() { return k_formats; }

void run(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& folder) {
  make_folder(folder);
  for (const Format* format : options.formats) format->write(graph, options, folder / format->file);
}

}  // namespace wiregraph::write
