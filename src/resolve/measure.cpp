#include "resolve/measure.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <system_error>
#include <vector>

#include <boost/graph/strong_components.hpp>

#include "resolve/betweenness.h"
#include "resolve/communities.h"
#include "resolve/pagerank.h"
#include "resolve/ties.h"

namespace wiregraph::resolve {

namespace {

constexpr int k_digits = 6;

/// With as many digits as a reader can use: the last ones are rounding of long sums.
double rounded(double number) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::general, k_digits).ptr;
  std::from_chars(digits, end, number);
  return number;
}

/// Since every tie stands at both its ends, the strong components are the connected ones.
std::vector<std::size_t> components_of(const Ties& ties) {
  std::vector<std::size_t> components(boost::num_vertices(ties));
  boost::strong_components(ties, boost::make_iterator_property_map(components.begin(), boost::get(boost::vertex_index, ties)));
  return components;
}

/// Sets of vertices numbered from 1, the largest first, of equal ones that of the first vertex.
///   sets: for each vertex a number below the number of vertices.
std::vector<std::uint32_t> by_size(const std::vector<std::size_t>& sets) {
  struct Set {
    std::size_t size = 0;
    std::size_t first = 0;
  };
  std::vector<Set> found(sets.size());
  for (std::size_t vertex = sets.size(); vertex-- > 0;) found[sets[vertex]] = {found[sets[vertex]].size + 1, vertex};
  std::vector<Set> order;
  for (const Set& set : found)
    if (set.size > 0) order.push_back(set);
  std::sort(order.begin(), order.end(), [](const Set& a, const Set& b) { return a.size != b.size ? a.size > b.size : a.first < b.first; });
  std::vector<std::uint32_t> numbers(sets.size());
  for (std::size_t i = 0; i < order.size(); ++i) numbers[sets[order[i].first]] = static_cast<std::uint32_t>(i + 1);
  std::vector<std::uint32_t> out;
  for (const std::size_t set : sets) out.push_back(numbers[set]);
  return out;
}

std::optional<Measures>& measures_of(KnowledgeGraph& graph, std::size_t vertex) {
  const GraphNode& node = graph.topology[vertex];
  return node.kind == GraphNode::Kind::entity ? graph.records.entities[node.index].measures : graph.records.events[node.index].measures;
}

}  // namespace

void measure(KnowledgeGraph& graph) {
  const Ties ties = ties_of(graph.topology);
  const std::vector<double> pagerank = pagerank_of(graph), betweenness = betweenness_of(ties);
  const std::vector<std::uint32_t> components = by_size(components_of(ties)), communities = by_size(communities_of(ties));
  for (std::size_t vertex = 0; vertex < pagerank.size(); ++vertex)
    measures_of(graph, vertex) = {rounded(pagerank[vertex]), rounded(betweenness[vertex]), components[vertex], communities[vertex]};
}

}  // namespace wiregraph::resolve
