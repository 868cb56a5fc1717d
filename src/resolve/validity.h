#pragma once

#include <optional>

#include "base/records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// The days of which a claim speaks: those that it names; a standing fact without a time holds around the day on which it was said. Empty
/// where nothing is known.
std::optional<Time> validity_of(const ClaimRecord& claim, const Testimony& testimony);

/// True where what one claim says and what the other says may be of one time. Where nothing is known, nothing is excluded.
bool may_be_of_one_time(const ClaimRecord& a, const Testimony& of_a, const ClaimRecord& b, const Testimony& of_b);

}  // namespace wiregraph::resolve
