#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/graph.h"
#include "base/periods.h"
#include "write/edges.h"
#include "write/graph_pairs.h"

/// The nodes and edges of a graph as tables: what GraphML and GEXF hold alike.
namespace wiregraph::write {

struct Column {
  std::string_view name;
  std::string_view type;  ///< string, long or double
};

/// The value in a column.
struct Cell {
  std::string_view column;
  std::string text;  ///< empty: no value
};

struct Colour {
  std::uint64_t red;
  std::uint64_t green;
  std::uint64_t blue;
};

inline constexpr double k_least_size = 10;
inline constexpr double k_greatest_size = 60;

struct NodeRow {
  std::string_view id;
  std::string_view label;
  Colour colour;
  double size;                  ///< diameter for tools that draw: from k_least_size, by mentions, to k_greatest_size
  std::vector<Period> periods;  ///< when it is there; empty: not known
  std::vector<Cell> cells;
};

struct EdgeRow {
  std::string id;
  std::string_view source;
  std::string_view target;
  std::string_view label;       ///< its predicate, the commonest of several
  std::uint64_t weight;         ///< the number of claims, at least 1
  std::vector<Period> periods;  ///< as of a node
  std::vector<Cell> cells;
};

class GraphTable {
 public:
  /// Keeps references into `graph`.
  ///   multigraph: an edge for each proposition between two nodes; else one for each ordered pair of nodes that have any.
  GraphTable(const KnowledgeGraph& graph, bool multigraph);

  std::vector<Column> node_columns() const;
  std::vector<Column> edge_columns() const;

  // In the order of the graph.
  void for_each_node(const std::function<void(const NodeRow&)>& give) const;
  void for_each_edge(const std::function<void(const EdgeRow&)>& give) const;

 private:
  std::vector<Period> periods_of_node(std::string_view id) const;
  double size_of(std::size_t mentions) const;
  NodeRow row_of(const EntityRecord& entity) const;
  NodeRow row_of(const EventRecord& event) const;

  const KnowledgeGraph& graph_;
  bool multigraph_;
  std::size_t most_mentions_ = 0;
  std::map<Pair, PairFacts> pairs_;        ///< of no multigraph
  std::map<std::string_view, Period> at_;  ///< when the edges of a node are there, from the first to the last
};

}  // namespace wiregraph::write
