#pragma once

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "write/outputs.h"

namespace wiregraph {

using CsvRow = std::map<std::string, std::string>;  ///< by the header's cell, types included

/// Reads CSV as strictly as the bulk import: doubled quotes only, no line break within quotes, every row as long as the header.
/// Throws std::runtime_error otherwise.
class CsvReader {
 public:
  static std::vector<CsvRow> read(const std::filesystem::path& file) {
    const std::string text = content_of(file);
    std::vector<std::string> header;
    std::vector<CsvRow> rows;
    for (std::size_t start = 0; start < text.size();) {
      const auto end = text.find('\n', start);
      if (end == std::string::npos) throw std::runtime_error("the last line has no end");
      const auto cells = cells_of(text.substr(start, end - start));
      start = end + 1;
      if (header.empty()) {
        header = cells;
        continue;
      }
      if (cells.size() != header.size()) throw std::runtime_error("a row of another length: " + text.substr(0, end));
      CsvRow& row = rows.emplace_back();
      for (std::size_t i = 0; i < cells.size(); ++i) row[header[i]] = cells[i];
    }
    return rows;
  }

 private:
  static std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    for (std::size_t i = 0; i < line.size();) {
      if (line[i] == '"' && cells.back().empty()) {
        i = quoted_cell(line, i, cells.back());
      } else if (line[i] == ',') {
        cells.emplace_back();
        ++i;
      } else if (line[i] == '"' || line[i] == '\r') {
        throw std::runtime_error("a quote or a carriage return in a bare cell: " + line);
      } else {
        cells.back() += line[i++];
      }
    }
    return cells;
  }

  /// The place after the cell that begins at `i`.
  static std::size_t quoted_cell(const std::string& line, std::size_t i, std::string& cell) {
    for (++i; i < line.size(); ++i) {
      if (line[i] != '"') {
        cell += line[i];
      } else if (i + 1 < line.size() && line[i + 1] == '"') {
        cell += line[i++];
      } else {
        if (i + 1 < line.size() && line[i + 1] != ',') throw std::runtime_error("text after a quoted cell: " + line);
        return i + 1;
      }
    }
    throw std::runtime_error("a quote does not end: " + line);
  }
};

/// The first row whose `column` is `value`. Throws std::runtime_error where none is.
inline const CsvRow& row_with(const std::vector<CsvRow>& rows, const std::string& column, const std::string& value) {
  for (const CsvRow& row : rows)
    if (row.at(column) == value) return row;
  throw std::runtime_error("no row with " + column + " = " + value);
}

}  // namespace wiregraph
