#include "write/graphml.h"

#include "write/graph_table.h"
#include "write/graphml_file.h"
#include "write/text.h"

namespace wiregraph::write {

namespace {

Key key(const Column& column) { return {column.name, column.name, column.type}; }

/// The columns that Gephi itself reads stand around ours.
std::vector<Key> node_keys(const GraphTable& table) {
  std::vector<Key> keys{{"label", "label", "string"}};
  for (const Column& column : table.node_columns()) keys.push_back(key(column));
  for (const std::string_view name : {"r", "g", "b"}) keys.push_back({name, name, "int"});
  keys.push_back({"size", "size", "double"});
  return keys;
}

/// Gephi wants the caption's key to differ from that of nodes.
std::vector<Key> edge_keys(const GraphTable& table) {
  std::vector<Key> keys{{"edge_label", "label", "string"}, {"weight", "weight", "double"}};
  for (const Column& column : table.edge_columns()) keys.push_back(key(column));
  return keys;
}

void write_node(GraphmlFile& file, const NodeRow& node) {
  file.begin_node(node.id);
  file.data("label", node.label);
  for (const Cell& cell : node.cells) file.data(cell.column, cell.text);
  file.data("r", node.colour.red);
  file.data("g", node.colour.green);
  file.data("b", node.colour.blue);
  file.data("size", number_text(node.size, "INF"));
  file.end_node();
}

void write_edge(GraphmlFile& file, const EdgeRow& edge) {
  file.begin_edge(edge.id, edge.source, edge.target);
  file.data("edge_label", edge.label);
  file.data("weight", std::to_string(edge.weight) + ".0");
  for (const Cell& cell : edge.cells) file.data(cell.column, cell.text);
  file.end_edge();
}

}  // namespace

void write_graphml(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target) {
  const GraphTable table(graph, options.multigraph);
  GraphmlFile file(target, node_keys(table), edge_keys(table));
  table.for_each_node([&](const NodeRow& node) { write_node(file, node); });
  table.for_each_edge([&](const EdgeRow& edge) { write_edge(file, edge); });
  file.finish();
}

}  // namespace wiregraph::write
