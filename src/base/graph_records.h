#pragma once

#include <filesystem>
#include <vector>

#include "base/record_list.h"
#include "base/records.h"

namespace wiregraph {

/// What many documents say. Claims and propositions, which are many, are kept on disk.
struct GraphRecords {
  std::vector<DocumentRecord> documents;
  std::vector<EntityRecord> entities;
  std::vector<EventRecord> events;
  RecordList<ClaimRecord> claims;
  RecordList<PropositionRecord> propositions;       // of a resolved graph only
  std::vector<ContradictionRecord> contradictions;  // of a resolved graph only

  /// folder: where temporary files go.
  explicit GraphRecords(const std::filesystem::path& folder = std::filesystem::temp_directory_path())
      : claims(folder), propositions(folder) {}

  /// Adds what `records` holds to each list.
  void append(Records records);
};

/// Adds a claim to those of its proposition, and to what they tell together. Claims come in the order of their ids.
void add_claim(PropositionRecord& proposition, const ClaimRecord& claim);

/// All in memory: of small graphs.
Records in_memory(const GraphRecords& records);

}  // namespace wiregraph
