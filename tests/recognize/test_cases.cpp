#include <catch2/catch.hpp>

#include "recognize/told.h"
#include "support/case_files.h"

namespace wiregraph {

TEST_CASE("every sentence file tells who is meant", "[recognize]") {
  for (const Case& each : cases_in("recognize")) {
    DYNAMIC_SECTION(each.place << " " << each.title) { CHECK(told(recognized(analysed_document(each.text))) == each.expected); }
  }
}

}  // namespace wiregraph
