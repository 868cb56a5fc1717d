#include "app/print_measures.h"

#include <algorithm>
#include <iomanip>
#include <map>
#include <string>
#include <vector>

#include "app/report.h"

namespace wiregraph::app {

namespace {

constexpr std::size_t k_shown_members = 5;

struct Node {
  std::string id;
  std::string name;
  Measures measures;
};

/// Those that have measures, the highest PageRank first.
std::vector<Node> nodes_of(const Records& records) {
  std::vector<Node> nodes;
  for (const EntityRecord& entity : records.entities)
    if (entity.measures) nodes.push_back({entity.id, entity.name, *entity.measures});
  for (const EventRecord& event : records.events)
    if (event.measures) nodes.push_back({event.id, event.name + " (" + std::string(name_of(event.type)) + ')', *event.measures});
  std::ranges::stable_sort(nodes, std::greater(), [](const Node& node) { return node.measures.pagerank; });
  return nodes;
}

void print_highest(std::string_view title, std::vector<Node> nodes, double Measures::*measure, std::size_t most, std::ostream& out) {
  std::ranges::stable_sort(nodes, std::greater(), [measure](const Node& node) { return node.measures.*measure; });
  out << title << '\n';
  for (std::size_t i = 0; i < std::min(most, nodes.size()); ++i)
    out << "  " << std::fixed << std::setprecision(5) << nodes[i].measures.*measure << "  " << printable(nodes[i].name) << "  "
        << nodes[i].id << '\n';
}

void print_communities(const std::vector<Node>& nodes, std::size_t most, std::ostream& out) {
  std::map<std::uint32_t, std::vector<const Node*>> communities;
  for (const Node& node : nodes) communities[node.measures.community].push_back(&node);
  out << "largest communities, of " << communities.size() << '\n';
  for (const auto& [number, members] : communities) {
    if (number > most) break;
    out << "  " << std::setw(7) << members.size();
    for (std::size_t i = 0; i < std::min(k_shown_members, members.size()); ++i)
      out << (i == 0 ? "  " : ", ") << printable(members[i]->name);
    out << (members.size() > k_shown_members ? ", ...\n" : "\n");
  }
}

}  // namespace

void print_measures(const Records& records, std::size_t most, std::ostream& out) {
  const std::vector<Node> nodes = nodes_of(records);
  if (nodes.empty()) return;
  print_highest("nodes with highest PageRank", nodes, &Measures::pagerank, most, out);
  print_highest("nodes with highest betweenness", nodes, &Measures::betweenness, most, out);
  print_communities(nodes, most, out);
}

}  // namespace wiregraph::app
