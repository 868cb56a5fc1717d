#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "base/records.h"

namespace wiregraph::write {

/// The claims of a graph, by id and by the propositions that they are about.
class ClaimIndex {
 public:
  /// Keeps references into `records`.
  explicit ClaimIndex(const Records& records);

  /// The claims of `proposition` that the graph holds, in its order.
  std::vector<const ClaimRecord*> claims_of(const PropositionRecord& proposition) const;

  /// The propositions that `claim` is about: its own, and those that follow from it.
  const std::vector<const PropositionRecord*>& propositions_of(const ClaimRecord& claim) const;

 private:
  std::map<std::string_view, const ClaimRecord*> claims_;
  std::map<std::string_view, std::vector<const PropositionRecord*>> propositions_;
};

/// The first sentence that says or denies `proposition`; empty where none does.
std::string_view quotation_of(const PropositionRecord& proposition, const ClaimIndex& index);

}  // namespace wiregraph::write
