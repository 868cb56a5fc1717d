#include "resolve/resolve.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>

#include "resolve/ages.h"
#include "resolve/assemble.h"
#include "resolve/contradictions.h"
#include "resolve/match_entities.h"
#include "resolve/match_events.h"
#include "resolve/measure.h"
#include "resolve/propositions.h"
#include "resolve/references.h"
#include "resolve/reprints.h"
#include "resolve/take_apart.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

namespace {

Topology topology_of(const Records& records) {
  Topology topology;
  std::unordered_map<std::string, Topology::vertex_descriptor> vertices;
  for (std::uint32_t i = 0; i < records.entities.size(); ++i)
    vertices.emplace(records.entities[i].id, boost::add_vertex({GraphNode::Kind::entity, i}, topology));
  for (std::uint32_t i = 0; i < records.events.size(); ++i)
    vertices.emplace(records.events[i].id, boost::add_vertex({GraphNode::Kind::event, i}, topology));
  for (std::uint32_t i = 0; i < records.propositions.size(); ++i) {
    const PropositionRecord& proposition = records.propositions[i];
    if (proposition.object.empty()) continue;
    boost::add_edge(vertices.at(proposition.subject), vertices.at(proposition.object), {i}, topology);
  }
  return topology;
}

}  // namespace

KnowledgeGraph run(std::vector<Records> parts, Log& log) {
  Records records = take_apart(std::move(parts), log);
  drop_dangling_references(records, log);
  const Ages ages(records.documents);
  mark_reprints(records, ages);
  Nodes nodes;
  nodes.entities = match_entities(records, ages);
  nodes.events = match_events(records, nodes.entities, ages);
  records = assemble(std::move(records), nodes, ages);
  const std::vector<Testimony> testimonies = testimonies_of(records);
  std::vector<Proposition> propositions = propositions_of(records, testimonies);
  records.contradictions = contradictions_of(records, testimonies, propositions);
  for (Proposition& proposition : propositions) records.propositions.push_back(std::move(proposition.record));
  KnowledgeGraph graph;
  graph.topology = topology_of(records);
  graph.records = std::move(records);
  measure(graph);
  return graph;
}

}  // namespace wiregraph::resolve
