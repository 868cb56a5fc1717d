#pragma once

#include <map>
#include <set>
#include <string>

#include "base/graph_records.h"

namespace wiregraph::resolve {

/// The entities that take part in each event: those that its record names, those that claims put into it, and both ends of a mutual act
/// that belongs to it ("A spoke with B" in a call). Denied and planned ones count: it is the same event that is denied.
std::map<std::string, std::set<std::string>> participants_of(const GraphRecords& records);

}  // namespace wiregraph::resolve
