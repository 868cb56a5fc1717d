#include "write/graphml_file.h"

#include "write/xml.h"

namespace wiregraph::write {

namespace {

constexpr std::string_view k_head = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
)";

}  // namespace

GraphmlFile::GraphmlFile(std::filesystem::path target, std::span<const Key> node_keys, std::span<const Key> edge_keys)
    : file_(std::move(target)) {
  stream() << k_head;
  declare(node_keys, "node");
  declare(edge_keys, "edge");
  stream() << "  <graph id=\"wiregraph\" edgedefault=\"directed\">\n";
}

void GraphmlFile::declare(std::span<const Key> keys, std::string_view domain) {
  for (const Key& key : keys)
    stream() << "  <key id=\"" << key.id << "\" for=\"" << domain << "\" attr.name=\"" << key.name << "\" attr.type=\"" << key.type
             << "\"/>\n";
}

void GraphmlFile::begin_node(std::string_view id) { stream() << "    <node id=\"" << id << "\">\n"; }

void GraphmlFile::begin_edge(std::string_view id, std::string_view source, std::string_view target) {
  stream() << "    <edge id=\"" << id << "\" source=\"" << source << "\" target=\"" << target << "\">\n";
}

void GraphmlFile::data(std::string_view key, std::string_view text) {
  if (!text.empty()) stream() << "      <data key=\"" << key << "\">" << xml_text(text) << "</data>\n";
}

void GraphmlFile::data(std::string_view key, std::uint64_t number) { data(key, std::to_string(number)); }

void GraphmlFile::finish() {
  stream() << "  </graph>\n</graphml>\n";
  file_.finish();
}

}  // namespace wiregraph::write
