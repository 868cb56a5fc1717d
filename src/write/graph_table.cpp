#include "write/graph_table.h"

#include <algorithm>
#include <cmath>

#include "write/text.h"

namespace wiregraph::write {

namespace {

constexpr Colour k_event_colour{247, 151, 103};

Colour colour_of(EntityType type) {
  switch (type) {
    case EntityType::Person:
      return {76, 142, 218};
    case EntityType::State:
      return {87, 199, 160};
    case EntityType::Organization:
      return {141, 204, 147};
    case EntityType::Place:
      return {201, 144, 192};
    case EntityType::Group:
      return {236, 181, 201};
  }
  return {165, 171, 182};
}

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts)
    if (!text.empty()) out += (out.empty() ? "" : " | ") + text;
  return out;
}

/// What has no name shows what it is: readers would show its id, or nothing.
std::string_view caption(std::string_view name, std::string_view type) { return name.empty() ? type : name; }

std::string day_text(const std::optional<Day>& day) { return day ? to_iso(*day) : std::string(); }

std::vector<Column> columns(std::initializer_list<const char*> names, std::string_view type) {
  std::vector<Column> made;
  for (const char* name : names) made.push_back({name, type});
  return made;
}

void append(std::vector<Column>& columns, const std::vector<Column>& more) { columns.insert(columns.end(), more.begin(), more.end()); }

std::vector<Cell> counts_by_side(const ClaimCounts& counts) {
  return {{"cooperation", std::to_string(counts.cooperation)}, {"conflict", std::to_string(counts.conflict)}};
}

void add_counts(const auto& terms, const auto& counts, std::vector<Cell>& cells) {
  for (std::size_t i = 0; i < terms.size(); ++i)
    if (counts[i] > 0) cells.push_back({terms[i].name, std::to_string(counts[i])});
}

std::vector<Column> proposition_columns() {
  std::vector<Column> made = columns({"cooperation", "conflict"}, "long");
  append(made, columns({"proposition", "predicate", "sense", "target", "in_event", "status"}, "string"));
  append(made, columns({"support", "denial", "reports"}, "long"));
  append(made, columns({"first_said", "last_said", "quote"}, "string"));
  return made;
}

/// A column for each predicate that some pair has, and for each status.
std::vector<Column> pair_columns(const std::map<Pair, PairFacts>& pairs) {
  std::vector<Column> made = columns({"cooperation", "conflict"}, "long");
  for (std::size_t i = 0; i < k_predicate_terms.size(); ++i)
    if (std::any_of(pairs.begin(), pairs.end(), [i](const auto& pair) { return pair.second.predicates[i] > 0; }))
      made.push_back({k_predicate_terms[i].name, "long"});
  for (const Term& status : k_status_terms) made.push_back({status.name, "long"});
  return made;
}

void add_measures(const std::optional<Measures>& measures, std::vector<Cell>& cells) {
  if (!measures) return;
  cells.push_back({"pagerank", number_text(measures->pagerank, "INF")});
  cells.push_back({"betweenness", number_text(measures->betweenness, "INF")});
  cells.push_back({"component", std::to_string(measures->component)});
  cells.push_back({"community", std::to_string(measures->community)});
}

std::size_t most_mentions(const GraphRecords& records) {
  std::size_t most = 0;
  const auto look = [&](const auto& node) { most = std::max(most, node.mentions.size()); };
  for_each_entity(records, look);
  for_each_event(records, look);
  return most;
}

EdgeRow row_of_pair(std::size_t number, const Pair& pair, const PairFacts& facts) {
  EdgeRow row{"pair-" + std::to_string(number),    pair.first,          pair.second,
              name_of(commonest_predicate(facts)), facts.counts.claims, merged(facts.periods),
              counts_by_side(facts.counts)};
  add_counts(k_predicate_terms, facts.predicates, row.cells);
  add_counts(k_status_terms, facts.statuses, row.cells);
  return row;
}

EdgeRow row_of_edge(const Edge& edge) {
  const PropositionRecord& proposition = edge.proposition;
  const ClaimCounts counts = counts_of(proposition);
  EdgeRow row{proposition.id,          edge.source,           edge.target, name_of(proposition.predicate), counts.claims,
              periods_of(proposition), counts_by_side(counts)};
  const std::initializer_list<Cell> more = {{"proposition", proposition.id},  // igraph does not keep the ids of edges
                                            {"predicate", std::string(name_of(proposition.predicate))},
                                            {"sense", proposition.sense},
                                            {"target", proposition.target},
                                            {"in_event", proposition.in_event},
                                            {"status", std::string(name_of(proposition.status))},
                                            {"support", std::to_string(proposition.support)},
                                            {"denial", std::to_string(proposition.denial)},
                                            {"reports", std::to_string(proposition.reports)},
                                            {"first_said", day_text(proposition.first_said)},
                                            {"last_said", day_text(proposition.last_said)},
                                            {"quote", proposition.quote}};
  row.cells.insert(row.cells.end(), more);
  return row;
}

}  // namespace

