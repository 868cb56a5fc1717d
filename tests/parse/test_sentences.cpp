#include <catch2/catch.hpp>

#include "support/case_files.h"

namespace wiregraph {

TEST_CASE("sentence files of parse", "[parse]") {
  const auto cases = cases_in("parse");
  REQUIRE_FALSE(cases.empty());
  for (const Case& one : cases) {
    const Document document = analysed_document(one.text);
    std::vector<std::string> found;
    for (const Token& token : document.tokens) {
      found.push_back(std::to_string(token.sentence.value + 1) + " " + std::string(document.text_of(token)) + ">" +
                      std::string(document.text_of(document[token.head])) + ":" + std::string(label_name(token.dep)));
      if (token.entity != EntityLabel::none) found.back() += " " + std::string(label_name(token.entity));
    }
    INFO(one.place << ": " << one.title);
    CHECK(found == one.expected);
  }
}

}  // namespace wiregraph
