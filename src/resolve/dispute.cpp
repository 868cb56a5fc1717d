#include "resolve/dispute.h"

#include "base/hash.h"
#include "resolve/validity.h"

namespace wiregraph::resolve {

Voice voice_of(const ClaimRecord& claim, const Testimony& testimony) {
  return {claim.id, validity_of(claim, testimony), testimony.vouchers, testimony.unnamed};
}

void Dispute::add(const Voice& positive, const Voice& negative) {
  if (!may_be_of_one_time(positive.days, negative.days)) return;
  const bool unnamed = positive.unnamed || negative.unnamed;  // who says so may be another one
  for (const std::string& voucher : positive.vouchers) {
    for (const std::string& other : negative.vouchers) {
      std::set<std::string>& claims = voucher == other && !unnamed ? of_one_voucher_[voucher] : of_different_vouchers_;
      claims.insert({positive.claim, negative.claim});
    }
  }
}

std::vector<ContradictionRecord> Dispute::contradictions(bool implied) const {
  std::vector<ContradictionRecord> out;
  if (!of_different_vouchers_.empty()) out.push_back(contradiction_of(ContradictionType::said_and_denied, of_different_vouchers_, implied));
  for (const auto& [voucher, claims] : of_one_voucher_) out.push_back(contradiction_of(ContradictionType::against_itself, claims, implied));
  return out;
}

ContradictionRecord contradiction_of(ContradictionType type, const std::set<std::string>& claims, bool implied) {
  std::string content;
  for (const std::string& claim : claims) content += claim + " ";
  return {content_id("x", {name_of(type), content}), type, {claims.begin(), claims.end()}, implied};
}

}  // namespace wiregraph::resolve
