#include "write/edges.h"

namespace wiregraph::write {

namespace {

std::string_view id_of(const KnowledgeGraph& graph, Topology::vertex_descriptor vertex) {
  const GraphNode& node = graph.topology[vertex];
  if (node.kind == GraphNode::Kind::entity) return graph.records.entities[node.index].id;
  return graph.records.events[node.index].id;
}

}  // namespace

void for_each_edge(const KnowledgeGraph& graph, const std::function<void(const Edge&)>& give) {
  auto [edge, end] = boost::edges(graph.topology);
  std::uint32_t number = 0;
  for (const PropositionRecord& proposition : graph.records.propositions) {
    if (edge == end) return;
    if (graph.topology[*edge].proposition == number++) {
      give({id_of(graph, boost::source(*edge, graph.topology)), id_of(graph, boost::target(*edge, graph.topology)), proposition});
      ++edge;
    }
  }
}

}  // namespace wiregraph::write
