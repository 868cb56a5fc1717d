#include "resolve/validity.h"

namespace wiregraph::resolve {

namespace {

/// So long a standing fact is taken to hold before and after it is stated.
constexpr std::chrono::days k_standing_window{30};

}  // namespace

std::optional<Period> validity_of(const ClaimRecord& claim, const Testimony& testimony) {
  if (claim.time) return Period{claim.time->start, claim.time->end};
  if (!info_of(claim.predicate).standing || !testimony.said) return std::nullopt;
  return Period{*testimony.said - k_standing_window, *testimony.said + k_standing_window};
}

bool may_be_of_one_time(const std::optional<Period>& a, const std::optional<Period>& b) {
  return !a || !b || (a->start <= b->end && b->start <= a->end);
}

}  // namespace wiregraph::resolve
