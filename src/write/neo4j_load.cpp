#include <algorithm>
#include <vector>

#include "write/neo4j.h"
#include "write/neo4j_tables.h"

namespace wiregraph::write {

namespace {

constexpr std::string_view k_head =
    R"script(// Loads this folder into a running Neo4j (5.26 or later): the same graph as import.sh makes. It may run again, with a newer folder too: nodes
// and relationships that are there are brought up to date; those that are gone from the folder stay.
//   1. Put the folder where the server reads files from (server.directories.import).
//   2. In neo4j.conf: db.import.csv.legacy_quote_escaping=false, or a backslash at the end of a quoted text breaks its row.
//   3. cypher-shell --file constraints.cypher
//   4. cypher-shell --param "folder => 'file:///'" --file load.cypher      folder: the address of this one, with / at its end
)script";

struct CsvColumn {
  std::string_view cell;  ///< name and type, as LOAD CSV names it
  std::string_view name;
  std::string_view type;
};

std::vector<CsvColumn> columns_of(std::string_view header) {
  std::vector<CsvColumn> columns;
  while (!header.empty()) {
    const std::string_view cell = header.substr(0, header.find(','));
    header.remove_prefix(std::min(header.size(), cell.size() + 1));
    const auto colon = cell.rfind(':');
    const bool typed = colon != std::string_view::npos;
    columns.push_back({cell, cell.substr(0, colon), typed ? cell.substr(colon + 1) : std::string_view()});
  }
  return columns;
}

std::string text_of(const CsvColumn& column) { return "row.`" + std::string(column.cell) + '`'; }

/// The value of a cell in its type. An empty cell is null, and every function keeps that.
std::string value_of(const CsvColumn& column) {
  const std::string text = text_of(column);
  if (column.type == "long") return "toInteger(" + text + ')';
  if (column.type == "double") return "toFloat(" + text + ')';
  if (column.type == "boolean") return "toBoolean(" + text + ')';
  if (column.type == "date") return "date(" + text + ')';
  if (column.type == "string[]") return "split(" + text + ", ';')";
  return text;
}

bool is_property(const CsvColumn& column) { return !column.name.empty() && column.type != "ID"; }

std::string assignments(const Neo4jTable& table, std::string_view variable) {
  std::string out;
  for (const CsvColumn& column : columns_of(table.header))
    if (is_property(column)) out += ", " + std::string(variable) + '.' + std::string(column.name) + " = " + value_of(column);
  return out;
}

std::string key_of(const Neo4jTable& table) {
  std::string out;
  for (const CsvColumn& column : columns_of(table.key))
    out += (out.empty() ? " {" : ", ") + std::string(column.name) + ": " + value_of(column);
  return out.empty() ? out : out + '}';
}

std::string merge_nodes(const Neo4jTable& table) {
  return "  MERGE (n:" + std::string(table.start) + " {id: row.`id:ID`})\n  SET n:$(split(row.`:LABEL`, ';'))" + assignments(table, "n") +
         '\n';
}

std::string merge_relationships(const Neo4jTable& table) {
  const std::string properties = assignments(table, "r");
  std::string out = "  MATCH (a:" + std::string(table.start) + " {id: row.`:START_ID`})\n  MATCH (b:" + std::string(table.end) +
                    " {id: row.`:END_ID`})\n  MERGE (a)-[r:$(row.`:TYPE`)" + key_of(table) + "]->(b)\n";
  return properties.empty() ? out : out + "  SET " + properties.substr(2) + '\n';
}

}  // namespace

std::string load_script() {
  std::string script(k_head);
  for (const Neo4jTable& table : k_neo4j_tables)
    script += "\nLOAD CSV WITH HEADERS FROM $folder + '" + std::string(table.file) + "' AS row\nCALL (row) {\n" +
              (table.end.empty() ? merge_nodes(table) : merge_relationships(table)) + "} IN TRANSACTIONS OF 10000 ROWS;\n";
  return script;
}

}  // namespace wiregraph::write
