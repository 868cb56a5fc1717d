#pragma once

#include "base/records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// True where what one claim says and what the other says may be of one time. A happening is of the time that its claim names; a standing
/// fact without a time holds around the day on which it was said. Where nothing is known, nothing is excluded.
bool may_be_of_one_time(const ClaimRecord& a, const Testimony& of_a, const ClaimRecord& b, const Testimony& of_b);

}  // namespace wiregraph::resolve
