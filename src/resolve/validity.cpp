#include "resolve/validity.h"

namespace wiregraph::resolve {

namespace {

/// So long a standing fact is taken to hold before and after it is stated.
constexpr std::chrono::days k_standing_window{30};

}  // namespace

std::optional<Time> validity_of(const ClaimRecord& claim, const Testimony& testimony) {
  if (claim.time) return claim.time;
  if (!info_of(claim.predicate).standing || !testimony.said) return std::nullopt;
  return Time{*testimony.said - k_standing_window, *testimony.said + k_standing_window, {}};
}

bool may_be_of_one_time(const ClaimRecord& a, const Testimony& of_a, const ClaimRecord& b, const Testimony& of_b) {
  const auto first = validity_of(a, of_a), second = validity_of(b, of_b);
  return !first || !second || (first->start <= second->end && second->start <= first->end);
}

}  // namespace wiregraph::resolve
