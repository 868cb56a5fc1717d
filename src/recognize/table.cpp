#include "recognize/table.h"

#include <fstream>

#include "base/log.h"

namespace wiregraph::recognize {

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  while (true) {
    const auto end = text.find(separator, start);
    parts.emplace_back(text.substr(start, end - start));
    if (end == std::string_view::npos) return parts;
    start = end + 1;
  }
}

std::string joined(const std::vector<std::string_view>& names) {
  std::string out;
  for (const auto name : names) (out.empty() ? out : out += ", ") += name;
  return out;
}

[[noreturn]] void refuse_line(const std::filesystem::path& file, std::uint64_t line, std::string reason, std::string advice) {
  throw InputError(Problem{file.string(), line, std::move(reason), std::move(advice)});
}

}  // namespace

void Table::refuse(const TableRow& row, std::string reason, std::string advice) const {
  refuse_line(file, row.line, std::move(reason), std::move(advice));
}

Table read_table(const std::filesystem::path& file, const std::vector<std::string_view>& columns) {
  std::ifstream in(file, std::ios::binary);
  if (!in) refuse_line(file, 0, "the table cannot be read", "--ontology must name the folder that holds gazetteers/");
  Table table{file, {}};
  bool in_header = true;
  std::uint64_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty() || line[0] == '#') continue;
    TableRow row{split(line, '\t'), number};
    if (row.cells.size() != columns.size())
      table.refuse(row, "a row has " + std::to_string(row.cells.size()) + " cells, not " + std::to_string(columns.size()),
                   "separate the columns " + joined(columns) + " by single tabs");
    if (in_header && !std::equal(columns.begin(), columns.end(), row.cells.begin()))
      table.refuse(row, "the columns have other names", "they must be " + joined(columns));
    for (std::string& cell : row.cells)
      if (cell == "-") cell.clear();
    if (!in_header) table.rows.push_back(std::move(row));
    in_header = false;
  }
  if (in_header) refuse_line(file, 0, "the table has no line that names its columns", "they must be " + joined(columns));
  return table;
}

std::vector<std::string> items_of(std::string_view cell) {
  if (cell.empty()) return {};
  return split(cell, '|');
}

}  // namespace wiregraph::recognize
