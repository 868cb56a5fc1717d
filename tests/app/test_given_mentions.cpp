#include <catch2/catch.hpp>

#include "app/input/given_mentions.h"
#include "app/support.h"
#include "base/log.h"

namespace wiregraph::app {
namespace {

std::string failure_of(const std::string& lines) {
  const TestFolder folder;
  try {
    GivenMentions::load(folder.file("m.jsonl", lines)).of("a.txt", "Åda left");
  } catch (const InputError& error) {
    return std::to_string(error.problem().line) + ": " + error.problem().reason;
  }
  return "none";
}

TEST_CASE("given mentions are found by path, else by file name, in the order of the text", "[app]") {
  const TestFolder folder;
  const auto mentions = GivenMentions::load(folder.file("m.jsonl",
                                                        "{\"path\": \"a.txt\", \"start\": 4, \"end\": 8, \"kind\": \"event\"}\n\n"
                                                        "{\"path\": \"a.txt\", \"start\": 0, \"end\": 3, \"kind\": \"entity\", "
                                                        "\"type\": \"Person\"}\n"));
  const std::string text = "Åda left";
  const auto found = mentions.of("news/a.txt", text);
  REQUIRE(found.size() == 2);
  CHECK(text.substr(found[0].span.start, found[0].span.size()) == "Åda");
  CHECK(found[0].type == EntityType::Person);
  CHECK(text.substr(found[1].span.start, found[1].span.size()) == "left");
  CHECK(found[1].kind == GivenMention::Kind::event);
  CHECK(mentions.of("b.txt", text).empty());
}

TEST_CASE("faulty given mentions are named with line and reason", "[app]") {
  const std::string fine = R"({"path": "a.txt", "start": 0, "end": 3, "kind": "entity"})";
  CHECK(failure_of(fine) == "none");
  CHECK(failure_of(fine + "\n[]") == "2: the line is no JSON object");
  CHECK(failure_of(R"({"start": 0, "end": 3, "kind": "entity"})") == "1: the mention has no path");
  CHECK(failure_of(R"({"path": "a.txt", "start": -1, "end": 3, "kind": "entity"})") == "1: start is no number");
  CHECK(failure_of(R"({"path": "a.txt", "start": 3, "end": 3, "kind": "entity"})") == "1: the mention has no words");
  CHECK(failure_of(R"({"path": "a.txt", "start": 0, "end": 3, "kind": "verb"})") == "1: kind is 'verb'");
  CHECK(failure_of(R"({"path": "a.txt", "start": 0, "end": 3, "kind": "entity", "type": "Ship"})") == "1: type is 'Ship'");
  CHECK(failure_of(R"({"path": "a.txt", "start": 0, "end": 9, "kind": "entity"})") == "1: the mention lies beyond the end of a.txt");
}

}  // namespace
}  // namespace wiregraph::app
