#pragma once

#include <vector>

#include "base/graph_records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// Contradictions that need a step. Who demands an end of aid in a call has discussed it there (ontology/vocabulary/implications.tsv), and
/// where one side discussed it the other did, so "we did not talk about aid" contradicts the demand.
///   A denial and what it denies belong to one event, and are about one thing or things of one type.
std::vector<ContradictionRecord> implied_contradictions_of(const GraphRecords& records, const Witnesses& witnesses);

}  // namespace wiregraph::resolve
