#include "resolve/betweenness.h"

#include <algorithm>
#include <cstdint>

#include <boost/range/iterator_range.hpp>

namespace wiregraph::resolve {

namespace {

constexpr std::size_t k_fewest_pivots = 32;
constexpr std::uint32_t k_unreached = UINT32_MAX;

auto neighbours(std::size_t vertex, const Ties& ties) { return boost::make_iterator_range(boost::adjacent_vertices(vertex, ties)); }

/// The shortest paths from one vertex to all others. Made once, used for every start.
class Paths {
 public:
  explicit Paths(std::size_t size) : distance_(size, k_unreached), paths_(size), share_(size) {}

  /// Adds to each vertex its share of the shortest paths that begin at `start`.
  void follow(std::size_t start, const Ties& ties, std::vector<double>& shares) {
    search(start, ties);
    for (auto vertex = order_.rbegin(); vertex != order_.rend(); ++vertex) {
      for (const std::size_t before : neighbours(*vertex, ties))
        if (distance_[before] + 1 == distance_[*vertex]) share_[before] += paths_[before] / paths_[*vertex] * (1 + share_[*vertex]);
      if (*vertex != start) shares[*vertex] += share_[*vertex];
    }
    for (const std::size_t vertex : order_) {
      distance_[vertex] = k_unreached;
      paths_[vertex] = share_[vertex] = 0;
    }
  }

 private:
  /// Breadth first: reached vertices in the order of their distance, with the number of shortest paths to each.
  void search(std::size_t start, const Ties& ties) {
    order_.assign(1, start);
    distance_[start] = 0;
    paths_[start] = 1;
    for (std::size_t next = 0; next < order_.size(); ++next) {
      const std::size_t vertex = order_[next];
      for (const std::size_t after : neighbours(vertex, ties)) {
        if (distance_[after] == k_unreached) {
          distance_[after] = distance_[vertex] + 1;
          order_.push_back(after);
        }
        if (distance_[after] == distance_[vertex] + 1) paths_[after] += paths_[vertex];
      }
    }
  }

  std::vector<std::size_t> order_;
  std::vector<std::uint32_t> distance_;
  std::vector<double> paths_;
  std::vector<double> share_;
};

std::size_t pivots_for(std::size_t size, std::size_t exact_up_to) {
  if (size <= exact_up_to) return size;
  return std::max(k_fewest_pivots, exact_up_to * exact_up_to / size);
}

}  // namespace

std::vector<double> betweenness_of(const Ties& ties, std::size_t exact_up_to) {
  const std::size_t size = boost::num_vertices(ties);
  std::vector<double> shares(size);
  if (size < 3) return shares;
  const std::size_t pivots = std::min(size, pivots_for(size, exact_up_to));
  Paths paths(size);
  for (std::size_t i = 0; i < pivots; ++i) paths.follow(i * size / pivots, ties, shares);
  const double count = static_cast<double>(size), followed = static_cast<double>(pivots);
  for (double& share : shares) share *= count / followed / ((count - 1) * (count - 2));
  return shares;
}

}  // namespace wiregraph::resolve
