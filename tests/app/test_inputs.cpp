#include <catch2/catch.hpp>

#include "app/input/inputs.h"
#include "app/support.h"

namespace wiregraph::app {
namespace {

TEST_CASE("a folder gives the documents in and below it, sorted, others not", "[app]") {
  const TestFolder folder;
  folder.file("news/b.txt", "b");
  folder.file("news/a/z.jsonl", "{}");
  folder.file("news/a/y.json", "{}");
  folder.file("news/picture.png", "x");
  folder.file("news/README.md", "x");
  const Inputs inputs = find_inputs({folder.path("news")});
  CHECK(inputs.problems.empty());
  CHECK(inputs.files == std::vector<std::string>{folder.path("news/a/y.json"), folder.path("news/a/z.jsonl"), folder.path("news/b.txt")});
}

TEST_CASE("the order of inputs and their repetition do not matter", "[app]") {
  const TestFolder folder;
  const auto a = folder.file("a.txt", "a");
  const auto b = folder.file("b.html", "named by itself, a file of any ending is read");
  CHECK(find_inputs({b, "-", a, b}).files == find_inputs({"-", a, b}).files);
  CHECK(find_inputs({b, a}).files == std::vector<std::string>{a, b});
}

TEST_CASE("a missing file and a folder without documents are problems that name them", "[app]") {
  const TestFolder folder;
  folder.file("empty/notes.md", "x");
  const Inputs inputs = find_inputs({folder.path("none.txt"), folder.path("empty")});
  CHECK(inputs.files.empty());
  REQUIRE(inputs.problems.size() == 2);
  CHECK(inputs.problems[0].file == folder.path("empty"));
  CHECK(inputs.problems[0].reason == "the folder holds no documents");
  CHECK(inputs.problems[1].file == folder.path("none.txt"));
  CHECK(inputs.problems[1].reason == "no such file or folder");
}

TEST_CASE("JSON Lines with tokens are an analysis, other JSON is not", "[app]") {
  const TestFolder folder;
  CHECK(is_analysis(folder.file("a.jsonl", "\n{\"text\":\"x\",\"tokens\":[]}\n")));
  CHECK_FALSE(is_analysis(folder.file("b.jsonl", "{\"text\":\"x\"}\n")));
  CHECK_FALSE(is_analysis(folder.file("c.jsonl", "tokens\n")));
  CHECK_FALSE(is_analysis(folder.file("d.txt", "{\"text\":\"x\",\"tokens\":[]}\n")));
  CHECK_FALSE(is_analysis(folder.path("none.jsonl")));
}

}  // namespace
}  // namespace wiregraph::app
