#include <catch2/catch.hpp>

#include "app/support.h"

namespace wiregraph::app {
namespace {

using Arguments = std::vector<std::string>;

const Arguments k_names{"build", "extract", "merge", "show", "explain", "score", "stats"};

TEST_CASE("every command has a help text with an example that calls it", "[app]") {
  for (const std::string& name : k_names) {
    const Ran help = ran({name, "--help"});
    INFO(name);
    CHECK(help.status == ExitStatus::done);
    CHECK(help.error.empty());
    CHECK(help.out.find("Example:\n  wiregraph " + name + ' ') != std::string::npos);
  }
}

TEST_CASE("help and version go to standard output, status 0", "[app]") {
  const Ran help = ran({"--help"});
  CHECK(help.status == ExitStatus::done);
  for (const std::string& name : k_names) CHECK(help.out.find("\n  " + name + ' ') != std::string::npos);
  const Ran version = ran({"--version"});
  CHECK(version.status == ExitStatus::done);
  CHECK(version.out.starts_with("wiregraph "));
  CHECK(version.out.ends_with("\n"));
}

TEST_CASE("wrong usage is status 2, says what is wrong and touches nothing", "[app]") {
  const TestFolder folder;
  const std::string out = folder.path("graph");
  const std::vector<std::pair<Arguments, std::string>> cases{
      {{}, "name a command: build, extract, merge"},
      {{"biuld"}, "'biuld' is no command; did you mean 'build'?"},
      {{"frobnicate", "x"}, "'frobnicate' is no command"},
      {{"build", "-o", out}, "INPUT is required"},
      {{"build", "x.txt"}, "--output is required"},
      {{"build", "x.txt", "-o", out, "--format", "turtle,graphlm"}, "'graphlm' is no format; did you mean 'graphml'?"},
      {{"build", "x.txt", "-o", out, "--thraeds", "2"}, "'--thraeds' is no option of build; did you mean '--threads'?"},
      {{"build", "x.txt", "-o", out, "--threads", "0"}, "'0' is no number of threads"},
      {{"build", "x.txt", "-o", out, "--threads", "many"}, "'many' is no number of threads"},
      {{"build", "x.txt", "-o", out, "--date", "2025-02-30"}, "'2025-02-30' is no day"},
      {{"build", "x.txt", "-o", out, "--base-iri", "example.org"}, "'example.org' is no base of IRIs"},
      {{"build", "x.txt", "-o", out, "--base-iri", "https://a.example/x y/"}, "is no base of IRIs"},
      {{"build", "x.txt", "-o", out, "--base-iri", "https://a.example"}, "with / or # at its end"},
      {{"show"}, "STAGE is required"},
      {{"show", "relat", "x.txt"}, "'relat' is no stage; did you mean 'relate'?"},
      {{"show", "relate", "--format", "json", "x.txt"}, "'relate' has no JSON form"},
      {{"show", "clean", "--format", "xml", "x.txt"}, "'xml' is no format of show"},
      {{"explain"}, "give DIR CLAIM"},
      {{"explain", "x.txt", "--text", "y"}, "give DIR CLAIM"},
      {{"score", "gold.json"}, "is required"},
      {{"stats"}, "DIR is required"},
  };
  for (const auto& [arguments, reason] : cases) {
    const Ran wrong = ran(arguments);
    INFO("reason expected: " << reason << "\nprinted: " << wrong.error);
    CHECK(wrong.status == ExitStatus::wrong_usage);
    CHECK(wrong.error.find(reason) != std::string::npos);
    CHECK(wrong.error.find("\nTry: wiregraph ") != std::string::npos);
    CHECK(wrong.out.empty());
  }
  CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("an option that can be repeated does not swallow the inputs after it", "[app]") {
  const TestFolder folder;
  const auto text = folder.file("a.txt", "A paragraph.\n");
  const auto analysis = folder.file("b.jsonl", "");
  const Ran shown = ran({"show", "clean", "--analysis", analysis, text});
  CHECK(shown.status == ExitStatus::done);
  CHECK(shown.out.find("A paragraph.") != std::string::npos);
}

TEST_CASE("a failed input is named and the others are done", "[app]") {
  const TestFolder folder;
  const auto text = folder.file("a.txt", "A paragraph.\n");
  const Ran shown = ran({"show", "clean", folder.path("none.txt"), text});
  CHECK(shown.status == ExitStatus::some_failed);
  CHECK(shown.out.find("A paragraph.") != std::string::npos);
  CHECK(shown.error.find(folder.path("none.txt") + ": no such file or folder") != std::string::npos);
}

TEST_CASE("a folder without ontology is refused by name", "[app]") {
  const TestFolder folder;
  const auto text = folder.file("a.txt", "A paragraph.\n");
  const Ran shown = ran({"show", "relate", text, "--ontology", folder.path("none")});
  CHECK(shown.status == ExitStatus::nothing_done);
  CHECK(shown.error ==
        "wiregraph: error: " + folder.path("none") + ": is no folder; --ontology names the folder that holds gazetteers/ and lexicon/\n");
}

}  // namespace
}  // namespace wiregraph::app
