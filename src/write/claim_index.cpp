#include "write/claim_index.h"

namespace wiregraph::write {

ClaimIndex::ClaimIndex(const Records& records) {
  for (const ClaimRecord& claim : records.claims) claims_.emplace(claim.id, &claim);
  for (const PropositionRecord& proposition : records.propositions)
    for (const std::string& claim : proposition.claims) propositions_[claim].push_back(&proposition);
}

std::vector<const ClaimRecord*> ClaimIndex::claims_of(const PropositionRecord& proposition) const {
  std::vector<const ClaimRecord*> claims;
  for (const std::string& id : proposition.claims)
    if (const auto found = claims_.find(id); found != claims_.end()) claims.push_back(found->second);
  return claims;
}

const std::vector<const PropositionRecord*>& ClaimIndex::propositions_of(const ClaimRecord& claim) const {
  static const std::vector<const PropositionRecord*> k_none;
  const auto found = propositions_.find(claim.id);
  return found == propositions_.end() ? k_none : found->second;
}

std::string_view quotation_of(const PropositionRecord& proposition, const ClaimIndex& index) {
  for (const ClaimRecord* claim : index.claims_of(proposition))
    if (!claim->evidence.empty()) return claim->evidence.front().text;
  return {};
}

}  // namespace wiregraph::write
