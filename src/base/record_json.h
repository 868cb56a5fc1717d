#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

#include "base/graph_records.h"
#include "base/log.h"

/// Records as JSON Lines: one object per line, `kind` first, a field without a value left out.
namespace wiregraph {

/// The longest line that is read, in bytes: one entity with about half a million mentions.
inline constexpr std::size_t k_longest_record = std::size_t{64} << 20;

/// Appends every record as a line, documents first, in the order they stand in.
void write_records(const Records& records, std::ostream& out);
void write_records(const GraphRecords& records, std::ostream& out);

/// Reads the object of one line into `records`. Fields that it does not know are ignored; of a field given twice, the first counts.
///   file, line: for messages.
///   Throws InputError, and leaves `records` as it was, where the line is no JSON or longer than k_longest_record, a needed field is
///   missing or of a wrong type, an id is none, or a kind or name is not in the vocabulary.
void read_record(std::string_view json, const std::string& file, std::uint64_t line, Records& records);

}  // namespace wiregraph
