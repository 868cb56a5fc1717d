#pragma once

#include "base/graph_records.h"
#include "resolve/ages.h"

namespace wiregraph::resolve {

/// Sets same_text_as of the documents that reprint an older one: those with the same text, or whose evidence sentences, but for a few, all
/// stand word for word in the older one.
void mark_reprints(GraphRecords& records, const Ages& ages);

}  // namespace wiregraph::resolve
