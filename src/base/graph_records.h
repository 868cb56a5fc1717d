#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "base/record_list.h"
#include "base/records.h"

namespace wiregraph {

/// What many documents say. Mentions, claims and propositions, which are many, are kept on disk.
struct GraphRecords {
  std::vector<DocumentRecord> documents;
  std::vector<EntityRecord> entities;       ///< of their mentions only the first of each document, without its words
  std::vector<EventRecord> events;          ///< as entities
  RecordList<NodeMention> entity_mentions;  ///< all of them, in the order of entities
  RecordList<NodeMention> event_mentions;
  RecordList<ClaimRecord> claims;
  RecordList<PropositionRecord> propositions;       // of a resolved graph only
  std::vector<ContradictionRecord> contradictions;  // of a resolved graph only

  /// folder: where temporary files go.
  explicit GraphRecords(const std::filesystem::path& folder = std::filesystem::temp_directory_path())
      : entity_mentions(folder), event_mentions(folder), claims(folder), propositions(folder) {}

  /// Adds what `records` holds to each list.
  void append(Records records);
};

// Give each node with all of its mentions. The nodes must be sorted by id.
void for_each_entity(const GraphRecords& records, const std::function<void(const EntityRecord&)>& give);
void for_each_event(const GraphRecords& records, const std::function<void(const EventRecord&)>& give);

/// Adds a claim to those of its proposition, and to what they tell together. Claims come in the order of their ids.
void add_claim(PropositionRecord& proposition, const ClaimRecord& claim);

/// All in memory: of small graphs, sorted by id.
Records in_memory(const GraphRecords& records);

}  // namespace wiregraph
