#include "app/record_index.h"

namespace wiregraph::app {

RecordIndex::RecordIndex(const Records& records) {
  for (const DocumentRecord& document : records.documents) documents_[document.id] = &document;
  for (const ClaimRecord& claim : records.claims) claims_[claim.id] = &claim;
  for (const PropositionRecord& proposition : records.propositions) {
    propositions_[proposition.id] = &proposition;
    for (const std::string& claim : proposition.claims) proposition_of_[claim] = &proposition;
  }
  for (const EntityRecord& entity : records.entities) names_[entity.id] = entity.name;
  for (const EventRecord& event : records.events) names_[event.id] = event.name + " (" + std::string(name_of(event.type)) + ')';
}

std::string RecordIndex::name(const std::string& node) const {
  const auto entry = names_.find(node);
  return entry == names_.end() ? node : entry->second;
}

std::string RecordIndex::name_of_document(const std::string& id) const {
  const DocumentRecord* document = this->document(id);
  if (document == nullptr) return id;
  std::string out = document->path;
  if (!document->publisher.empty()) out += ", " + document->publisher;
  if (document->published) out += ", " + to_iso(document->published->start);
  return out;
}

}  // namespace wiregraph::app
