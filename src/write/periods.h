#pragma once

#include <optional>
#include <vector>

#include "write/claim_index.h"

/// When nodes and edges are there, for tools that play a graph over time.
namespace wiregraph::write {

/// Days, inclusive.
struct Period {
  Day start;
  Day end;
  friend auto operator<=>(const Period&, const Period&) = default;
};

/// `periods` in order, those that meet or overlap made one.
std::vector<Period> merged(std::vector<Period> periods);

/// The times that the claims of `proposition` give; where none gives any, the days on which it was said; else nothing.
std::vector<Period> periods_of(const PropositionRecord& proposition, const ClaimIndex& index);

/// The least period that holds all of these.
std::optional<Period> hull(const std::vector<Period>& periods);

}  // namespace wiregraph::write
