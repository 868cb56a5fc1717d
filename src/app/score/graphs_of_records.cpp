#include <filesystem>

#include "app/score/scored_graph.h"

namespace wiregraph::app::score {

namespace {

/// The graphs of documents while they are put together.
class Graphs {
 public:
  explicit Graphs(const std::vector<DocumentRecord>& documents) {
    for (const DocumentRecord& document : documents) files_[document.id] = std::filesystem::path(document.path).filename().string();
  }

  /// The graph of a document; null where no record tells of it.
  ScoredGraph* of(const std::string& document) {
    const auto file = files_.find(document);
    return file == files_.end() ? nullptr : &graphs_[file->second];
  }

  std::map<std::string, ScoredGraph> take() { return std::move(graphs_); }

 private:
  std::map<std::string, std::string> files_;  ///< by document id
  std::map<std::string, ScoredGraph> graphs_;
};

using Nodes = std::map<std::string, ScoredNode>;

void add_mention(Nodes& nodes, const std::string& id, std::string_view type, const Quote& mention) {
  nodes.try_emplace(id, ScoredNode{std::string(type), {}}).first->second.names.insert(normalized(mention.text));
}

/// The records of a kind by id. A later one replaces an earlier one: several extracts are merged before they are scored.
template <class Record>
std::map<std::string, const Record*> by_id(const std::vector<Record>& records) {
  std::map<std::string, const Record*> last;
  for (const Record& record : records) last[record.id] = &record;
  return last;
}

ScoredClaim scored(const ClaimRecord& record, const Quote& evidence) {
  ScoredClaim claim;
  claim.subject = record.subject;
  claim.predicate = name_of(record.predicate);
  claim.object = record.object;
  claim.target = record.target;
  claim.polarity = name_of(record.polarity);
  claim.modality = name_of(record.modality);
  if (record.time) claim.time = Days{to_iso(record.time->start), to_iso(record.time->end)};
  claim.role = record.role;
  claim.attributed_to = {record.attributed_to.begin(), record.attributed_to.end()};
  claim.places = {{evidence.start, evidence.end}};
  claim.evidence = evidence.text;
  return claim;
}

}  // namespace

std::map<std::string, ScoredGraph> graphs_of(const Records& records) {
  Graphs graphs(records.documents);
  const auto entities = by_id(records.entities);
  const auto events = by_id(records.events);
  for (const auto& [id, entity] : entities)
    for (const MentionRecord& mention : entity->mentions)
      if (ScoredGraph* graph = graphs.of(mention.quote.document)) add_mention(graph->entities, id, name_of(entity->type), mention.quote);
  for (const auto& [id, event] : events)
    for (const Quote& mention : event->mentions)
      if (ScoredGraph* graph = graphs.of(mention.document)) add_mention(graph->events, id, name_of(event->type), mention);

  const auto add_end = [&](ScoredGraph& graph, const std::string& id) {  // a claim's ends belong to its document, mentioned or not
    if (const auto entity = entities.find(id); entity != entities.end())
      graph.entities.try_emplace(id, ScoredNode{std::string(name_of(entity->second->type)), {}});
    if (const auto event = events.find(id); event != events.end())
      graph.events.try_emplace(id, ScoredNode{std::string(name_of(event->second->type)), {}});
  };
  for (const ClaimRecord& claim : records.claims)
    for (const Quote& evidence : claim.evidence)
      if (ScoredGraph* graph = graphs.of(evidence.document)) {
        graph->claims.push_back(scored(claim, evidence));
        for (const std::string& end : {claim.subject, claim.object, claim.target}) add_end(*graph, end);
      }
  return graphs.take();
}

}  // namespace wiregraph::app::score
