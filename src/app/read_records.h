#pragma once

#include <filesystem>
#include <string>

#include "base/graph_records.h"

namespace wiregraph::app {

/// The records of a file of JSON Lines.
///   Throws InputError with file and line where it cannot be read or a line is no record.
Records read_records(const std::string& file);

/// The same, with what is on disk in temporary files in `folder`.
GraphRecords read_records(const std::string& file, const std::filesystem::path& folder);

/// The records of a graph: of DIR/records.jsonl, or of the file itself.
Records read_graph_records(const std::string& folder_or_file);

/// The same, with its claims in a list of their own.
Records read_graph_records(const std::string& folder_or_file, RecordList<ClaimRecord>& claims);

}  // namespace wiregraph::app
