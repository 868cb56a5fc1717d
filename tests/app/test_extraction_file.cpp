#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include <unistd.h>

#include "app/input/extractions.h"
#include "base/log.h"

namespace wiregraph::app {
namespace {

namespace fs = std::filesystem;

/// An empty folder of its own, gone with the test.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("wiregraph_extractions_" + std::to_string(::getpid()));
  Folder() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  void write(const std::string& name, const std::string& content) const { std::ofstream(path / name) << content; }
};

std::string problem_of(const Folder& folder) {
  try {
    read_extractions(folder.path.string());
  } catch (const InputError& error) {
    return error.problem().reason;
  }
  return "none";
}

TEST_CASE("extractions are read back as they were written", "[app]") {
  const Folder folder;
  Extraction extraction{"news/\"odd\"\n.txt", "a1", "b2", {}};
  extraction.records.documents = {{}};
  extraction.records.documents[0].id = "d-1";
  write_extractions({extraction, {"empty.txt", "c3", "b2", {}}}, folder.path.string());
  const std::vector<Extraction> read = read_extractions(folder.path.string());
  REQUIRE(read.size() == 2);
  CHECK(read[0].path == extraction.path);
  CHECK(read[0].input == "a1");
  CHECK(read[0].settings == "b2");
  REQUIRE(read[0].records.documents.size() == 1);
  CHECK(read[0].records.documents[0].id == "d-1");
  CHECK(read[1].path == "empty.txt");
  CHECK(read[1].records.documents.empty());
}

TEST_CASE("a folder without a graph has no extractions", "[app]") {
  const Folder folder;
  folder.write("notes.txt", "mine");
  CHECK(read_extractions(folder.path.string()).empty());
}

TEST_CASE("a graph whose extractions are missing cannot be added to", "[app]") {
  const Folder folder;
  folder.write("graph.ttl", "");
  CHECK(problem_of(folder) == "it cannot be read, so nothing can be added to the graph");
}

TEST_CASE("a damaged file of extractions is refused", "[app]") {
  const Folder folder;
  folder.write(".extracted.jsonl", "{\"kind\":\"document\",\"id\":\"d-1\"}\n");
  CHECK(problem_of(folder) == "the file does not begin with a heading");
  folder.write(".extracted.jsonl", "{\"kind\":\"extraction\",\"path\":\"a\"}\nnonsense\n");
  CHECK(problem_of(folder).starts_with("no JSON"));
}

}  // namespace
}  // namespace wiregraph::app
