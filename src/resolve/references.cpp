#include "resolve/references.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace wiregraph::resolve {

namespace {

void rename_all(std::vector<std::string>& ids, const std::string& document, const Renaming& renamed) {
  for (std::string& id : ids) id = renamed(id, document);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// The ids that records may point to.
class Known {
 public:
  /// Keeps references into `records`.
  Known(const auto& records, Log& log) : log_(log) {
    for (const DocumentRecord& document : records.documents) documents_.insert(document.id);
    for (const EntityRecord& entity : records.entities) entities_.insert(entity.id);
    for (const EventRecord& event : records.events) events_.insert(event.id);
  }

  bool has_document(const std::string& id) const { return documents_.contains(id); }
  bool document(const std::string& id, const std::string& user) { return documents_.count(id) != 0 || miss(id, user); }
  bool entity(const std::string& id, const std::string& user) { return entities_.count(id) != 0 || miss(id, user); }
  bool event(const std::string& id, const std::string& user) { return events_.count(id) != 0 || miss(id, user); }
  bool node(const std::string& id, const std::string& user) { return entities_.count(id) != 0 || events_.count(id) != 0 || miss(id, user); }

  void keep_entities(std::vector<std::string>& ids, const std::string& user) {
    std::erase_if(ids, [&](const std::string& id) { return !entity(id, user); });
  }

 private:
  bool miss(const std::string& id, const std::string& user) {
    log_.warn(
        {"", 0, "record " + user + " names '" + id + "', which no record has", "it is left out; hand in all records of its document"});
    return false;
  }

  Log& log_;
  std::unordered_set<std::string_view> documents_, entities_, events_;
};

bool is_whole(const ClaimRecord& claim, Known& known) {
  bool whole = known.node(claim.subject, claim.id);
  if (!claim.object.empty()) whole = known.node(claim.object, claim.id) && whole;
  if (!claim.target.empty()) whole = known.node(claim.target, claim.id) && whole;
  if (!claim.in_event.empty()) whole = known.event(claim.in_event, claim.id) && whole;
  for (const Quote& evidence : claim.evidence) whole = known.document(evidence.document, claim.id) && whole;
  return whole && !claim.evidence.empty();
}

/// An event under the id of an entity goes.
template <class Lists>
void drop_taken_ids(Lists& records, Log& log) {
  std::erase_if(records.events, [&](const EventRecord& event) {
    const bool taken = std::ranges::binary_search(records.entities, event.id, {}, &EntityRecord::id);
    if (taken) log.warn({"", 0, "event and entity have one id, '" + event.id + "'", "the event is left out; ids must be unique"});
    return taken;
  });
}

void mend(EntityRecord& entity, Known& known) {
  std::erase_if(entity.mentions, [&](const MentionRecord& mention) { return !known.document(mention.quote.document, entity.id); });
}

void mend(EventRecord& event, Known& known) {
  std::erase_if(event.mentions, [&](const Quote& mention) { return !known.document(mention.document, event.id); });
  if (!event.place.empty() && !known.entity(event.place, event.id)) event.place.clear();
  known.keep_entities(event.participants, event.id);
}

void mend_sources(ClaimRecord& claim, Known& known) {
  for (AttributionRecord& attribution : claim.attribution) known.keep_entities(attribution.sources, claim.id);
  known.keep_entities(claim.attributed_to, claim.id);
}

RecordList<NodeMention> of_known_documents(const RecordList<NodeMention>& mentions, const Known& known) {
  RecordList<NodeMention> kept(mentions.folder());
  for (const NodeMention& mention : mentions)
    if (known.has_document(mention.mention.quote.document)) kept.push_back(mention);
  return kept;
}

}  // namespace

void rename_references(EventRecord& event, const Renaming& renamed) {
  const std::string document = event.mentions.empty() ? std::string() : event.mentions.front().document;
  if (!event.place.empty()) event.place = renamed(event.place, document);
  rename_all(event.participants, document, renamed);
}

void rename_references(ClaimRecord& claim, const Renaming& renamed) {
  const std::string document = claim.evidence.empty() ? std::string() : claim.evidence.front().document;
  for (std::string* end : {&claim.subject, &claim.object, &claim.target, &claim.in_event})
    if (!end->empty()) *end = renamed(*end, document);
  for (AttributionRecord& attribution : claim.attribution) rename_all(attribution.sources, document, renamed);
  rename_all(claim.attributed_to, document, renamed);
}

void drop_dangling_references(Records& records, Log& log) {
  drop_taken_ids(records, log);
  Known known(records, log);
  for (EntityRecord& entity : records.entities) mend(entity, known);
  for (EventRecord& event : records.events) mend(event, known);
  std::erase_if(records.claims, [&](const ClaimRecord& claim) { return !is_whole(claim, known); });
  for (ClaimRecord& claim : records.claims) mend_sources(claim, known);
}

void drop_dangling_references(GraphRecords& records, Log& log) {
  drop_taken_ids(records, log);
  Known known(records, log);
  for (EntityRecord& entity : records.entities) mend(entity, known);
  for (EventRecord& event : records.events) mend(event, known);
  records.entity_mentions = of_known_documents(records.entity_mentions, known);
  records.event_mentions = of_known_documents(records.event_mentions, known);
  RecordList<ClaimRecord> claims(records.claims.folder());
  for (ClaimRecord& claim : records.claims) {
    if (!is_whole(claim, known)) continue;
    mend_sources(claim, known);
    claims.push_back(claim);
  }
  records.claims = std::move(claims);
}

}  // namespace wiregraph::resolve
