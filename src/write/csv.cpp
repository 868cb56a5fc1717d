#include "write/csv.h"

#include <algorithm>
#include <stdexcept>

#include "write/text.h"

namespace wiregraph::write {

namespace {

constexpr std::size_t k_longest = 1 << 20;  // bytes; the importers' buffer holds 4 MiB

std::string on_one_line(std::string_view text) {
  std::string line = shortened(portable(text), k_longest);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return line;
}

std::string quoted_where_needed(const std::string& text) {
  if (text.find_first_of(",\"") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

}  // namespace

std::string cell(std::string_view text) { return quoted_where_needed(on_one_line(text)); }
std::string cell(std::uint64_t number) { return std::to_string(number); }
std::string cell(double number) { return number_text(number, "Infinity"); }
std::string cell(bool value) { return value ? "true" : "false"; }
std::string cell(const std::optional<Day>& day) { return day ? to_iso(*day) : ""; }

std::string cell(const std::vector<std::string>& texts) {
  std::string joined;
  for (std::string text : texts) {
    std::replace(text.begin(), text.end(), ';', ',');
    if (!joined.empty() && !text.empty()) joined += ';';
    joined += text;
  }
  return cell(std::string_view(joined));
}

CsvFile::CsvFile(const std::filesystem::path& folder, const Neo4jTable& table)
    : file_(folder / table.file), columns_(static_cast<std::size_t>(std::count(table.header.begin(), table.header.end(), ',')) + 1) {
  file_.stream() << table.header << '\n';
}

void CsvFile::write(std::initializer_list<std::string> cells) {
  if (cells.size() != columns_) throw std::logic_error("a row of " + std::to_string(cells.size()) + " cells under another header");
  std::string_view separator;
  for (const std::string& cell : cells) {
    file_.stream() << separator << cell;
    separator = ",";
  }
  file_.stream() << '\n';
}

}  // namespace wiregraph::write
