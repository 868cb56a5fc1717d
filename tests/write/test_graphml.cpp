#include <map>
#include <regex>
#include <set>

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>

#include "write/outputs.h"
#include "write/sample_graph.h"
#include "write/text.h"

using namespace wiregraph;

namespace {

using Columns = std::map<std::string, std::string>;

struct Graphml {
  std::map<std::string, Columns> nodes;
  std::map<std::string, Columns> edges;  ///< with the attributes source and target
};

Columns columns_of(const boost::property_tree::ptree& element) {
  Columns columns;
  for (const auto& [name, child] : element) {
    if (name != "data") continue;
    CHECK(columns.emplace(child.get<std::string>("<xmlattr>.key"), child.data()).second);
  }
  return columns;
}

/// Reads the file, and checks what every consumer demands: keys that are declared once, ids that are NMTOKENs, ends that
/// are declared before.
Graphml read_graphml(const std::filesystem::path& file) {
  boost::property_tree::ptree tree;
  boost::property_tree::read_xml(file.string(), tree);
  Graphml graphml;
  std::set<std::string> keys;
  const std::regex nmtoken("[-.:_A-Za-z0-9]+");
  for (const auto& [name, child] : tree.get_child("graphml")) {
    if (name != "key") continue;
    CHECK(keys.insert(child.get<std::string>("<xmlattr>.id")).second);
  }
  for (const auto& [name, child] : tree.get_child("graphml.graph")) {
    if (name != "node" && name != "edge") continue;
    const auto id = child.get<std::string>("<xmlattr>.id");
    CHECK(std::regex_match(id, nmtoken));
    Columns columns = columns_of(child);
    for (const auto& column : columns) CHECK(keys.count(column.first) == 1);
    if (name == "edge") {
      for (const std::string end : {"source", "target"}) {
        columns[end] = child.get<std::string>("<xmlattr>." + end);
        CHECK(graphml.nodes.count(columns[end]) == 1);
      }
      CHECK(std::stod(columns.at("weight")) > 0);
    }
    CHECK((name == "node" ? graphml.nodes : graphml.edges).emplace(id, columns).second);
  }
  return graphml;
}

Graphml graphml_of(const Records& records, bool multigraph = false) {
  const TemporaryFolder folder;
  write::Options options;
  options.multigraph = multigraph;
  return read_graphml(write_one(graph_of(records), "graphml", folder.path(), options));
}

/// The edge from one node to another.
Columns edge_between(const Graphml& graphml, const std::string& source, const std::string& target) {
  for (const auto& [id, edge] : graphml.edges)
    if (edge.at("source") == source && edge.at("target") == target) return edge;
  return {};
}

}  // namespace

TEST_CASE("GraphML nodes have a caption, a kind and a colour", "[write]") {
  const auto graphml = graphml_of(story());
  CHECK(graphml.nodes.size() == 6);
  const auto& lund = graphml.nodes.at("e-1");
  CHECK(lund.at("label") == "Ada Lund");
  CHECK(lund.at("kind") == "entity");
  CHECK(lund.at("type") == "Person");
  CHECK(lund.at("aliases") == "Lund | Prime Minister Ada Lund");
  CHECK(lund.at("mentions") == "2");
  const auto& call = graphml.nodes.at("v-1");
  CHECK(call.at("kind") == "event");
  CHECK(call.at("type") == "Call");
  CHECK(call.at("start") == "2025-03-04");
  CHECK(call.at("r") != lund.at("r"));
  CHECK(graphml.nodes.at("v-2").count("start") == 0);
}

TEST_CASE("nodes of GraphML are drawn the larger the more often they are mentioned", "[write]") {
  auto records = story();
  records.entities[0].mentions.resize(4);
  records.entities[1].mentions.resize(1);
  records.entities[2].mentions.clear();
  const auto graphml = graphml_of(records);
  CHECK(graphml.nodes.at(records.entities[0].id).at("size") == "60");
  CHECK(graphml.nodes.at(records.entities[1].id).at("size") == "35");
  CHECK(graphml.nodes.at(records.entities[2].id).at("size") == "10");
}

TEST_CASE("a node without a name has its type as a caption", "[write]") {
  auto records = story();
  records.entities[0].name.clear();
  records.events[0].name.clear();
  const auto graphml = graphml_of(records);
  CHECK(graphml.nodes.at(records.entities[0].id).at("label") == "Person");
  CHECK(graphml.nodes.at(records.events[0].id).at("label") == "Call");
}

TEST_CASE("GraphML has one edge per ordered pair, with counts", "[write]") {
  auto records = story();
  records.propositions[2].object = "e-2";  // leads, beside two of spoke_with
  const auto graphml = graphml_of(records);
  CHECK(graphml.edges.size() == 3);
  const auto edge = edge_between(graphml, "e-1", "e-2");
  CHECK(edge.at("edge_label") == "spoke_with");
  CHECK(edge.at("weight") == "3.0");
  CHECK(edge.at("spoke_with") == "2");
  CHECK(edge.at("leads") == "1");
  CHECK(edge.at("cooperation") == "2");
  CHECK(edge.at("conflict") == "0");
  CHECK(edge.at("stated") == "2");
  CHECK(edge.at("attributed") == "1");
  CHECK(edge_between(graphml, "e-1", "v-2").at("conflict") == "1");
  CHECK(edge_between(graphml, "e-2", "v-2").at("denied") == "1");
}

TEST_CASE("a predicate that no edge has gets no column", "[write]") {
  const TemporaryFolder folder;
  const auto text = content_of(write_one(graph_of(story()), "graphml", folder.path()));
  CHECK(text.find("attr.name=\"spoke_with\" attr.type=\"long\"") != std::string::npos);
  CHECK(text.find("invaded") == std::string::npos);
}

TEST_CASE("a multigraph has one edge per proposition between nodes", "[write]") {
  const auto graphml = graphml_of(story(), true);
  CHECK(graphml.edges.size() == 5);
  const auto& demanded = graphml.edges.at("p-1");
  CHECK(demanded.at("edge_label") == "demanded");
  CHECK(demanded.at("proposition") == "p-1");
  CHECK(demanded.at("status") == "attributed");
  CHECK(demanded.at("in_event") == "v-1");
  CHECK(demanded.at("quote") == "Prime Minister Ada Lund demanded a halt in a call.");
  CHECK(graphml.edges.at("p-4").at("denial") == "1");
}

TEST_CASE("an edge that no claim states still has a weight, or Gephi would drop it", "[write]") {
  auto records = story();
  records.propositions[0].claims.clear();
  CHECK(edge_between(graphml_of(records), "e-1", "v-2").at("weight") == "1.0");
}

TEST_CASE("odd texts stay in their elements, a carriage return included", "[write]") {
  const std::string expected = write::portable(odd_text());
  const auto graphml = graphml_of(odd_story());
  CHECK(graphml.nodes.at("e-1").at("label") == expected);
  CHECK(graphml_of(odd_story(), true).edges.at("p-1").at("quote") == expected);
  const TemporaryFolder folder;
  const auto text = content_of(write_one(graph_of(odd_story()), "graphml", folder.path()));
  CHECK(text.find('\r') == std::string::npos);
  CHECK(text.find("&#13;") != std::string::npos);
}
