#include "app/csv.h"

#include <string_view>

#include "write/csv.h"

namespace wiregraph::app {

std::optional<std::vector<std::string>> read_csv_record(std::istream& in, std::uint64_t& line) {
  if (in.peek() == std::istream::traits_type::eof()) return std::nullopt;
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (char c; in.get(c);) {
    if (c == '\n') ++line;
    if (quoted && c == '"' && in.peek() == '"')
      fields.back() += static_cast<char>(in.get());
    else if (c == '"' && (quoted || fields.back().empty()))
      quoted = !quoted;
    else if (quoted || (c != ',' && c != '\n' && c != '\r'))
      fields.back() += c;
    else if (c == ',')
      fields.emplace_back();
    else if (c == '\n')
      break;
  }
  return fields;
}

void write_csv_record(const std::vector<std::string>& fields, std::ostream& out) {
  std::string_view separator;
  for (const std::string& field : fields) {
    out << separator << write::cell(field);
    separator = ",";
  }
  out << '\n';
}

}  // namespace wiregraph::app
