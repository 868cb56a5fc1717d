#pragma once

#include <cstdint>
#include <string>

#include <boost/graph/adjacency_list.hpp>

#include "base/graph_records.h"

namespace wiregraph {

/// A node of the graph: an entity or an event.
struct GraphNode {
  enum class Kind : std::uint8_t { entity, event };
  Kind kind = Kind::entity;
  std::uint32_t index = 0;  ///< in KnowledgeGraph::records.entities or .events
};

/// An edge of the graph: a proposition between two nodes. A symmetric one is one edge.
struct GraphEdge {
  std::uint32_t proposition = 0;  ///< its number in KnowledgeGraph::records.propositions
  Predicate predicate = Predicate::participated_in;
};

using Topology = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, GraphNode, GraphEdge>;

/// What all documents together say. Everything is sorted: documents, entities, events, propositions, claims and contradictions by id.
/// Vertices are the entities, then the events, in that order; edges are in the order of propositions.
struct KnowledgeGraph {
  GraphRecords records;
  Topology topology;
};

}  // namespace wiregraph
