#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "write/neo4j_tables.h"
#include "write/output_file.h"

/// Comma-separated files as `neo4j-admin database import` and `LOAD CSV` both read them.
namespace wiregraph::write {

// Cells, ready to stand in a row. A value that is not there is an empty cell: the importers then set no property.

/// Line breaks become blanks; very long texts are cut; quotes stand only where they must, since LOAD CSV takes a backslash within quotes
/// for an escape unless it is told otherwise.
std::string cell(std::string_view text);
std::string cell(std::uint64_t number);
std::string cell(double number);
std::string cell(bool value);
std::string cell(const std::optional<Day>& day);
/// Elements part at `;`, which no element can hold: there it becomes a comma.
std::string cell(const std::vector<std::string>& texts);

class CsvFile {
 public:
  /// Throws InputError as OutputFile does.
  CsvFile(const std::filesystem::path& folder, const Neo4jTable& table);

  /// As many cells as the header has.
  void write(std::initializer_list<std::string> cells);
  void finish() { file_.finish(); }

 private:
  OutputFile file_;
  std::size_t columns_;
};

}  // namespace wiregraph::write
