#pragma once

#include <string>

#include "base/graph_records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// The id of what a claim is about. The ends of a symmetric predicate stand in the order of their ids.
std::string proposition_id(const ClaimRecord& claim);

/// Makes the propositions of a graph from its claims, which know their ids; sorted by id. Each claim is of one proposition.
void add_propositions(GraphRecords& records, const Witnesses& witnesses);

}  // namespace wiregraph::resolve
