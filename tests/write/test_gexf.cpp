#include <map>
#include <set>

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>

#include "base/periods.h"
#include "write/outputs.h"
#include "write/sample_graph.h"
#include "write/text.h"

using namespace wiregraph;

namespace {

/// A node or an edge: its attributes, its columns (which win), and its spells as "2025-03-04/2025-03-05 ...".
using Element = std::map<std::string, std::string>;

Element element_of(const boost::property_tree::ptree& tree) {
  Element element;
  for (const auto& [name, value] : tree.get_child("<xmlattr>")) element[name] = value.data();
  std::set<std::string> columns;
  for (const auto& [name, child] : tree.get_child("attvalues", {})) {
    const auto column = child.get<std::string>("<xmlattr>.for");
    CHECK(columns.insert(column).second);
    element[column] = child.get<std::string>("<xmlattr>.value");
  }
  if (const auto spells = tree.get_child_optional("spells"))
    for (const auto& [name, spell] : *spells)
      element["spells"] += spell.get<std::string>("<xmlattr>.start") + '/' + spell.get<std::string>("<xmlattr>.end") + ' ';
  return element;
}

/// By id.
std::map<std::string, Element> gexf_of(const Records& records, bool multigraph = false) {
  const TemporaryFolder folder;
  write::Options options;
  options.multigraph = multigraph;
  boost::property_tree::ptree tree;
  boost::property_tree::read_xml(write_one(graph_of(records), "gexf", folder.path(), options).string(), tree);
  const auto& graph = tree.get_child("gexf.graph");
  CHECK(graph.get<std::string>("<xmlattr>.mode") == "dynamic");
  std::map<std::string, Element> elements;
  for (const std::string kind : {"nodes", "edges"})
    for (const auto& [name, child] : graph.get_child(kind))
      CHECK(elements.emplace(child.get<std::string>("<xmlattr>.id"), element_of(child)).second);
  return elements;
}

Period days(const char* start, const char* end) { return {day_from_iso(start).value(), day_from_iso(end).value()}; }

}  // namespace

TEST_CASE("a node of GEXF without a name has its type as a caption", "[write]") {
  auto records = story();
  records.events[0].name.clear();
  CHECK(gexf_of(records).at(records.events[0].id).at("label") == "Call");
}

TEST_CASE("GEXF has the columns of GraphML, and an event's days", "[write]") {
  const auto elements = gexf_of(story());
  CHECK(elements.at("e-1").at("label") == "Ada Lund");
  CHECK(elements.at("e-1").at("type") == "Person");
  CHECK(elements.at("e-1").at("mentions") == "2");
  CHECK(elements.at("v-1").at("start") == "2025-03-04");
  CHECK(elements.at("v-1").at("spells") == "2025-03-04/2025-03-04 ");
  CHECK(elements.at("pair-1").at("weight") == "2.0");
  CHECK(elements.at("pair-1").at("spoke_with") == "2");
  CHECK(elements.at("pair-1").count("kind") == 0);
}

TEST_CASE("an edge of GEXF is there when its claims say, a node from the first to the last of its edges", "[write]") {
  auto records = story();
  records.claims[1].time = {day_from_iso("2025-01-10").value(), day_from_iso("2025-01-12").value(), ""};
  records.claims[5].time = one_day("2025-02-01");
  records.propositions[2].first_said.reset();
  records.propositions[2].last_said.reset();
  const auto elements = gexf_of(records);
  CHECK(elements.at("pair-1").at("spells") == "2025-01-10/2025-01-12 2025-02-01/2025-02-01 ");
  CHECK(elements.at("e-2").at("spells") == "2025-01-10/2025-03-04 ");
  CHECK(elements.at("pair-3").at("target") == "wd-q20");
  CHECK(elements.at("pair-3").count("spells") == 0);
  CHECK(elements.at("wd-q20").count("spells") == 0);
}

TEST_CASE("a multigraph in GEXF has an edge of a kind for each proposition", "[write]") {
  const auto elements = gexf_of(story(), true);
  CHECK(elements.at("p-1").at("kind") == "demanded");
  CHECK(elements.at("p-1").at("status") == "attributed");
  CHECK(elements.at("p-2").at("source") == "e-1");
  CHECK(elements.at("p-6").at("in_event") == "v-1");
}

TEST_CASE("odd texts stay in the attributes of GEXF", "[write]") {
  const TemporaryFolder folder;
  const auto text = content_of(write_one(graph_of(odd_story()), "gexf", folder.path()));
  for (const char* reference : {"&#13;", "&#10;", "&#9;", "&quot;", "&lt;b&gt;", "&amp;amp;"}) {
    INFO(reference);
    CHECK(text.find(reference) != std::string::npos);
  }
  CHECK(text.find('\r') == std::string::npos);
  CHECK(gexf_of(odd_story()).at("e-1").at("label") == write::portable(odd_text()));
}

TEST_CASE("periods that meet or overlap are one", "[write]") {
  CHECK(merged({days("2025-03-04", "2025-03-05"), days("2025-03-01", "2025-03-03")}) == std::vector{days("2025-03-01", "2025-03-05")});
  CHECK(merged({days("2025-03-01", "2025-03-31"), days("2025-03-04", "2025-03-05")}) == std::vector{days("2025-03-01", "2025-03-31")});
  CHECK(merged({days("2025-03-03", "2025-03-03"), days("2025-03-01", "2025-03-01")}).size() == 2);
  CHECK(merged({}).empty());
  CHECK_FALSE(hull({}));
}
