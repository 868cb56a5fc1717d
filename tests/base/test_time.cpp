#include <catch2/catch.hpp>

#include "base/time.h"

using namespace wiregraph;

TEST_CASE("ISO dates are read and written back", "[base]") {
  const auto text = GENERATE(values<std::string>({"2025-03-18", "2024-02-29", "0001-01-01", "9999-12-31", "1969-12-31"}));
  const auto day = day_from_iso(text);
  REQUIRE(day);
  CHECK(to_iso(*day) == text);
}

TEST_CASE("what is no valid day is refused", "[base]") {
  const auto text = GENERATE(values<std::string>({"", "2025-02-29", "2025-13-01", "2025-00-10", "2025-01-00", "0000-01-01", "2025-1-1",
                                                  "2025/01/01", "2025-01-01T00", "+025-01-01", "20a5-01-01", "2025-04-31"}));
  CAPTURE(text);
  CHECK(!day_from_iso(text));
}
