#include <catch2/catch.hpp>

#include "base/log.h"
#include "write/output_file.h"
#include "write/outputs.h"
#include "write/sample_graph.h"

using namespace wiregraph;
using write::OutputFile;
namespace fs = std::filesystem;

namespace {

/// The problem that `action` throws; an empty one where it throws none.
template <class Action>
Problem problem_of(Action action) {
  try {
    action();
  } catch (const InputError& error) {
    return error.problem();
  }
  return {};
}

std::size_t files_in(const fs::path& folder) { return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {})); }

}  // namespace

TEST_CASE("a file is not there before it is whole", "[write]") {
  const TemporaryFolder folder;
  const auto target = folder.path() / "graph.ttl";
  OutputFile file(target);
  file.stream() << "text";
  CHECK_FALSE(fs::exists(target));
  file.finish();
  CHECK(content_of(target) == "text");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a file that is not finished leaves nothing, and the old one stays", "[write]") {
  const TemporaryFolder folder;
  const auto target = folder.path() / "graph.ttl";
  std::ofstream(target) << "old";
  {
    OutputFile file(target);
    file.stream() << "new";
  }
  CHECK(content_of(target) == "old");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a full disk is named, and nothing is left", "[write]") {
  const TemporaryFolder folder;
  for (const write::Format& format : write::formats()) {
    if (format.name == "neo4j") continue;
    const auto target = folder.path() / format.file;
    fs::create_symlink("/dev/full", target.string() + ".partial");
    const auto problem = problem_of([&] { write_one(graph_of(story()), format.name, folder.path()); });
    CHECK(problem.file == target.string());
    CHECK(problem.reason == "cannot be written: No space left on device");
    CHECK_FALSE(problem.advice.empty());
    CHECK(files_in(folder.path()) == 0);
  }
}

TEST_CASE("a file in the place of a folder is named", "[write]") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "out") << "in the way";
  const auto problem = problem_of([&] { write_one(graph_of(story()), "turtle", folder.path() / "out"); });
  CHECK(problem.file == (folder.path() / "out").string());
  CHECK(problem.advice.find("in the way") != std::string::npos);
  CHECK_FALSE(problem_of([&] { write_one(graph_of(story()), "turtle", folder.path() / "out" / "deeper"); }).reason.empty());
}

TEST_CASE("a folder in the place of a file is named, and nothing is left", "[write]") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "graph.ttl");
  const auto problem = problem_of([&] { write_one(graph_of(story()), "turtle", folder.path()); });
  CHECK(problem.file == (folder.path() / "graph.ttl").string());
  CHECK(files_in(folder.path()) == 1);
}
