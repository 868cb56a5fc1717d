#include <numeric>
#include <random>
#include <set>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/range/iterator_range.hpp>
#include <catch2/catch.hpp>

#include "graph_of_text.h"
#include "resolve/betweenness.h"
#include "resolve/communities.h"
#include "resolve/pagerank.h"

using namespace wiregraph;

namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Topology topology_of(std::size_t vertices, const Pairs& pairs) {
  Topology topology(vertices);
  for (const auto& [a, b] : pairs) boost::add_edge(a, b, topology);
  return topology;
}

resolve::Ties ties_of(std::size_t vertices, const Pairs& pairs) { return resolve::ties_of(topology_of(vertices, pairs)); }

/// 0 where there is no tie.
double weight_between(std::size_t a, std::size_t b, const resolve::Ties& ties) {
  for (const auto edge : boost::make_iterator_range(boost::out_edges(a, ties)))
    if (boost::target(edge, ties) == b) return ties[edge].weight;
  return 0;
}

Pairs random_pairs(std::size_t vertices, std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  Pairs pairs;
  for (std::size_t i = 0; i < count; ++i) pairs.emplace_back(random() % vertices, random() % vertices);
  return pairs;
}

/// Every pair of `members`.
void add_clique(const std::vector<std::size_t>& members, Pairs& pairs) {
  for (std::size_t a : members)
    for (std::size_t b : members)
      if (a < b) pairs.emplace_back(a, b);
}

double modularity(std::size_t vertices, const Pairs& pairs, const std::vector<std::size_t>& communities) {
  std::vector<double> degree(vertices);
  double within = 0;
  for (const auto& [a, b] : pairs) {
    ++degree[a], ++degree[b];
    if (communities[a] == communities[b]) within += 2;
  }
  const double all = 2 * static_cast<double>(pairs.size());
  double expected = 0;
  for (std::size_t a = 0; a < vertices; ++a)
    for (std::size_t b = 0; b < vertices; ++b)
      if (communities[a] == communities[b]) expected += degree[a] * degree[b] / all;
  return (within - expected) / all;
}

/// By name: the measures of every node.
std::map<std::string, Measures> measures_in(const std::string& text) {
  std::map<std::string, Measures> out;
  const KnowledgeGraph graph = graph_of_text(text);
  for (const EntityRecord& entity : graph.records.entities) out[entity.name] = entity.measures.value();
  for (const EventRecord& event : graph.records.events) out[event.name] = event.measures.value();
  return out;
}

}  // namespace

TEST_CASE("a tie counts the propositions of two nodes in both directions and stands at both ends", "[resolve]") {
  const resolve::Ties ties = ties_of(3, {{0, 1}, {1, 0}, {0, 1}, {2, 2}, {1, 2}});
  REQUIRE(boost::num_edges(ties) == 4);
  CHECK(weight_between(0, 1, ties) == 3);
  CHECK(weight_between(1, 0, ties) == 3);
  CHECK(weight_between(2, 1, ties) == 1);
}

TEST_CASE("betweenness is what Boost computes", "[resolve]") {
  constexpr std::size_t k_vertices = 40;
  for (unsigned seed = 0; seed < 5; ++seed) {
    const resolve::Ties ties = ties_of(k_vertices, random_pairs(k_vertices, 50, seed));
    std::vector<double> expected(k_vertices);
    const auto vertices = boost::get(boost::vertex_index, ties);
    boost::brandes_betweenness_centrality(ties, boost::make_iterator_property_map(expected.begin(), vertices));
    const std::vector<double> found = resolve::betweenness_of(ties);
    for (std::size_t i = 0; i < k_vertices; ++i)
      CHECK(found[i] == Approx(expected[i] / ((k_vertices - 1) * (k_vertices - 2))).margin(1e-12));
  }
}

TEST_CASE("the middle of a star has all betweenness, its ends none", "[resolve]") {
  CHECK(resolve::betweenness_of(ties_of(4, {{0, 1}, {0, 2}, {3, 0}})) == std::vector<double>{1, 0, 0, 0});
  CHECK(resolve::betweenness_of(ties_of(2, {{0, 1}})) == std::vector<double>{0, 0});
}

