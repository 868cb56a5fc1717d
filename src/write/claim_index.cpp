#include "write/claim_index.h"

#include <algorithm>

namespace wiregraph::write {

ClaimIndex::ClaimIndex(const Records& records) : claims_(records.claims) {
  for (const PropositionRecord& proposition : records.propositions)
    for (const std::string& claim : proposition.claims) links_.push_back({claim, &proposition});
  std::ranges::stable_sort(links_, {}, &Link::claim);
}

std::vector<const ClaimRecord*> ClaimIndex::claims_of(const PropositionRecord& proposition) const {
  std::vector<const ClaimRecord*> claims;
  for (const std::string& id : proposition.claims) {
    const auto found = std::ranges::lower_bound(claims_, id, {}, &ClaimRecord::id);
    if (found != claims_.end() && found->id == id) claims.push_back(&*found);
  }
  return claims;
}

std::span<const ClaimIndex::Link> ClaimIndex::propositions_of(const ClaimRecord& claim) const {
  const auto found = std::ranges::equal_range(links_, std::string_view(claim.id), {}, &Link::claim);
  return {found.begin(), found.end()};
}

std::string_view quotation_of(const PropositionRecord& proposition, const ClaimIndex& index) {
  for (const ClaimRecord* claim : index.claims_of(proposition))
    if (!claim->evidence.empty()) return claim->evidence.front().text;
  return {};
}

}  // namespace wiregraph::write
