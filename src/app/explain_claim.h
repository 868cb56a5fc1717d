#pragma once

#include <ostream>
#include <string>

#include "base/records.h"

namespace wiregraph::app {

/// Why a claim is in the graph: its sentence with the trigger marked, who says so, by which pattern, what it is about, what other claims
/// of that say, and which claims contradict it. For a proposition: the same of each of its claims.
///   Throws InputError where `id` is neither, with `place` as the file.
void explain_claim(const Records& records, const std::string& id, const std::string& place, std::ostream& out);

}  // namespace wiregraph::app
