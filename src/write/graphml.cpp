#include "write/graphml.h"

#include "write/graphml_file.h"
#include "write/graphml_pairs.h"

namespace wiregraph::write {

namespace {

struct Colour {
  std::uint64_t red;
  std::uint64_t green;
  std::uint64_t blue;
};

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

Key column(const std::string& name, std::string_view type) { return {name, name, type}; }

std::vector<Key> node_keys() {
  return {column("label", "string"),   column("kind", "string"),
          column("type", "string"),    column("subtype", "string"),
          column("aliases", "string"), column("same_as", "string"),
          column("realis", "string"),  column("start", "string"),
          column("end", "string"),     column("time_text", "string"),
          column("place", "string"),   column("mentions", "long"),
          column("r", "int"),          column("g", "int"),
          column("b", "int")};
}

/// The columns that Gephi itself reads. Gephi wants the caption's key to differ from that of nodes.
std::vector<Key> common_edge_keys() {
  return {{"edge_label", "label", "string"}, column("weight", "double"), column("cooperation", "long"), column("conflict", "long")};
}

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : " | ") + text;
  return out;
}

void write_colour(GraphmlFile& file, Colour colour) {
  file.data("r", colour.red);
  file.data("g", colour.green);
  file.data("b", colour.blue);
}

void write_entity(GraphmlFile& file, const EntityRecord& entity) {
  file.begin_node(entity.id);
  file.data("label", entity.name);
  file.data("kind", "entity");
  file.data("type", name_of(entity.type));
  file.data("subtype", entity.subtype);
  file.data("aliases", joined(entity.aliases));
  file.data("same_as", joined(entity.same_as));
  file.data("mentions", std::uint64_t{entity.mentions.size()});
  write_colour(file, colour_of(entity.type));
  file.end_node();
}

void write_event(GraphmlFile& file, const EventRecord& event) {
  file.begin_node(event.id);
  file.data("label", event.name);
  file.data("kind", "event");
  file.data("type", name_of(event.type));
  file.data("realis", name_of(event.realis));
  if (event.time) {
    file.data("start", to_iso(event.time->start));
    file.data("end", to_iso(event.time->end));
    file.data("time_text", event.time->text);
  }
  file.data("place", event.place);
  file.data("mentions", std::uint64_t{event.mentions.size()});
  write_colour(file, k_event_colour);
  file.end_node();
}

void write_nodes(GraphmlFile& file, const Records& records) {
  for (const EntityRecord& entity : records.entities) write_entity(file, entity);
  for (const EventRecord& event : records.events) write_event(file, event);
}

void write_counts(GraphmlFile& file, Predicate predicate, const ClaimCounts& counts) {
  file.data("edge_label", name_of(predicate));
  file.data("weight", std::to_string(counts.claims) + ".0");
  file.data("cooperation", counts.cooperation);
  file.data("conflict", counts.conflict);
}

/// A column for each predicate that some pair has, and for each status.
std::vector<Key> pair_keys(const std::map<Pair, PairFacts>& pairs) {
  std::vector<Key> keys = common_edge_keys();
  for (std::size_t i = 0; i < k_predicate_terms.size(); ++i)
    if (std::any_of(pairs.begin(), pairs.end(), [i](const auto& pair) { return pair.second.predicates[i] > 0; }))
      keys.push_back(column(std::string(k_predicate_terms[i].name), "long"));
  for (const Term& status : k_status_terms) keys.push_back(column(std::string(status.name), "long"));
  return keys;
}

void write_count_columns(GraphmlFile& file, const auto& terms, const auto& counts) {
  for (std::size_t i = 0; i < terms.size(); ++i)
    if (counts[i] > 0) file.data(terms[i].name, counts[i]);
}

void write_pairs(const KnowledgeGraph& graph, const std::filesystem::path& target) {
  const ClaimIndex index(graph.records);
  const auto pairs = pairs_of(edges_of(graph), index);
  GraphmlFile file(target, node_keys(), pair_keys(pairs));
  write_nodes(file, graph.records);
  std::uint64_t number = 0;
  for (const auto& [pair, facts] : pairs) {
    file.begin_edge("pair-" + std::to_string(++number), pair.first, pair.second);
    write_counts(file, commonest_predicate(facts), facts.counts);
    write_count_columns(file, k_predicate_terms, facts.predicates);
    write_count_columns(file, k_status_terms, facts.statuses);
    file.end_edge();
  }
  file.finish();
}

std::vector<Key> proposition_keys() {
  std::vector<Key> keys = common_edge_keys();
  for (const auto* name : {"proposition", "predicate", "sense", "target", "in_event", "status"}) keys.push_back(column(name, "string"));
  for (const auto* name : {"support", "denial", "reports"}) keys.push_back(column(name, "long"));
  for (const auto* name : {"first_said", "last_said", "quote"}) keys.push_back(column(name, "string"));
  return keys;
}

void write_proposition(GraphmlFile& file, const Edge& edge, const ClaimIndex& index) {
  const PropositionRecord& proposition = *edge.proposition;
  file.begin_edge(proposition.id, edge.source, edge.target);
  write_counts(file, proposition.predicate, counts_of(proposition, index));
  file.data("proposition", proposition.id);  // igraph does not keep the ids of edges
  file.data("predicate", name_of(proposition.predicate));
  file.data("sense", proposition.sense);
  file.data("target", proposition.target);
  file.data("in_event", proposition.in_event);
  file.data("status", name_of(proposition.status));
  file.data("support", std::uint64_t{proposition.support});
  file.data("denial", std::uint64_t{proposition.denial});
  file.data("reports", std::uint64_t{proposition.reports});
  if (proposition.first_said) file.data("first_said", to_iso(*proposition.first_said));
  if (proposition.last_said) file.data("last_said", to_iso(*proposition.last_said));
  file.data("quote", quotation_of(proposition, index));
  file.end_edge();
}

void write_propositions(const KnowledgeGraph& graph, const std::filesystem::path& target) {
  const ClaimIndex index(graph.records);
  GraphmlFile file(target, node_keys(), proposition_keys());
  write_nodes(file, graph.records);
  for (const Edge& edge : edges_of(graph)) write_proposition(file, edge, index);
  file.finish();
}

}  // namespace

void write_graphml(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target) {
  options.multigraph ? write_propositions(graph, target) : write_pairs(graph, target);
}

}  // namespace wiregraph::write
