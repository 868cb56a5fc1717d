#pragma once

#include <vector>

#include "base/records.h"
#include "resolve/propositions.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// Claims that cannot all be true, sorted by id. Only claims of what is or has happened count, not plans and possibilities; claims of other
/// times, and of happenings whose event is unknown, never contradict each other.
std::vector<ContradictionRecord> contradictions_of(const Records& records, const std::vector<Testimony>& testimonies,
                                                   const std::vector<Proposition>& propositions);

}  // namespace wiregraph::resolve
