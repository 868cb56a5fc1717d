#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/records.h"

namespace wiregraph::write {

/// The claims of a graph, by id and by the propositions that they are about.
class ClaimIndex {
 public:
  /// That a claim is about a proposition.
  struct Link {
    std::string_view claim;
    const PropositionRecord* proposition;
  };

  /// Keeps references into `records`, whose claims are in the order of their ids.
  explicit ClaimIndex(const Records& records);

  /// The claims of `proposition` that the graph holds, in its order.
  std::vector<const ClaimRecord*> claims_of(const PropositionRecord& proposition) const;

  /// The propositions that `claim` is about: its own, and those that follow from it.
  std::span<const Link> propositions_of(const ClaimRecord& claim) const;

 private:
  std::span<const ClaimRecord> claims_;
  std::vector<Link> links_;  ///< sorted by claim
};

/// The first sentence that says or denies `proposition`; empty where none does.
std::string_view quotation_of(const PropositionRecord& proposition, const ClaimIndex& index);

}  // namespace wiregraph::write
