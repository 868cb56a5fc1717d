#include <catch2/catch.hpp>
#include <filesystem>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include "app/stages.h"

namespace wiregraph::app {
namespace {

std::vector<std::string> words(std::string_view text) {
  std::istringstream in{std::string(text)};
  return {std::istream_iterator<std::string>(in), {}};
}

TEST_CASE("the folders of src in alphabetical order are the stages in the order of the table", "[app]") {
  std::set<std::string> folders;
  for (const auto& entry : std::filesystem::directory_iterator(WIREGRAPH_SOURCE_DIR "/src"))
    if (entry.is_directory()) folders.insert(entry.path().filename().string());
  folders.erase("app");
  folders.erase("base");

  std::vector<std::string> table;
  for (const Stage& stage : k_document_stages) table.emplace_back(stage.name);
  for (const std::string_view stage : k_graph_stages) table.emplace_back(stage);
  CHECK(table == std::vector<std::string>(folders.begin(), folders.end()));
}

TEST_CASE("what a stage needs is made before it, and made once", "[app]") {
  std::set<std::string> made{"source", "text"};
  for (const Stage& stage : k_document_stages) {
    for (const std::string& layer : words(stage.needs)) {
      INFO(stage.name << " needs " << layer);
      CHECK(made.contains(layer));
    }
    for (const std::string& layer : words(stage.makes)) {
      INFO(stage.name << " makes " << layer);
      CHECK(made.insert(layer).second);
    }
  }
}

TEST_CASE("every stage has a folder with a public header of its name", "[app]") {
  for (const Stage& stage : k_document_stages) {
    const std::string name(stage.name);
    CHECK(std::filesystem::exists(WIREGRAPH_SOURCE_DIR "/src/" + name + "/" + name + ".h"));
  }
}

}  // namespace
}  // namespace wiregraph::app
