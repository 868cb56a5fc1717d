#pragma once

#include <string>
#include <string_view>

#include "base/records.h"

/// Records as bytes for temporary files: for this run of this machine, and nobody else.
namespace wiregraph {

/// A mention of an entity or an event.
struct NodeMention {
  std::string node;       ///< id
  MentionRecord mention;  ///< events know no forms
};

std::string bytes_of(const NodeMention& mention);
std::string bytes_of(const ClaimRecord& claim);
std::string bytes_of(const PropositionRecord& proposition);

/// From the bytes that `bytes_of` gave. Throws std::out_of_range where they are cut short.
void read_bytes(std::string_view bytes, NodeMention& mention);
void read_bytes(std::string_view bytes, ClaimRecord& claim);
void read_bytes(std::string_view bytes, PropositionRecord& proposition);

}  // namespace wiregraph
