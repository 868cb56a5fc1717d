#pragma once

#include <vector>

#include "base/graph.h"
#include "base/log.h"

/// From the records of all documents to one graph: one node per thing, propositions with support and denial, contradictions.
namespace wiregraph::resolve {

/// A pure function of the set of records: neither their order nor their division into parts matters.
///   parts: records of documents by themselves, or of earlier graphs (their propositions and contradictions are made anew). Temporary
///          files go where those of the first part are.
///   log:   notes a repeated document, which is skipped, and an id that a record names and none has.
///   Throws InputError where the temporary files do not fit on the disk.
KnowledgeGraph run(std::vector<GraphRecords> parts, Log& log);

}  // namespace wiregraph::resolve
