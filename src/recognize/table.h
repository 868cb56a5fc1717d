#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Tables of ontology/gazetteers: tab-separated; `#` begins a comment line; the first other line names the columns; `-` is an empty cell;
/// `|` parts the items of a list.
namespace wiregraph::recognize {

struct TableRow {
  std::vector<std::string> cells;  ///< as many as the table has columns; `-` is empty
  std::uint64_t line = 0;          ///< from 1
};

struct Table {
  std::filesystem::path file;
  std::vector<TableRow> rows;

  /// Throws InputError that points to `row`.
  [[noreturn]] void refuse(const TableRow& row, std::string reason, std::string advice) const;
};

/// Reads a table that must have just these columns.
///   Throws InputError where the file cannot be read, the columns are others, or a row has too many or too few cells.
Table read_table(const std::filesystem::path& file, const std::vector<std::string_view>& columns);

/// The items of a list cell, none for an empty one.
std::vector<std::string> items_of(std::string_view cell);

}  // namespace wiregraph::recognize
