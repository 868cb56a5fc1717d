#include "write/gexf.h"

#include "write/graph_table.h"
#include "write/output_file.h"
#include "write/text.h"
#include "write/xml.h"

namespace wiregraph::write {

namespace {

constexpr std::string_view k_head = R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>wiregraph</creator>
    <description>Who did what to whom, as news texts tell it</description>
  </meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
)";

void declare(std::string_view elements, const std::vector<Column>& columns, std::ostream& out) {
  out << "    <attributes class=\"" << elements << "\" mode=\"static\">\n";
  for (const Column& column : columns)
    out << "      <attribute id=\"" << column.name << "\" title=\"" << column.name << "\" type=\"" << column.type << "\"/>\n";
  out << "    </attributes>\n";
}

void write_cells(const std::vector<Cell>& cells, std::ostream& out) {
  out << "        <attvalues>\n";
  for (const Cell& cell : cells)
    if (!cell.text.empty()) out << "          <attvalue for=\"" << cell.column << "\" value=\"" << xml_attribute(cell.text) << "\"/>\n";
  out << "        </attvalues>\n";
}

void write_periods(const std::vector<Period>& periods, std::ostream& out) {
  if (periods.empty()) return;
  out << "        <spells>\n";
  for (const Period& period : periods)
    out << "          <spell start=\"" << to_iso(period.start) << "\" end=\"" << to_iso(period.end) << "\"/>\n";
  out << "        </spells>\n";
}

void write_node(const NodeRow& node, std::ostream& out) {
  out << "      <node id=\"" << node.id << "\" label=\"" << xml_attribute(node.label) << "\">\n";
  write_cells(node.cells, out);
  write_periods(node.periods, out);
  const auto& [red, green, blue] = node.colour;
  out << "        <viz:color r=\"" << red << "\" g=\"" << green << "\" b=\"" << blue << "\"/>\n        <viz:size value=\""
      << number_text(node.size, "INF") << "\"/>\n      </node>\n";
}

void write_edge(const EdgeRow& edge, bool kinds, std::ostream& out) {
  out << "      <edge id=\"" << edge.id << "\" source=\"" << edge.source << "\" target=\"" << edge.target << "\" label=\"" << edge.label
      << "\" weight=\"" << edge.weight << ".0\"";
  if (kinds) out << " kind=\"" << edge.label << '"';
  out << ">\n";
  write_cells(edge.cells, out);
  write_periods(edge.periods, out);
  out << "      </edge>\n";
}

}  // namespace

void write_gexf(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target) {
  const GraphTable table(graph, options.multigraph);
  OutputFile file(target);
  std::ostream& out = file.stream();
  out << k_head;
  declare("node", table.node_columns(), out);
  declare("edge", table.edge_columns(), out);
  out << "    <nodes>\n";
  table.for_each_node([&](const NodeRow& node) { write_node(node, out); });
  out << "    </nodes>\n    <edges>\n";
  table.for_each_edge([&](const EdgeRow& edge) { write_edge(edge, options.multigraph, out); });
  out << "    </edges>\n  </graph>\n</gexf>\n";
  file.finish();
}

}  // namespace wiregraph::write
