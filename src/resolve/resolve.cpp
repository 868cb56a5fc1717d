#include "resolve/resolve.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "resolve/ages.h"
#include "resolve/assemble.h"
#include "resolve/contradictions.h"
#include "resolve/match_entities.h"
#include "resolve/match_events.h"
#include "resolve/match_events_of_stories.h"
#include "resolve/match_groups.h"
#include "resolve/measure.h"
#include "resolve/propositions.h"
#include "resolve/references.h"
#include "resolve/reprints.h"
#include "resolve/stories.h"
#include "resolve/take_apart.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

namespace {

Topology topology_of(const GraphRecords& records) {
  Topology topology;
  std::unordered_map<std::string_view, Topology::vertex_descriptor> vertices;
  for (std::uint32_t i = 0; i < records.entities.size(); ++i)
    vertices.emplace(records.entities[i].id, boost::add_vertex({GraphNode::Kind::entity, i}, topology));
  for (std::uint32_t i = 0; i < records.events.size(); ++i)
    vertices.emplace(records.events[i].id, boost::add_vertex({GraphNode::Kind::event, i}, topology));
  std::uint32_t number = 0;
  for (const PropositionRecord& proposition : records.propositions) {
    if (!proposition.object.empty())
      boost::add_edge(vertices.at(proposition.subject), vertices.at(proposition.object), {number, proposition.predicate}, topology);
    ++number;
  }
  return topology;
}

}  // namespace

KnowledgeGraph run(const Parts& next, const std::filesystem::path& folder, Log& log) {
  KnowledgeGraph graph;
  GraphRecords& records = graph.records;
  records = take_apart(next, folder, log);
  drop_dangling_references(records, log);
  const Ages ages(records.documents);
  mark_reprints(records, ages);
  Nodes nodes;
  nodes.entities = match_entities(records, ages);
  nodes.events = match_events(records, nodes.entities, ages);
  const auto stories = stories_of(records, nodes.entities, ages);
  match_groups(records, stories, ages, nodes.entities);
  match_events_of_stories(records, stories, nodes.entities, ages, nodes.events);
  assemble(records, nodes, ages);
  const Witnesses witnesses(records.documents, records.entities);
  add_propositions(records, witnesses);
  records.contradictions = contradictions_of(records, witnesses);
  graph.topology = topology_of(records);
  measure(graph);
  return graph;
}

}  // namespace wiregraph::resolve
