#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "base/graph.h"

namespace wiregraph::resolve {

/// How many propositions tie two nodes.
struct Tie {
  double weight = 0;
};

/// Who is tied to whom, whatever the direction: every tie stands at both its ends, no node is tied to itself.
/// Vertices are those of the topology; the ties of a vertex are in the order of their other ends.
using Ties = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Tie>;

Ties ties_of(const Topology& topology);

}  // namespace wiregraph::resolve
