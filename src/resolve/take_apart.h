#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "base/graph_records.h"
#include "base/log.h"

namespace wiregraph::resolve {

/// Gives the next part of the records, each by itself so that only one need be there at a time; nothing at the end.
using Parts = std::function<std::optional<GraphRecords>()>;

/// All records by the ids that they have within their documents: nodes of earlier merges are taken apart, and what stands in several parts
/// is there once. So merging in steps comes to the same as merging at once. Everything is sorted by id; there are no propositions and
/// contradictions, and no document is marked as a reprint.
///   log: notes every repeated document.
///   folder: where temporary files go.
GraphRecords take_apart(const Parts& next, const std::filesystem::path& folder, Log& log);

}  // namespace wiregraph::resolve
