#pragma once

#include <optional>
#include <vector>

#include "base/records.h"

/// When something is there or is said: stretches of days.
namespace wiregraph {

/// `periods` in order, those that meet or overlap made one.
std::vector<Period> merged(std::vector<Period> periods);

/// The times that the claims of `proposition` give; where none gives any, the days on which it was said; else nothing.
std::vector<Period> periods_of(const PropositionRecord& proposition);

/// The least period that holds all of these.
std::optional<Period> hull(const std::vector<Period>& periods);

}  // namespace wiregraph
