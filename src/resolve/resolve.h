#pragma once

#include <filesystem>

#include "base/graph.h"
#include "base/log.h"
#include "resolve/take_apart.h"

/// From the records of all documents to one graph: one node per thing, propositions with support and denial, contradictions.
namespace wiregraph::resolve {

/// A pure function of the set of records: neither their order nor their division into parts matters.
///   next:   gives records of documents by themselves, or of earlier graphs (their propositions and contradictions are made anew).
///   folder: where temporary files go.
///   log:    notes a repeated document, which is skipped, and an id that a record names and none has.
///   Throws InputError where the temporary files do not fit on the disk.
KnowledgeGraph run(const Parts& next, const std::filesystem::path& folder, Log& log);

}  // namespace wiregraph::resolve
