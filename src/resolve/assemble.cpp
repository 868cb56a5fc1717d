#include "resolve/assemble.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/realis.h"
#include "resolve/mention_sort.h"
#include "resolve/outlets.h"
#include "resolve/propositions.h"
#include "resolve/references.h"

namespace wiregraph::resolve {

namespace {

const std::string& document_of(const MentionRecord& mention) { return mention.quote.document; }
const std::string& document_of(const Quote& mention) { return mention.document; }

template <class Record>
std::set<std::string> documents_of(const Record& record) {
  std::set<std::string> out;
  for (const auto& mention : record.mentions) out.insert(document_of(mention));
  return out;
}

/// The most common of some names; of equally common ones the longest, then the first of the alphabet.
std::string most_common(const std::vector<std::string>& names) {
  std::map<std::string, std::size_t> counts;
  for (const std::string& name : names) ++counts[name];
  const auto rank = [](const auto& entry) { return std::pair(entry.second, entry.first.size()); };
  const auto best = std::max_element(counts.begin(), counts.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return best == counts.end() ? std::string() : best->first;
}

/// Names of several words, or all where there are none: "Ada Lund" is the full form of "Lund".
std::string most_common_full(std::vector<std::string> names) {
  const auto is_short = [](const std::string& name) { return name.find(' ') == std::string::npos; };
  if (!std::all_of(names.begin(), names.end(), is_short)) std::erase_if(names, is_short);
  return most_common(names);
}

EntityPart part_of(const EntityRecord& entity, std::string document) {
  return {entity.id, std::move(document), entity.type, entity.subtype, entity.name, entity.aliases, entity.same_as, entity.close_match};
}

EventPart part_of(const EventRecord& event, std::string document) {
  return {event.id, std::move(document), event.lemma, event.name, event.time, event.place, event.participants};
}

/// members: the one that gives the id first; only that one may be of several documents.
template <class Record>
auto parts_of(const std::vector<const Record*>& members) {
  std::vector<decltype(part_of(*members.front(), ""))> parts;
  for (const Record* member : members) {
    const std::set<std::string> documents = documents_of(*member);
    parts.push_back(part_of(*member, documents.size() == 1 ? *documents.begin() : std::string()));
  }
  return parts;
}

std::vector<std::string> wikidata_first(std::set<std::string> iris) {
  std::vector<std::string> out(iris.begin(), iris.end());
  std::stable_partition(out.begin(), out.end(), [](const std::string& iri) { return iri.find("wikidata.org/") != std::string::npos; });
  return out;
}

EntityRecord merged(const std::vector<const EntityRecord*>& members) {
  EntityRecord out;
  const EntityRecord& first = *members.front();
  out.id = first.id;
  out.type = first.type;
  std::set<std::string> aliases, same_as, close_match;
  std::vector<std::string> names;
  for (const EntityRecord* member : members) {
    if (out.subtype.empty()) out.subtype = member->subtype;
    if (!member->name.empty()) names.push_back(member->name);
    aliases.insert(member->aliases.begin(), member->aliases.end());
    same_as.insert(member->same_as.begin(), member->same_as.end());
    close_match.insert(member->close_match.begin(), member->close_match.end());
    out.mentions.insert(out.mentions.end(), member->mentions.begin(), member->mentions.end());
  }
  out.name = first.id.starts_with("wd-") && !first.name.empty() ? first.name : most_common_full(names);
  aliases.insert(names.begin(), names.end());
  aliases.erase(out.name);
  out.aliases.assign(aliases.begin(), aliases.end());
  for (const std::string& iri : same_as) close_match.erase(iri);
  out.close_match = wikidata_first(std::move(close_match));
  out.same_as = wikidata_first(std::move(same_as));
  std::sort(out.mentions.begin(), out.mentions.end(),
            [](const auto& a, const auto& b) { return std::tie(a.quote, a.form) < std::tie(b.quote, b.form); });
  out.parts = parts_of(members);
  return out;
}

/// The days that all agree on, in the words of the one that is the most exact.
void narrow(std::optional<Time>& time, const std::optional<Time>& other) {
  if (!other) return;
  if (!time) {
    time = other;
    return;
  }
  if (other->end - other->start < time->end - time->start) time->text = other->text;
  time->start = std::max(time->start, other->start);
  time->end = std::min(time->end, other->end);
}

EventRecord merged(const std::vector<const EventRecord*>& members) {
  EventRecord out;
  const EventRecord& first = *members.front();
  out.id = first.id;
  out.type = first.type;
  std::vector<std::string> names;
  std::set<std::string> participants;
  for (const EventRecord* member : members) {
    if (!member->name.empty()) names.push_back(member->name);
    if (out.lemma.empty()) out.lemma = member->lemma;
    narrow(out.time, member->time);
    if (out.place.empty()) out.place = member->place;
    participants.insert(member->participants.begin(), member->participants.end());
    out.mentions.insert(out.mentions.end(), member->mentions.begin(), member->mentions.end());
  }
  out.name = most_common(names);
  out.participants.assign(participants.begin(), participants.end());
  std::sort(out.mentions.begin(), out.mentions.end());
  out.parts = parts_of(members);
  return out;
}

/// nodes: for each record the index of the one that gives the id.
template <class Record>
void merge_nodes(std::vector<Record>& records, const std::vector<std::size_t>& nodes, const Ages& ages) {
  std::map<std::size_t, std::vector<std::size_t>> members;
  for (std::size_t i = 0; i < records.size(); ++i) members[nodes[i]].push_back(i);
  std::vector<Record> out;
  for (auto& [node, indices] : members) {
    if (indices.size() == 1) {
      out.push_back(std::move(records[node]));
      continue;
    }
    std::vector<std::pair<Age, const Record*>> by_age;
    for (std::size_t index : indices) by_age.emplace_back(ages.of(records[index]), &records[index]);
    std::sort(by_age.begin(), by_age.end(), [&](const auto& a, const auto& b) {
      const bool a_first = a.second == &records[node], b_first = b.second == &records[node];
      return a_first != b_first ? a_first : a.first < b.first;
    });
    std::vector<const Record*> sorted;
    for (const auto& [age, record] : by_age) sorted.push_back(record);
    out.push_back(merged(sorted));
  }
  std::sort(out.begin(), out.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
  records = std::move(out);
}

using Renamings = std::unordered_map<std::string, std::string>;

template <class Record>
void add_renamings(const std::vector<Record>& records, const std::vector<std::size_t>& nodes, Renamings& renamings) {
  for (std::size_t i = 0; i < records.size(); ++i)
    if (nodes[i] != i) renamings.emplace(records[i].id, records[nodes[i]].id);
}

RecordList<NodeMention> put_on_nodes(RecordList<NodeMention>& mentions, const Renaming& renamed) {
  MentionSort sort(mentions.folder());
  for (NodeMention& mention : mentions) {
    mention.node = renamed(mention.node, mention.mention.quote.document);
    sort.add(mention);
  }
  return sort.sorted();
}

void put_on_nodes(GraphRecords& records, const Renamings& renamings) {
  const auto renamed = [&](const std::string& id, const std::string&) {
    const auto found = renamings.find(id);
    return found == renamings.end() ? id : found->second;
  };
  records.entity_mentions = put_on_nodes(records.entity_mentions, renamed);
  records.event_mentions = put_on_nodes(records.event_mentions, renamed);
  for (EventRecord& event : records.events) rename_references(event, renamed);
  RecordList<ClaimRecord> claims(records.claims.folder());
  for (ClaimRecord& claim : records.claims) {
    rename_references(claim, renamed);
    claim.proposition = proposition_id(claim);
    claims.push_back(claim);
  }
  records.claims = std::move(claims);
}

}  // namespace

void assemble(GraphRecords& records, const Nodes& nodes, const Ages& ages) {
  Renamings renamings;
  add_renamings(records.entities, nodes.entities, renamings);
  add_renamings(records.events, nodes.events, renamings);
  merge_nodes(records.entities, nodes.entities, ages);
  merge_nodes(records.events, nodes.events, ages);
  put_on_nodes(records, renamings);
  const Outlets outlets(records.entities);
  for (DocumentRecord& document : records.documents) document.publisher_id = outlets.id_of(document.publisher);
  set_realis(records);
  for (EntityRecord& entity : records.entities) entity.mentions = {};
  for (EventRecord& event : records.events) event.mentions = {};
}

}  // namespace wiregraph::resolve
