#pragma once

#include <functional>
#include <string>

#include "base/log.h"
#include "base/records.h"

namespace wiregraph::resolve {

/// The new id of the node `id` as `document` means it.
using Renaming = std::function<std::string(const std::string& id, const std::string& document)>;

/// Renames the nodes that events and claims point to. The parts of nodes keep theirs. Lists of ids are sorted anew.
void rename_references(Records& records, const Renaming& renamed);

/// Takes out what points to a document, entity or event that is not there, and notes each in `log`: a claim goes as a whole, of an event or
/// an attribution the one id.
void drop_dangling_references(Records& records, Log& log);

}  // namespace wiregraph::resolve
