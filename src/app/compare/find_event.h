#pragma once

#include <string>
#include <vector>

#include "app/record_index.h"
#include "base/records.h"

namespace wiregraph::app {

/// The events of a graph that the user may mean by `words`: the one with this id; else those with this name; else those that have every
/// word in their names, type, days or the names of who took part. In the order of `records`.
std::vector<const EventRecord*> find_events(const Records& records, const std::string& words, const RecordIndex& index);

/// "v-31aa  the call (Call), occurred, 2025-03-04, with Ada Lund, Omar Reyes"
std::string description_of(const EventRecord& event, const RecordIndex& index);

}  // namespace wiregraph::app
