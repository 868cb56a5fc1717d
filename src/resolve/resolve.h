#pragma once

#include <vector>

#include "base/graph.h"
#include "base/log.h"
#include "base/records.h"

/// From the records of all documents to one graph: one node per thing, propositions with support and denial, contradictions.
namespace wiregraph::resolve {

/// A pure function of the set of records: neither their order nor their division into parts matters.
///   parts: records of documents by themselves, or of earlier graphs (their propositions and contradictions are made anew).
///   log:   notes a repeated document, which is skipped, and an id that a record names and none has.
KnowledgeGraph run(std::vector<Records> parts, Log& log);

}  // namespace wiregraph::resolve
