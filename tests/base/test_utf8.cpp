#include <catch2/catch.hpp>

#include <random>

#include "base/utf8.h"

using namespace wiregraph;

TEST_CASE("well-formed UTF-8 is unchanged", "[base]") {
  const std::string text = "Oslo, Ålesund, Київ, 東京, 🐟\n";
  const DecodedText decoded = decode_utf8(text);
  CHECK(decoded.text == text);
  CHECK(decoded.replaced == 0);
}

TEST_CASE("each maximal ill-formed part becomes one U+FFFD", "[base]") {
  struct Row {
    std::string_view bytes;
    std::string_view text;
    std::size_t replaced;
    std::size_t first;
  };
  // The examples of Unicode 15, tables 3-8 to 3-11, and others.
  const auto row = GENERATE(values<Row>({
      {"a\xFFz", "a\uFFFDz", 1, 1},
      {"\x80", "\uFFFD", 1, 0},
      {"\xC0\xAF\xE0\x80\xBF", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", 5, 0},
      {"\xED\xA0\x80\x41", "\uFFFD\uFFFD\uFFFD\x41", 3, 0},
      {"\xF4\x91\x92\x93\xFF\x41", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41", 5, 0},
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "\uFFFD\uFFFD\uFFFD\uFFFD\x41", 4, 0},
      {"ok\xE2\x82", "ok\uFFFD", 1, 2},
      {"\xEF\xBB\xBFok", "ok", 0, 0},
      {"\xEF\xBB\xBFok\xFF", "ok\uFFFD", 1, 5},
  }));
  const DecodedText decoded = decode_utf8(row.bytes);
  CHECK(decoded.text == row.text);
  CHECK(decoded.replaced == row.replaced);
  CHECK(decoded.first_replaced == row.first);
}

TEST_CASE("any bytes decode to valid UTF-8", "[base]") {
  std::mt19937 random(3);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int count = 0; count < 40; ++count) bytes += static_cast<char>(byte(random));
    const std::string text = decode_utf8(bytes).text;
    CHECK(decode_utf8(text).replaced == 0);
  }
}

TEST_CASE("code points and bytes lead to each other", "[base]") {
  std::string text;
  for (int count = 0; count < 100; ++count) text += "aé東🐟";
  const CodePoints code_points(text);
  REQUIRE(code_points.size() == 400);
  std::uint32_t byte = 0;
  for (std::uint32_t number = 0; number < 400; ++number) {
    CHECK(code_points.at(byte) == number);
    CHECK(code_points.byte_of(number) == byte);
    byte += number % 4 + 1;
  }
  CHECK(code_points.at(byte) == 400);
  CHECK(code_points.byte_of(400) == byte);
  CHECK(code_points.byte_of(1000) == byte);
  CHECK(CodePoints("").at(0) == 0);
}
