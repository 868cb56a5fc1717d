#include "resolve/take_apart.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <sstream>
#include <tuple>
#include <utility>

#include "base/external_sort.h"
#include "base/record_json.h"
#include "resolve/ages.h"
#include "resolve/mention_sort.h"
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
  event.lemma = part.lemma;
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
    if (std::ranges::all_of(nodes, [](const Record& node) { return node.parts.empty(); })) return;
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

void drop_measures(GraphRecords& records) {
  for (EntityRecord& entity : records.entities) entity.measures.reset();
  for (EventRecord& event : records.events) event.measures.reset();
}

/// What is on disk, by the ids within documents, on its way into order.
struct Sorting {
  MentionSort entity_mentions;
  MentionSort event_mentions;
  ExternalSort claims;
  explicit Sorting(const std::filesystem::path& folder) : entity_mentions(folder), event_mentions(folder), claims(folder) {}
};

/// Takes the nodes of `records` apart, and adds mentions and claims to `sorting`.
void split(GraphRecords& records, Sorting& sorting) {
  Splitter splitter;
  const auto renamed = [&](const std::string& id, const std::string& document) { return splitter.renamed(id, document); };
  const auto add_all = [&](RecordList<NodeMention>& mentions, MentionSort& sort) {
    for (NodeMention& mention : mentions) {
      mention.node = renamed(mention.node, mention.mention.quote.document);
      sort.add(mention);
    }
  };
  std::vector<EventRecord> merged_events;
  const auto is_single = [](const EventRecord& event) { return event.parts.empty(); };
  const auto merged = std::stable_partition(records.events.begin(), records.events.end(), is_single);
  std::move(merged, records.events.end(), std::back_inserter(merged_events));
  records.events.erase(merged, records.events.end());
  splitter.split(records.entities);
  splitter.split(merged_events);
  for (EventRecord& event : records.events) rename_references(event, renamed);
  std::move(merged_events.begin(), merged_events.end(), std::back_inserter(records.events));
  add_all(records.entity_mentions, sorting.entity_mentions);
  add_all(records.event_mentions, sorting.event_mentions);
  for (ClaimRecord& claim : records.claims) {
    rename_references(claim, renamed);
    sorting.claims.add(claim.id, bytes_of(claim));
  }
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

/// The whole line decides which of some records stays, so that the order in which they came does not.
template <class Record>
std::string line_of(const Record& record) {
  Records records;
  list_of(records, record).push_back(record);
  std::ostringstream line;
  write_records(records, line);
  return line.str();
}

/// Sorts by id and makes one record of those of one id.
///   rank_of:  what orders them; the first one stays.
///   repeated: is told of each that goes, and of the one that stays.
template <class Record, class RankOf, class Repeated>
void unite_by_id(std::vector<Record>& records, RankOf rank_of, Repeated repeated) {
  std::ranges::sort(records, {}, &Record::id);
  std::size_t kept = 0;
  for (std::size_t start = 0, end = 0; start < records.size(); start = end) {
    while (end < records.size() && records[end].id == records[start].id) ++end;
    std::vector<std::pair<decltype(rank_of(records[start])), std::size_t>> order;
    for (std::size_t i = start; i < end && end - start > 1; ++i) order.emplace_back(rank_of(records[i]), i);
    std::ranges::sort(order);
    Record united = std::move(records[order.empty() ? start : order.front().second]);
    for (std::size_t i = 1; i < order.size(); ++i) repeated(records[order[i].second], united);
    records[kept++] = std::move(united);
  }
  records.resize(kept);
  records.shrink_to_fit();
}

void unite_documents(std::vector<DocumentRecord>& documents, Log& log) {
  for (DocumentRecord& document : documents) {
    document.same_text_as.clear();
    document.publisher_id.clear();
  }
  unite_by_id(documents, line_of<DocumentRecord>, [&](const DocumentRecord& document, const DocumentRecord& kept) {
    log.warn({document.path, 0, "the same document as " + kept.path, "it is skipped"});
  });
}

void add(EntityRecord& other, EntityRecord& entity) {
  if (entity.subtype.empty()) entity.subtype = other.subtype;
  append(entity.aliases, other.aliases);
  entity.aliases.push_back(other.name);
  append(entity.same_as, other.same_as);
  append(entity.close_match, other.close_match);
  append(entity.mentions, other.mentions);  // of other documents, where no document is there twice
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
  const auto rank_of = [&](const EntityRecord& entity) { return std::tuple(ages.of(entity), entity.type, entity.name, entity.subtype); };
  unite_by_id(entities, rank_of, add);
  for (EntityRecord& entity : entities) tidy(entity);
}

/// As unite_by_id, of more claims than memory holds.
RecordList<ClaimRecord> united(ExternalSort& sorted, const std::filesystem::path& folder) {
  RecordList<ClaimRecord> out(folder);
  std::optional<ClaimRecord> last;
  ClaimRecord next;
  sorted.for_each([&](std::string_view id, std::string_view bytes) {
    read_bytes(bytes, next);
    if (last && last->id == id) {
      if (line_of(next) < line_of(*last)) last = next;
      return;
    }
    if (last) out.push_back(*last);
    last = next;
  });
  if (last) out.push_back(*last);
  return out;
}

}  // namespace

GraphRecords take_apart(const Parts& next, const std::filesystem::path& folder, Log& log) {
  GraphRecords all(folder);
  Sorting sorting(folder);
  while (std::optional<GraphRecords> part = next()) {
    drop_measures(*part);
    split(*part, sorting);
    append(all.documents, part->documents);
    append(all.entities, part->entities);
    append(all.events, part->events);
  }
  unite_documents(all.documents, log);
  unite_entities(all.entities, Ages(all.documents));
  unite_by_id(all.events, line_of<EventRecord>, [](const auto&, const auto&) {});
  all.entity_mentions = sorting.entity_mentions.sorted();
  all.event_mentions = sorting.event_mentions.sorted();
  all.claims = united(sorting.claims, folder);
  return all;
}

}  // namespace wiregraph::resolve