TEST_CASE("in a large graph some starts stand for all", "[resolve]") {
  constexpr std::size_t k_vertices = 2000;
  Pairs pairs = random_pairs(k_vertices, 4000, 7);
  for (std::size_t i = 1; i < k_vertices; i += 3) pairs.emplace_back(0, i);
  const resolve::Ties ties = ties_of(k_vertices, pairs);
  const std::vector<double> exact = resolve::betweenness_of(ties), sampled = resolve::betweenness_of(ties, k_vertices / 4);
  CHECK(sampled != exact);
  CHECK(sampled[0] == Approx(exact[0]).epsilon(0.1));
  CHECK(std::max_element(sampled.begin(), sampled.end()) == sampled.begin());
}

TEST_CASE("groups with few ties between them are communities", "[resolve]") {
  Pairs pairs;
  add_clique({0, 2, 4, 6}, pairs);
  add_clique({1, 3, 5, 7}, pairs);
  pairs.emplace_back(6, 7);
  const std::vector<std::size_t> found = resolve::communities_of(ties_of(9, pairs));
  CHECK(found == std::vector<std::size_t>{0, 1, 0, 1, 0, 1, 0, 1, 8});
}

TEST_CASE("rings of small groups are found, however often ties are counted", "[resolve]") {
  constexpr std::size_t k_groups = 12, k_members = 5;
  Pairs pairs;
  for (std::size_t group = 0; group < k_groups; ++group) {
    std::vector<std::size_t> members(k_members);
    std::iota(members.begin(), members.end(), group * k_members);
    add_clique(members, pairs);
    pairs.emplace_back(members.front(), (group + 1) % k_groups * k_members + 1);
  }
  const std::vector<std::size_t> found = resolve::communities_of(ties_of(k_groups * k_members, pairs));
  for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == i / k_members * k_members);
  CHECK(modularity(found.size(), pairs, found) > 0.8);
}

TEST_CASE("every community is connected", "[resolve]") {
  constexpr std::size_t k_vertices = 60;
  for (unsigned seed = 0; seed < 10; ++seed) {
    const Pairs pairs = random_pairs(k_vertices, 90, seed);
    const std::vector<std::size_t> found = resolve::communities_of(ties_of(k_vertices, pairs));
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> within(k_vertices);
    for (const auto& [a, b] : pairs)
      if (found[a] == found[b]) boost::add_edge(a, b, within);
    std::vector<std::size_t> parts(k_vertices);
    const auto count = static_cast<std::size_t>(boost::connected_components(within, parts.data()));
    CHECK(count == std::set<std::size_t>(found.begin(), found.end()).size());
  }
}

TEST_CASE("what is said of a node gives it rank", "[resolve]") {
  const auto measures = measures_in(
      "document a\n"
      "Person x: Ada Lund\nPerson y: Omar Reyes\nPerson z: Eva Moe\nState s: Norway\n"
      "x told y\nz told y\n");
  CHECK(measures.at("Omar Reyes").pagerank > 2 * measures.at("Ada Lund").pagerank);
  CHECK(measures.at("Ada Lund").pagerank == measures.at("Eva Moe").pagerank);
  CHECK(measures.at("Norway").pagerank == measures.at("Eva Moe").pagerank);
  double sum = 0;
  for (const auto& [name, one] : measures) sum += one.pagerank;
  CHECK(sum == Approx(1).epsilon(1e-4));
}

TEST_CASE("a mutual act gives rank to both", "[resolve]") {
  const auto measures = measures_in("document a\nPerson x: Ada Lund\nPerson y: Omar Reyes\nCall v: x y\nx spoke_with y in v\n");
  CHECK(measures.at("Omar Reyes").pagerank == measures.at("Ada Lund").pagerank);
}

TEST_CASE("components and communities are numbered by size", "[resolve]") {
  const auto measures = measures_in(
      "document a\n"
      "Person p: Ida Berg\nPerson q: Jon Dahl\nPerson x: Ada Lund\nPerson y: Omar Reyes\nPerson z: Eva Moe\nState s: Norway\n"
      "p told q\nx told y\ny told z\n");
  for (const auto* name : {"Ada Lund", "Omar Reyes", "Eva Moe"}) CHECK(measures.at(name).component == 1);
  for (const auto* name : {"Ida Berg", "Jon Dahl"}) CHECK(measures.at(name).component == 2);
  CHECK(measures.at("Norway").component == 3);
  CHECK(measures.at("Ada Lund").community == 1);
  CHECK(measures.at("Ida Berg").community == 2);
}
