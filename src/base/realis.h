#pragma once

#include "base/graph_records.h"

namespace wiregraph {

/// Sets the realis of every event from the claims of `records`: whether it took place follows from what is said of it.
/// One claim that it took place outweighs any other; a denial outweighs plans, a plan outweighs proposals. An event of which nothing of
/// the kind is said counts as occurred.
void set_realis(Records& records);
void set_realis(GraphRecords& records);

}  // namespace wiregraph
