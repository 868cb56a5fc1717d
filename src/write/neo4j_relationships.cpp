#include <string_view>
#include <unordered_set>

#include "write/csv.h"
#include "write/edges.h"
#include "write/neo4j.h"

namespace wiregraph::write {

namespace {

/// The ids of documents, entities and events: a relationship to a missing one would end the import.
class NodeIds {
 public:
  /// Keeps references into `records`.
  explicit NodeIds(const GraphRecords& records) {
    const auto add_all = [this](const auto& rows) {
      for (const auto& row : rows) ids_.insert(row.id);
    };
    add_all(records.documents);
    add_all(records.entities);
    add_all(records.events);
  }

  bool have(std::string_view id) const { return ids_.contains(id); }

 private:
  std::unordered_set<std::string_view> ids_;
};

/// links.csv
class Links {
 public:
  Links(const NodeIds& ids, const std::filesystem::path& folder) : ids_(ids), file_(folder, k_links) {}

  void add(std::string_view from, std::string type, std::string_view to) {
    if (ids_.have(to)) add_known(from, std::move(type), to);
  }
  /// To a node that is there for sure.
  void add_known(std::string_view from, std::string type, std::string_view to) { file_.write({cell(from), cell(to), std::move(type)}); }
  void finish() { file_.finish(); }

 private:
  const NodeIds& ids_;
  CsvFile file_;
};

/// record: a proposition or a claim.
void link_ends(const auto& record, Links& links) {
  links.add(record.id, "SUBJECT", record.subject);
  links.add(record.id, "OBJECT", record.object);
  links.add(record.id, "TARGET", record.target);
  links.add(record.id, "IN_EVENT", record.in_event);
}

void link_claims(const GraphRecords& records, Links& links) {
  for (const ClaimRecord& claim : records.claims) {
    link_ends(claim, links);
    if (!claim.proposition.empty()) links.add_known(claim.id, "PROPOSITION", claim.proposition);
    for (const Quote& quote : claim.evidence) links.add_known(claim.id, "EVIDENCE", sentence_id(place_of(quote)));
  }
  for (const PropositionRecord& proposition : records.propositions) link_ends(proposition, links);
  for (const ContradictionRecord& contradiction : records.contradictions)
    for (const std::string& claim : contradiction.claims) links.add_known(contradiction.id, "BETWEEN", claim);
}

void link_events_and_documents(const GraphRecords& records, Places& sentences, Links& links) {
  for (const EventRecord& event : records.events) {
    links.add(event.id, "PLACE", event.place);
    for (const std::string& participant : event.participants) links.add(event.id, "PARTICIPANT", participant);
  }
  for (const DocumentRecord& document : records.documents) {
    links.add(document.id, "PUBLISHED_BY", document.publisher_id);
    links.add(document.id, "SAME_TEXT_AS", document.same_text_as);
  }
  sentences.for_each([&](const Place& place, std::string_view, Places::Notes) { links.add(sentence_id(place), "OF", place.document); });
}

void write_edges(const KnowledgeGraph& graph, const std::filesystem::path& folder) {
  CsvFile file(folder, k_edges);
  for_each_edge(graph, [&](const Edge& edge) {
    const PropositionRecord& proposition = edge.proposition;
    file.write({cell(edge.source), cell(edge.target), cell(info_of(proposition.predicate).neo4j), cell(proposition.id),
                cell(proposition.sense), cell(proposition.target), cell(proposition.in_event), cell(name_of(proposition.status)),
                cell(std::uint64_t{proposition.support}), cell(std::uint64_t{proposition.denial}), cell(std::uint64_t{proposition.reports}),
                cell(proposition.first_said), cell(proposition.last_said), cell(proposition.quote), cell(proposition.claims)});
  });
  file.finish();
}

void write_mention(CsvFile& file, const std::string& id, const Quote& quote, std::string_view form) {
  file.write({cell(id), cell(quote.document), "MENTIONED_IN", cell(std::uint64_t{quote.start}), cell(std::uint64_t{quote.end}),
              cell(quote.text), cell(form)});
}

void write_mentions(const GraphRecords& records, const NodeIds& ids, const std::filesystem::path& folder) {
  CsvFile file(folder, k_mentions);
  for (const auto& [node, mention] : records.entity_mentions)
    if (ids.have(mention.quote.document)) write_mention(file, node, mention.quote, name_of(mention.form));
  for (const auto& [node, mention] : records.event_mentions)
    if (ids.have(mention.quote.document)) write_mention(file, node, mention.quote, {});
  file.finish();
}

void write_attribution(CsvFile& file, const ClaimRecord& claim, std::size_t position, const std::string& source) {
  const AttributionRecord& attribution = claim.attribution[position];
  const auto& said = attribution.said;
  file.write({cell(claim.id), cell(source), "ATTRIBUTED_TO", cell(std::uint64_t{position + 1}), cell(attribution.text),
              cell(std::uint64_t{attribution.start}), cell(std::uint64_t{attribution.end}), said ? cell(std::optional(said->start)) : "",
              said ? cell(std::optional(said->end)) : "", said ? cell(said->text) : ""});
}

void write_attributions(const GraphRecords& records, const NodeIds& ids, const std::filesystem::path& folder) {
  CsvFile file(folder, k_attributions);
  for (const ClaimRecord& claim : records.claims)
    for (std::size_t position = 0; position < claim.attribution.size(); ++position)
      for (const std::string& source : claim.attribution[position].sources)
        if (ids.have(source)) write_attribution(file, claim, position, source);
  file.finish();
}

}  // namespace

void write_neo4j_relationships(const KnowledgeGraph& graph, Places& sentences, const std::filesystem::path& folder) {
  const NodeIds ids(graph.records);
  write_edges(graph, folder);
  write_mentions(graph.records, ids, folder);
  write_attributions(graph.records, ids, folder);
  Links links(ids, folder);
  link_claims(graph.records, links);
  link_events_and_documents(graph.records, sentences, links);
  links.finish();
}

}  // namespace wiregraph::write
