#pragma once

#include <functional>
#include <string>

#include "base/graph_records.h"
#include "base/log.h"

namespace wiregraph::resolve {

/// The new id of the node `id` as `document` means it.
using Renaming = std::function<std::string(const std::string& id, const std::string& document)>;

/// Renames the nodes that an event or a claim points to. The parts of nodes keep theirs. Lists of ids are sorted anew.
void rename_references(EventRecord& event, const Renaming& renamed);
void rename_references(ClaimRecord& claim, const Renaming& renamed);

/// Takes out what points to a document, entity or event that is not there, and notes each in `log`: a claim goes as a whole, of an event or
/// an attribution the one id.
void drop_dangling_references(Records& records, Log& log);
void drop_dangling_references(GraphRecords& records, Log& log);

}  // namespace wiregraph::resolve
