#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "base/log.h"
#include "base/records.h"

/// Records as JSON Lines: one object per line, `kind` first, a field without a value left out.
namespace wiregraph {

/// Appends every record as a line, documents first, in the order they stand in.
void write_records(const Records& records, std::ostream& out);

/// Reads the object of one line into `records`. Fields that it does not know are ignored.
///   file, line: for messages.
///   Throws InputError where the line is no JSON, a needed field is missing or of a wrong type, or a name is not in the vocabulary.
void read_record(std::string_view json, const std::string& file, std::uint64_t line, Records& records);

}  // namespace wiregraph
