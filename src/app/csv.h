#pragma once

#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace wiregraph::app {

/// Reads the next record of comma separated values (RFC 4180: quoted fields may hold commas, line breaks and doubled quotes).
///   line: grows by the lines read. Own code, since Debian's only library (libcsv) is larger than this function.
///   Gives: the fields; empty at the end of the input.
std::optional<std::vector<std::string>> read_csv_record(std::istream& in, std::uint64_t& line);

/// Writes a record of comma-separated values; what a cell may not hold is replaced as in our other files (write::cell).
void write_csv_record(const std::vector<std::string>& fields, std::ostream& out);

}  // namespace wiregraph::app
