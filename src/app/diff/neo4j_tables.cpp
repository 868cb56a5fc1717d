#include "app/diff/neo4j_tables.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "app/csv.h"
#include "base/log.h"
#include "base/time.h"

namespace wiregraph::app {

namespace fs = std::filesystem;

namespace {

/// A column by its header: "support:long", "id:ID", ":START_ID".
struct Column {
  std::string name;
  std::string type;  ///< "string" where the header says none
};

/// The place that messages name.
struct Place {
  std::string file;
  std::uint64_t line = 0;

  [[noreturn]] void fail(const std::string& reason) const {
    throw InputError(
        {file, line, reason, "give the folders that wiregraph wrote; make one with: wiregraph build INPUT... --format neo4j -o DIR"});
  }
};

std::vector<std::string> parts_of(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

Column column_of(const std::string& header) {
  const std::size_t colon = header.find(':');
  if (colon == std::string::npos) return {header, "string"};
  return {header.substr(0, colon), header.substr(colon + 1)};
}

/// Names that are none by themselves stand between backticks.
std::string identifier(const std::string& name) {
  const bool plain = !name.empty() && std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
  if (plain && std::isdigit(static_cast<unsigned char>(name.front())) == 0) return name;
  std::string out = "`";
  for (const char c : name) out.append(c == '`' ? 2 : 1, c);
  return out + '`';
}

bool is_whole_number(const std::string& text) {
  const std::size_t digits = text.starts_with('-') ? 1 : 0;
  return text.size() > digits && text.find_first_not_of("0123456789", digits) == std::string::npos;
}

std::string real_literal(const std::string& text, const Place& place) {
  if (text == "NaN" || text == "Infinity" || text == "-Infinity") return text;
  char* end = nullptr;
  std::strtod(text.c_str(), &end);
  if (end != text.c_str() + text.size() || text.find_first_not_of("+-.0123456789eE") != std::string::npos)
    place.fail("'" + text + "' is no number");
  return text.find_first_of(".eE") == std::string::npos ? text + ".0" : text;
}

std::string list_literal(const std::string& text) {
  std::string out;
  for (const std::string& element : parts_of(text, ';')) out += (out.empty() ? "[" : ", ") + cypher_text(element);
  return out + ']';
}

std::string literal(const std::string& type, const std::string& text, const Place& place) {
  if (type == "string" || type == "ID") return cypher_text(text);
  if (type == "string[]") return list_literal(text);
  if (type == "double") return real_literal(text, place);
  if (type == "long" && is_whole_number(text)) return text;
  if (type == "boolean" && (text == "true" || text == "false")) return text;
  if (type == "date" && day_from_iso(text)) return "date('" + text + "')";
  place.fail("'" + text + "' is no " + type);
}

/// The cells of one row by what their columns are for.
struct Row {
  std::string properties = "{}";
  std::map<std::string, std::string> ends;  ///< "ID", "LABEL", "START_ID", "END_ID", "TYPE"
};

Row row_of(const std::vector<Column>& columns, const std::vector<std::string>& cells, const Place& place) {
  if (cells.size() != columns.size()) place.fail("the row has another number of cells than the header");
  Row row;
  std::string properties;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto& [name, type] = columns[i];
    if (name.empty() || type == "ID") row.ends[type] = cells[i];
    if (name.empty() || cells[i].empty()) continue;
    properties += (properties.empty() ? "" : ", ") + identifier(name) + ": " + literal(type, cells[i], place);
  }
  row.properties = '{' + properties + '}';
  return row;
}

void add_node(const Row& row, const Place& place, Neo4jGraph& graph) {
  Neo4jNode node;
  for (const std::string& label : parts_of(row.ends.at("LABEL"), ';'))
    if (node.label.empty())
      node.label = identifier(label);
    else
      node.labels += ':' + identifier(label);
  node.properties = row.properties;
  if (node.label.empty()) place.fail("the node has no label");
  if (!graph.nodes.emplace(row.ends.at("ID"), node).second) place.fail("the id '" + row.ends.at("ID") + "' is there twice");
}

void add_row(const Row& row, const Place& place, Neo4jGraph& graph) {
  const auto has = [&](const char* name) { return row.ends.contains(name); };
  if (has("ID") && has("LABEL"))
    add_node(row, place, graph);
  else if (has("START_ID") && has("END_ID") && has("TYPE"))
    ++graph.relationships[{row.ends.at("START_ID"), identifier(row.ends.at("TYPE")), row.ends.at("END_ID"), row.properties}];
  else
    place.fail("the header names neither nodes nor relationships");
}

void read_table(const fs::path& path, Neo4jGraph& graph) {
  std::ifstream in(path, std::ios::binary);
  Place place{path.string(), 0};
  if (!in) place.fail("it cannot be read");
  std::vector<Column> columns;
  while (const auto cells = read_csv_record(in, place.line)) {
    if (columns.empty())
      for (const std::string& header : *cells) columns.push_back(column_of(header));
    else
      add_row(row_of(columns, *cells, place), place, graph);
  }
}

}  // namespace

std::string cypher_text(std::string_view text) {
  std::string out = "'";
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\'' || text[i] == '\\') out += '\\';
    // Escapes of code points may be resolved before the statement is read: the u after a backslash goes in as an escape itself.
    if (text[i] == 'u' && i > 0 && text[i - 1] == '\\')
      out += "\\u0075";
    else
      out += text[i];
  }
  return out + '\'';
}

Neo4jGraph read_neo4j(const std::string& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error))
    if (entry->path().extension() == ".csv") files.push_back(entry->path());
  if (files.empty())
    throw InputError(
        {folder, 0, "the folder holds no CSV files for Neo4j", "make them with: wiregraph build INPUT... --format neo4j -o DIR"});
  std::ranges::sort(files);
  Neo4jGraph graph;
  for (const fs::path& file : files) read_table(file, graph);
  return graph;
}

}  // namespace wiregraph::app
