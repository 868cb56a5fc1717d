#include <catch2/catch.hpp>

#include "base/log.h"
#include "parse/analysis_json.h"
#include "support/case_files.h"

namespace wiregraph {

TEST_CASE("a sentence file gives its cases", "[support]") {
  const parse::TemporaryFile file("wiregraph_cases.txt",
                                  "# A visit\n# 2025-03-04\nAda left.\nBo stayed.\n---\none\n\ntwo\n===\n\n# None\nNo.\n---\n");
  const auto cases = cases_of(file.path);
  REQUIRE(cases.size() == 2);
  CHECK(cases[0].title == "A visit");
  CHECK(cases[0].notes == std::vector<std::string>{"2025-03-04"});
  CHECK(cases[0].text == "Ada left.\nBo stayed.");
  CHECK(cases[0].expected == std::vector<std::string>{"one", "two"});
  CHECK(cases[1].expected.empty());
  CHECK_THAT(cases[1].place, Catch::EndsWith("wiregraph_cases.txt:11"));
}

TEST_CASE("a damaged sentence file is refused", "[support]") {
  const auto [content, reason] = GENERATE(table<std::string, std::string>({
      {"Ada left.\n---\n", "a case begins without a title"},
      {"# A visit\nAda left.\n", "a case ends without ---"},
      {"# A visit\n---\n", "a case has no text"},
  }));
  const parse::TemporaryFile file("wiregraph_damaged.txt", content);
  CHECK_THROWS_WITH(cases_of(file.path), Catch::Contains(reason));
}

}  // namespace wiregraph
