#include "resolve/take_apart.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>
#include <tuple>
#include <utility>

#include "base/record_json.h"
#include "resolve/ages.h"
#include "resolve/references.h"

namespace wiregraph::resolve {

namespace {

const std::string& document_of(const MentionRecord& mention) { return mention.quote.document; }
const std::string& document_of(const Quote& mention) { return mention.document; }

EntityRecord whole(const EntityRecord&, const EntityPart& part) {
  EntityRecord entity;
  entity.id = part.id;
  entity.type = part.type;
  entity.subtype = part.subtype;
  entity.name = part.name;
  entity.aliases = part.aliases;
  entity.same_as = part.same_as;
  entity.close_match = part.close_match;
  return entity;
}

EventRecord whole(const EventRecord& node, const EventPart& part) {
  EventRecord event;
  event.id = part.id;
  event.type = node.type;
  event.name = part.name;
  event.time = part.time;
  event.place = part.place;
  event.participants = part.participants;
  return event;
}

/// Takes the nodes of one graph apart and remembers which part each document means.
class Splitter {
 public:
  template <class Record>
  void split(std::vector<Record>& nodes) {
    std::vector<Record> out;
    for (Record& node : nodes) {
      if (node.parts.empty()) {
        out.push_back(std::move(node));
        continue;
      }
      std::map<std::string, std::size_t> places;
      for (const auto& part : node.parts) {
        places.emplace(part.document, out.size());
        part_of_.emplace(std::pair(node.id, part.document), part.id);
        out.push_back(whole(node, part));
      }
      part_of_.emplace(std::pair(node.id, std::string()), node.parts.front().id);
      const std::size_t rest = places.emplace("", places.begin()->second).first->second;
      for (auto& mention : node.mentions) {
        const auto place = places.find(document_of(mention));
        out[place == places.end() ? rest : place->second].mentions.push_back(std::move(mention));
      }
    }
    nodes = std::move(out);
  }

  /// The part of the node `id` that `document` means.
  std::string renamed(const std::string& id, const std::string& document) const {
    auto found = part_of_.find({id, document});
    if (found == part_of_.end()) found = part_of_.find({id, ""});
    return found == part_of_.end() ? id : found->second;
  }

 private:
  std::map<std::pair<std::string, std::string>, std::string> part_of_;
};

void drop_measures(Records& records) {
  for (EntityRecord& entity : records.entities) entity.measures.reset();
  for (EventRecord& event : records.events) event.measures.reset();
}

void split(Records& records) {
  Splitter splitter;
  std::vector<EventRecord> merged_events;
  const auto is_single = [](const EventRecord& event) { return event.parts.empty(); };
  const auto merged = std::stable_partition(records.events.begin(), records.events.end(), is_single);
  std::move(merged, records.events.end(), std::back_inserter(merged_events));
  records.events.erase(merged, records.events.end());
  splitter.split(records.entities);
  splitter.split(merged_events);
  rename_references(records, [&](const std::string& id, const std::string& document) { return splitter.renamed(id, document); });
  std::move(merged_events.begin(), merged_events.end(), std::back_inserter(records.events));
}

template <class Record>
void append(std::vector<Record>& to, std::vector<Record>& from) {
  if (to.empty())
    to.swap(from);
  else
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  from = {};
}

template <class Item>
void sort_unique(std::vector<Item>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

std::vector<DocumentRecord>& list_of(Records& records, const DocumentRecord&) { return records.documents; }
std::vector<EventRecord>& list_of(Records& records, const EventRecord&) { return records.events; }
std::vector<ClaimRecord>& list_of(Records& records, const ClaimRecord&) { return records.claims; }

template <class Record>
std::string line_of(const Record& record) {
  Records records;
  list_of(records, record).push_back(record);
  std::ostringstream line;
  write_records(records, line);
  return line.str();
}

/// Sorts by id and keeps one record of each. The whole line decides which, so that the order in which they came does not.
///   repeated: is told of a record that goes, and of the one that stays.
template <class Record, class Repeated>
void unite_by_id(std::vector<Record>& records, Repeated repeated) {
  std::sort(records.begin(), records.end(),
            [](const Record& a, const Record& b) { return a.id == b.id ? line_of(a) < line_of(b) : a.id < b.id; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (kept > 0 && records[kept - 1].id == records[i].id) {
      repeated(records[i], records[kept - 1]);
      continue;
    }
    if (kept != i) records[kept] = std::move(records[i]);
    ++kept;
  }
  records.resize(kept);
  records.shrink_to_fit();
}

void unite_documents(std::vector<DocumentRecord>& documents, Log& log) {
  for (DocumentRecord& document : documents) {
    document.same_text_as.clear();
    document.publisher_id.clear();
  }
  unite_by_id(documents, [&](const DocumentRecord& document, const DocumentRecord& kept) {
    log.warn({document.path, 0, "the same document as " + kept.path, "it is skipped"});
  });
}

void add(EntityRecord& entity, EntityRecord& other) {
  if (entity.subtype.empty()) entity.subtype = other.subtype;
  append(entity.aliases, other.aliases);
  entity.aliases.push_back(other.name);
  append(entity.same_as, other.same_as);
  append(entity.close_match, other.close_match);
  append(entity.mentions, other.mentions);
}

void tidy(EntityRecord& entity) {
  sort_unique(entity.aliases);
  std::erase_if(entity.aliases, [&](const std::string& alias) { return alias.empty() || alias == entity.name; });
  sort_unique(entity.same_as);
  sort_unique(entity.close_match);
  std::sort(entity.mentions.begin(), entity.mentions.end(),
            [](const auto& a, const auto& b) { return std::tie(a.quote, a.form) < std::tie(b.quote, b.form); });
  const auto same = [](const auto& a, const auto& b) { return a.quote == b.quote; };
  entity.mentions.erase(std::unique(entity.mentions.begin(), entity.mentions.end(), same), entity.mentions.end());
}

/// Several records of one id, as of a Wikidata id in many documents, become one; the oldest gives type and name.
void unite_entities(std::vector<EntityRecord>& entities, const Ages& ages) {
  std::vector<std::pair<Age, std::size_t>> order;
  for (std::size_t i = 0; i < entities.size(); ++i) order.emplace_back(ages.of(entities[i]), i);
  std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
    const EntityRecord &left = entities[a.second], &right = entities[b.second];
    return std::tie(left.id, a.first, left.type, left.name, left.subtype) <
           std::tie(right.id, b.first, right.type, right.name, right.subtype);
  });
  std::vector<EntityRecord> out;
  for (const auto& [age, index] : order) {
    if (!out.empty() && out.back().id == entities[index].id)
      add(out.back(), entities[index]);
    else
      out.push_back(std::move(entities[index]));
  }
  for (EntityRecord& entity : out) tidy(entity);
  entities = std::move(out);
}

}  // namespace

Records take_apart(std::vector<Records> parts, Log& log) {
  Records all;
  for (Records& part : parts) {
    drop_measures(part);
    split(part);
    append(all.documents, part.documents);
    append(all.entities, part.entities);
    append(all.events, part.events);
    append(all.claims, part.claims);
  }
  unite_documents(all.documents, log);
  unite_entities(all.entities, Ages(all.documents));
  const auto silently = [](const auto&, const auto&) {};
  unite_by_id(all.events, silently);
  unite_by_id(all.claims, silently);
  return all;
}

}  // namespace wiregraph::resolve
