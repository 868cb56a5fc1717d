#include <limits>

#include <catch2/catch.hpp>

#include "write/text.h"

using namespace wiregraph::write;

TEST_CASE("a portable text has only characters of XML 1.0", "[write]") {
  CHECK(portable("plain \t\n\r text") == "plain \t\n\r text");
  CHECK(portable(std::string("a\0b", 3)) ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(portable("\x01\x0B\x1F") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(portable("\xEF\xBF\xBE") == "\xEF\xBF\xBD");
  CHECK(portable("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(portable("\xF0\x9F\x90\xBC\x7F\xC2\x85") == "\xF0\x9F\x90\xBC\x7F\xC2\x85");
}

TEST_CASE("a text is cut between code points", "[write]") {
  CHECK(shortened("abc", 3) == "abc");
  CHECK(shortened("abcd", 3) == "abc...");
  CHECK(shortened("ab\xC3\xA5", 3) == "ab...");
}

TEST_CASE("numbers have the fewest digits that give them back", "[write]") {
  CHECK(number_text(0.86, "INF") == "0.86");
  CHECK(number_text(12, "INF") == "12");
  CHECK(number_text(1e-5, "INF") == "1e-05");
  CHECK(number_text(-std::numeric_limits<double>::infinity(), "INF") == "-INF");
  CHECK(number_text(std::numeric_limits<double>::quiet_NaN(), "INF") == "NaN");
}