GraphTable::GraphTable(const KnowledgeGraph& graph, bool multigraph) : graph_(graph), multigraph_(multigraph) {
  if (!multigraph) pairs_ = pairs_of(graph);
  most_mentions_ = most_mentions(graph.records);
  write::for_each_edge(graph, [this](const Edge& edge) {
    if (const auto period = hull(periods_of(edge.proposition)))
      for (const std::string_view end : {edge.source, edge.target}) {
        Period& all = at_.try_emplace(end, *period).first->second;
        all = {std::min(all.start, period->start), std::max(all.end, period->end)};
      }
  });
}

std::vector<Column> GraphTable::node_columns() const {
  std::vector<Column> made =
      columns({"kind", "type", "subtype", "aliases", "same_as", "realis", "start", "end", "time_text", "place"}, "string");
  append(made, columns({"mentions", "component", "community"}, "long"));
  append(made, columns({"pagerank", "betweenness"}, "double"));
  return made;
}

std::vector<Column> GraphTable::edge_columns() const { return multigraph_ ? proposition_columns() : pair_columns(pairs_); }

/// One period from the first to the last, so that a node does not blink.
std::vector<Period> GraphTable::periods_of_node(std::string_view id) const {
  const auto found = at_.find(id);
  return found == at_.end() ? std::vector<Period>() : std::vector{found->second};
}

/// The area grows with the number of mentions. In tenths, which is as fine as anybody sees.
double GraphTable::size_of(std::size_t mentions) const {
  if (mentions == 0) return k_least_size;
  const double share = static_cast<double>(mentions) / static_cast<double>(most_mentions_);
  return std::round((k_least_size + (k_greatest_size - k_least_size) * std::sqrt(share)) * 10) / 10;
}

NodeRow GraphTable::row_of(const EntityRecord& entity) const {
  NodeRow row{entity.id,
              caption(entity.name, name_of(entity.type)),
              colour_of(entity.type),
              size_of(entity.mentions.size()),
              periods_of_node(entity.id),
              {{"kind", "entity"},
               {"type", std::string(name_of(entity.type))},
               {"subtype", entity.subtype},
               {"aliases", joined(entity.aliases)},
               {"same_as", joined(entity.same_as)},
               {"mentions", std::to_string(entity.mentions.size())}}};
  add_measures(entity.measures, row.cells);
  return row;
}

NodeRow GraphTable::row_of(const EventRecord& event) const {
  NodeRow row{event.id,
              caption(event.name, name_of(event.type)),
              k_event_colour,
              size_of(event.mentions.size()),
              periods_of_node(event.id),
              {{"kind", "event"}, {"type", std::string(name_of(event.type))}}};
  row.cells.push_back({"realis", std::string(name_of(event.realis))});
  if (event.time) {
    row.periods.push_back({event.time->start, event.time->end});
    row.periods = {*hull(row.periods)};
    row.cells.push_back({"start", to_iso(event.time->start)});
    row.cells.push_back({"end", to_iso(event.time->end)});
    row.cells.push_back({"time_text", event.time->text});
  }
  row.cells.push_back({"place", event.place});
  row.cells.push_back({"mentions", std::to_string(event.mentions.size())});
  add_measures(event.measures, row.cells);
  return row;
}

void GraphTable::for_each_node(const std::function<void(const NodeRow&)>& give) const {
  for_each_entity(graph_.records, [&](const EntityRecord& entity) { give(row_of(entity)); });
  for_each_event(graph_.records, [&](const EventRecord& event) { give(row_of(event)); });
}

void GraphTable::for_each_edge(const std::function<void(const EdgeRow&)>& give) const {
  if (multigraph_) {
    write::for_each_edge(graph_, [&](const Edge& edge) { give(row_of_edge(edge)); });
    return;
  }
  std::size_t number = 0;
  for (const auto& [pair, facts] : pairs_) give(row_of_pair(++number, pair, facts));
}

}  // namespace wiregraph::write
