#include "resolve/references.h"

#include <algorithm>
#include <unordered_set>

namespace wiregraph::resolve {

namespace {

void sort_ids(std::vector<std::string>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// The ids that records may point to.
class Known {
 public:
  Known(const Records& records, Log& log) : log_(log) {
    for (const DocumentRecord& document : records.documents) documents_.insert(document.id);
    for (const EntityRecord& entity : records.entities) entities_.insert(entity.id);
    for (const EventRecord& event : records.events) events_.insert(event.id);
  }

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
  std::unordered_set<std::string> documents_, entities_, events_;
};

bool is_whole(const ClaimRecord& claim, Known& known) {
  bool whole = known.node(claim.subject, claim.id);
  if (!claim.object.empty()) whole = known.node(claim.object, claim.id) && whole;
  if (!claim.target.empty()) whole = known.node(claim.target, claim.id) && whole;
  if (!claim.in_event.empty()) whole = known.event(claim.in_event, claim.id) && whole;
  for (const Quote& evidence : claim.evidence) whole = known.document(evidence.document, claim.id) && whole;
  return whole && !claim.evidence.empty();
}

}  // namespace

void rename_references(Records& records, const Renaming& renamed) {
  const auto rename_all = [&](std::vector<std::string>& ids, const std::string& document) {
    for (std::string& id : ids) id = renamed(id, document);
    sort_ids(ids);
  };
  for (EventRecord& event : records.events) {
    const std::string document = event.mentions.empty() ? std::string() : event.mentions.front().document;
    if (!event.place.empty()) event.place = renamed(event.place, document);
    rename_all(event.participants, document);
  }
  for (ClaimRecord& claim : records.claims) {
    const std::string document = claim.evidence.empty() ? std::string() : claim.evidence.front().document;
    for (std::string* end : {&claim.subject, &claim.object, &claim.target, &claim.in_event})
      if (!end->empty()) *end = renamed(*end, document);
    for (AttributionRecord& attribution : claim.attribution) rename_all(attribution.sources, document);
    rename_all(claim.attributed_to, document);
  }
}

void drop_dangling_references(Records& records, Log& log) {
  Known known(records, log);
  for (EntityRecord& entity : records.entities)
    std::erase_if(entity.mentions, [&](const MentionRecord& mention) { return !known.document(mention.quote.document, entity.id); });
  std::erase_if(records.events, [&](const EventRecord& event) {
    const auto same = std::lower_bound(records.entities.begin(), records.entities.end(), event.id,
                                       [](const EntityRecord& entity, const std::string& id) { return entity.id < id; });
    const bool taken = same != records.entities.end() && same->id == event.id;
    if (taken) log.warn({"", 0, "event and entity have one id, '" + event.id + "'", "the event is left out; ids must be unique"});
    return taken;
  });
  for (EventRecord& event : records.events) {
    std::erase_if(event.mentions, [&](const Quote& mention) { return !known.document(mention.document, event.id); });
    if (!event.place.empty() && !known.entity(event.place, event.id)) event.place.clear();
    known.keep_entities(event.participants, event.id);
  }
  std::erase_if(records.claims, [&](const ClaimRecord& claim) { return !is_whole(claim, known); });
  for (ClaimRecord& claim : records.claims) {
    for (AttributionRecord& attribution : claim.attribution) known.keep_entities(attribution.sources, claim.id);
    known.keep_entities(claim.attributed_to, claim.id);
  }
}

}  // namespace wiregraph::resolve
