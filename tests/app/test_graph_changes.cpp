#include <algorithm>
#include <catch2/catch.hpp>

#include "app/diff/graph_changes.h"
#include "resolve/graph_of_text.h"

namespace wiregraph::app {
namespace {

Records graph_of(const std::string& text) { return resolved_records(text); }

const std::string k_first = R"(document b 2025-03-18: The Post
State wd-q20: Norway
Person lund: Ada Lund
Ceasefire halt: wd-q20
lund demanded halt by wd-q20
)";

const std::string k_older = R"(document a 2025-03-17: El Diario
State wd-q20: Norway
State wd-q298: Chile
Person lund: Ada Lund
lund visited wd-q298
)";

const std::string k_denial = R"(document c 2025-03-19: El Diario
State wd-q20: Norway
State wd-q298: Chile
Person lund: Ada Lund
Ceasefire halt: wd-q20
lund demanded halt not by wd-q298
)";

/// "new entity Chile (State)" for every change of this kind and record.
std::vector<std::string> changes(const std::string& before, const std::string& after, std::string_view kind, std::string_view record) {
  std::vector<std::string> out;
  for (const Change& change : changes_between(graph_of(before), graph_of(after)))
    if (name_of(change.kind) == kind && change.record == record) out.push_back(change.name);
  return out;
}

using Names = std::vector<std::string>;

TEST_CASE("a graph does not differ from itself", "[app]") { CHECK(changes_between(graph_of(k_first), graph_of(k_first)).empty()); }

TEST_CASE("what only one graph has is new or gone", "[app]") {
  CHECK(changes(k_first, k_first + k_older, "new", "entity") == Names{"Chile (State)"});
  CHECK(changes(k_first + k_older, k_first, "gone", "entity") == Names{"Chile (State)"});
  CHECK(changes(k_first, k_first + k_older, "new", "proposition") == Names{"Ada Lund visited Chile"});
  CHECK(changes(k_first, k_first + k_older, "new", "document") == Names{"a.txt, El Diario, 2025-03-17"});
}

TEST_CASE("a node under another id is renamed, and what is said of it is not new", "[app]") {
  CHECK(changes(k_first, k_first + k_older, "renamed", "entity") == Names{"Ada Lund (Person)"});
  CHECK(changes(k_first, k_first + k_older, "gone", "proposition").empty());
}

TEST_CASE("the fields that changed are named with their values", "[app]") {
  const auto all = changes_between(graph_of(k_first), graph_of(k_first + k_older));
  const auto norway = std::ranges::find(all, "wd-q20", &Change::id);
  REQUIRE(norway != all.end());
  REQUIRE(norway->fields.size() == 1);
  CHECK(norway->fields.front().field == "mentions");
  CHECK(norway->fields.front().before == "1");
  CHECK(norway->fields.front().after == "2");
}

TEST_CASE("a denial makes a proposition newly disputed", "[app]") {
  const Names disputed = changes(k_first, k_first + k_denial, "disputed", "proposition");
  CHECK(disputed.size() == 1);
  CHECK(changes(k_first + k_denial, k_first + k_denial + k_older, "disputed", "proposition").empty());
}

}  // namespace
}  // namespace wiregraph::app
