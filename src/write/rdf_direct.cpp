#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "write/edges.h"
#include "write/rdf_statements.h"

namespace wiregraph::write {

namespace {

struct DirectTriple {
  std::string_view graph;  ///< name of the status; empty for the default graph
  std::string_view subject;
  Predicate predicate;
  std::string_view object;
  friend auto operator<=>(const DirectTriple&, const DirectTriple&) = default;
};

/// What is disputed, denied or only planned is never shown as plain fact.
bool is_shown_directly(const PropositionRecord& proposition) {
  return proposition.status == Status::stated || proposition.status == Status::attributed;
}

std::vector<DirectTriple> direct_triples(const KnowledgeGraph& graph, bool by_status) {
  std::vector<DirectTriple> triples;
  for_each_edge(graph, [&](const Edge& edge) {
    if (!is_shown_directly(edge.proposition)) return;
    const Predicate predicate = edge.proposition.predicate;
    const std::string_view name = by_status ? name_of(edge.proposition.status) : std::string_view();
    triples.push_back({name, edge.source, predicate, edge.target});
    if (info_of(predicate).symmetric) triples.push_back({name, edge.target, predicate, edge.source});
  });
  std::sort(triples.begin(), triples.end());
  triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
  return triples;
}

}  // namespace

void write_direct_triples(const KnowledgeGraph& graph, const RdfTarget& target, bool by_status) {
  for (const DirectTriple& triple : direct_triples(graph, by_status)) {
    const std::string predicate = "wg:" + std::string(info_of(triple.predicate).iri);
    const std::string named_graph = triple.graph.empty() ? std::string() : vocabulary_term(triple.graph).text;
    target.writer.write(instance(triple.subject), predicate, instance(triple.object), named_graph);
  }
}

}  // namespace wiregraph::write
