#pragma once

#include <optional>

#include "base/records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// The days of which a claim speaks: those that it names; a standing fact without a time holds around the day on which it was said. Empty
/// where nothing is known.
std::optional<Period> validity_of(const ClaimRecord& claim, const Testimony& testimony);

/// True where what is said of these days and what is said of those may be of one time. Where nothing is known, nothing is excluded.
bool may_be_of_one_time(const std::optional<Period>& a, const std::optional<Period>& b);

}  // namespace wiregraph::resolve
