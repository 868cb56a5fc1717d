#include "base/graph_records.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/periods.h"

namespace wiregraph {

namespace {

MentionRecord mention_of(const MentionRecord& mention) { return mention; }
MentionRecord mention_of(const Quote& mention) { return {mention, MentionForm::name}; }

Quote& quote_of(MentionRecord& mention) { return mention.quote; }
Quote& quote_of(Quote& mention) { return mention; }

/// Keeps what tells in which documents a node is, and where first.
template <class Mention>
void shorten(std::vector<Mention>& mentions) {
  std::ranges::sort(mentions, {}, [](Mention& mention) { return std::tie(quote_of(mention).document, quote_of(mention).start); });
  const auto rest = std::ranges::unique(mentions, {}, [](Mention& mention) { return std::string_view(quote_of(mention).document); });
  mentions.erase(rest.begin(), rest.end());
  mentions.shrink_to_fit();
  for (Mention& mention : mentions) quote_of(mention).text = {};
}

template <class Record>
void append_nodes(std::vector<Record>& from, std::vector<Record>& to, RecordList<NodeMention>& mentions) {
  for (Record& record : from) {
    for (const auto& mention : record.mentions) mentions.push_back({record.id, mention_of(mention)});
    shorten(record.mentions);
    to.push_back(std::move(record));
  }
}

/// add: puts a mention into a record.
template <class Record, class Add>
void for_each_whole(const std::vector<Record>& nodes, const RecordList<NodeMention>& mentions, Add add,
                    const std::function<void(const Record&)>& give) {
  auto next = mentions.begin();
  const auto end = mentions.end();
  for (const Record& node : nodes) {
    Record whole = node;
    whole.mentions.clear();
    while (next != end && (*next).node < node.id) ++next;
    for (; next != end && (*next).node == node.id; ++next) add(whole, (*next).mention);
    give(whole);
  }
}

}  // namespace

void GraphRecords::append(Records records) {
  std::ranges::move(records.documents, std::back_inserter(documents));
  append_nodes(records.entities, entities, entity_mentions);
  append_nodes(records.events, events, event_mentions);
  std::ranges::copy(records.claims, std::back_inserter(claims));
  std::ranges::copy(records.propositions, std::back_inserter(propositions));
  std::ranges::move(records.contradictions, std::back_inserter(contradictions));
}

void for_each_entity(const GraphRecords& records, const std::function<void(const EntityRecord&)>& give) {
  const auto add = [](EntityRecord& entity, const MentionRecord& mention) { entity.mentions.push_back(mention); };
  for_each_whole(records.entities, records.entity_mentions, add, give);
}

void for_each_event(const GraphRecords& records, const std::function<void(const EventRecord&)>& give) {
  const auto add = [](EventRecord& event, const MentionRecord& mention) { event.mentions.push_back(mention.quote); };
  for_each_whole(records.events, records.event_mentions, add, give);
}

void add_claim(PropositionRecord& proposition, const ClaimRecord& claim) {
  proposition.claims.push_back(claim.id);
  if (claim.plover) ++(info_of(*claim.plover).side == PloverSide::cooperation ? proposition.cooperation : proposition.conflict);
  if (proposition.quote.empty() && !claim.evidence.empty()) proposition.quote = claim.evidence.front().text;
  if (!claim.time) return;
  proposition.times.push_back({claim.time->start, claim.time->end});
  proposition.times = merged(std::move(proposition.times));
}

Records in_memory(const GraphRecords& records) {
  Records out;
  out.documents = records.documents;
  for_each_entity(records, [&](const EntityRecord& entity) { out.entities.push_back(entity); });
  for_each_event(records, [&](const EventRecord& event) { out.events.push_back(event); });
  for (const ClaimRecord& claim : records.claims) out.claims.push_back(claim);
  for (const PropositionRecord& proposition : records.propositions) out.propositions.push_back(proposition);
  out.contradictions = records.contradictions;
  return out;
}

}  // namespace wiregraph
