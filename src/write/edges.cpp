#include "write/edges.h"

#include <boost/range/iterator_range.hpp>

namespace wiregraph::write {

namespace {

std::string_view id_of(const KnowledgeGraph& graph, Topology::vertex_descriptor vertex) {
  const GraphNode& node = graph.topology[vertex];
  if (node.kind == GraphNode::Kind::entity) return graph.records.entities[node.index].id;
  return graph.records.events[node.index].id;
}

}  // namespace

std::vector<Edge> edges_of(const KnowledgeGraph& graph) {
  std::vector<Edge> edges;
  for (const auto edge : boost::make_iterator_range(boost::edges(graph.topology)))
    edges.push_back({id_of(graph, boost::source(edge, graph.topology)), id_of(graph, boost::target(edge, graph.topology)),
                     &graph.records.propositions[graph.topology[edge].proposition]});
  return edges;
}

}  // namespace wiregraph::write
