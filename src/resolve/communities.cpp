#include "resolve/communities.h"

#include <map>
#include <utility>

#include <boost/range/iterator_range.hpp>

#include "resolve/classes.h"

namespace wiregraph::resolve {

namespace {

constexpr std::size_t k_most_rounds = 100;
constexpr double k_least_gain = 1e-9;

/// A graph whose vertices are communities of the one below. A tie stands at both its ends; ties within a vertex count twice in `inside`.
struct Level {
  std::vector<std::vector<std::pair<std::size_t, double>>> ties;
  std::vector<double> inside;

  std::size_t size() const { return ties.size(); }

  double weight_at(std::size_t vertex) const {
    double weight = inside[vertex];
    for (const auto& [other, tie] : ties[vertex]) weight += tie;
    return weight;
  }
};

Level lowest_level(const Ties& ties) {
  Level level{std::vector<std::vector<std::pair<std::size_t, double>>>(boost::num_vertices(ties)),
              std::vector<double>(boost::num_vertices(ties))};
  for (const auto edge : boost::make_iterator_range(boost::edges(ties)))
    level.ties[boost::source(edge, ties)].emplace_back(boost::target(edge, ties), ties[edge].weight);
  return level;
}

/// Moves vertices from community to community as long as modularity grows.
class Movement {
 public:
  explicit Movement(const Level& level) : level_(level), weights_(level.size()), totals_(level.size()), communities_(level.size()) {
    for (std::size_t vertex = 0; vertex < level.size(); ++vertex) {
      communities_[vertex] = vertex;
      totals_[vertex] = weights_[vertex] = level.weight_at(vertex);
      all_ += weights_[vertex];
    }
  }

  /// The community of each vertex, named by a number below the number of vertices.
  std::vector<std::size_t> run() {
    bool moved = true;
    for (std::size_t round = 0; moved && round < k_most_rounds; ++round) {
      moved = false;
      for (std::size_t vertex = 0; vertex < level_.size(); ++vertex) moved = move(vertex) || moved;
    }
    return communities_;
  }

 private:
  bool move(std::size_t vertex) {
    const std::size_t own = communities_[vertex];
    std::map<std::size_t, double> towards{{own, 0.0}};
    for (const auto& [other, tie] : level_.ties[vertex]) towards[communities_[other]] += tie;
    totals_[own] -= weights_[vertex];
    const auto gain = [&](std::size_t community, double tie) { return tie - totals_[community] * weights_[vertex] / all_; };
    std::size_t best = own;
    double most = gain(own, towards[own]);
    for (const auto& [community, tie] : towards) {
      if (gain(community, tie) <= most + k_least_gain) continue;
      best = community;
      most = gain(community, tie);
    }
    totals_[best] += weights_[vertex];
    communities_[vertex] = best;
    return best != own;
  }

  const Level& level_;
  std::vector<double> weights_;  ///< of all ties of a vertex
  std::vector<double> totals_;   ///< the same of a community
  double all_ = 0;
  std::vector<std::size_t> communities_;
};

/// Numbers from 0 without gaps, in the order in which they first appear; gives how many.
std::size_t renumber(std::vector<std::size_t>& communities) {
  std::vector<std::size_t> numbers(communities.size(), SIZE_MAX);
  std::size_t count = 0;
  for (std::size_t& community : communities) {
    std::size_t& number = numbers[community];
    if (number == SIZE_MAX) number = count++;
    community = number;
  }
  return count;
}

Level next_level(const Level& level, const std::vector<std::size_t>& communities, std::size_t count) {
  Level out{std::vector<std::vector<std::pair<std::size_t, double>>>(count), std::vector<double>(count)};
  std::vector<std::map<std::size_t, double>> towards(count);
  for (std::size_t vertex = 0; vertex < level.size(); ++vertex) {
    const std::size_t own = communities[vertex];
    out.inside[own] += level.inside[vertex];
    for (const auto& [other, tie] : level.ties[vertex]) {
      const std::size_t theirs = communities[other];
      (theirs == own ? out.inside[own] : towards[own][theirs]) += tie;
    }
  }
  for (std::size_t vertex = 0; vertex < count; ++vertex) out.ties[vertex].assign(towards[vertex].begin(), towards[vertex].end());
  return out;
}

std::vector<std::size_t> connected_parts(const Ties& ties, const std::vector<std::size_t>& communities) {
  Classes parts(communities.size());
  for (const auto edge : boost::make_iterator_range(boost::edges(ties))) {
    const std::size_t a = boost::source(edge, ties), b = boost::target(edge, ties);
    if (communities[a] == communities[b]) parts.unite(a, b);
  }
  std::vector<std::size_t> out;
  for (std::size_t vertex = 0; vertex < communities.size(); ++vertex) out.push_back(parts.root(vertex));
  return out;
}

}  // namespace

std::vector<std::size_t> communities_of(const Ties& ties) {
  Level level = lowest_level(ties);
  std::vector<std::size_t> of_vertex(level.size());
  for (std::size_t vertex = 0; vertex < of_vertex.size(); ++vertex) of_vertex[vertex] = vertex;
  while (true) {
    std::vector<std::size_t> communities = Movement(level).run();
    const std::size_t count = renumber(communities);
    for (std::size_t& community : of_vertex) community = communities[community];
    if (count == level.size()) return connected_parts(ties, of_vertex);
    level = next_level(level, communities, count);
  }
}

}  // namespace wiregraph::resolve
