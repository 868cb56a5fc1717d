#pragma once

#include <cstdint>

namespace wiregraph {

/// How a node stands in the whole graph.
struct Measures {
  double pagerank = 0;          ///< 0 to 1, all nodes together 1: how much of what is said leads to it
  double betweenness = 0;       ///< 0 to 1: share of the shortest paths between others that lead through it
  std::uint32_t component = 0;  ///< 1 for the largest set of connected nodes, and so on
  std::uint32_t community = 0;  ///< 1 for the largest set of nodes with many ties among themselves, and so on
  friend bool operator==(const Measures&, const Measures&) = default;
};

}  // namespace wiregraph
