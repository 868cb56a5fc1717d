#include "resolve/ties.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <boost/range/iterator_range.hpp>

namespace wiregraph::resolve {

Ties ties_of(const Topology& topology) {
  using Pair = std::pair<std::size_t, std::size_t>;
  std::vector<Pair> all;
  for (const auto edge : boost::make_iterator_range(boost::edges(topology))) {
    const std::size_t a = boost::source(edge, topology), b = boost::target(edge, topology);
    if (a == b) continue;
    all.emplace_back(a, b);
    all.emplace_back(b, a);
  }
  std::sort(all.begin(), all.end());
  std::vector<Pair> pairs;
  std::vector<Tie> ties;
  for (const Pair& pair : all) {
    if (pairs.empty() || pairs.back() != pair) {
      pairs.push_back(pair);
      ties.push_back({});
    }
    ++ties.back().weight;
  }
  return {boost::edges_are_sorted, pairs.begin(), pairs.end(), ties.begin(), boost::num_vertices(topology)};
}

}  // namespace wiregraph::resolve
