#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "base/utf8.h"
#include "clean/clean.h"

using namespace wiregraph;

namespace {

void check_covers(const Document& document) {
  std::uint32_t end = 0;
  for (const Segment& segment : document.segments) {
    REQUIRE(segment.span.start == end);
    REQUIRE(segment.span.end > segment.span.start);
    end = segment.span.end;
  }
  REQUIRE(end == document.text.size());
}

void clean_text(Document& document) {
  Log log;
  clean::run(document, log);
}

std::vector<std::string> sample_texts() {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::directory_iterator(WIREGRAPH_SOURCE_DIR "/tests/samples")) {
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    texts.push_back(text.str());
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

}  // namespace

TEST_CASE("every kind of line end parts paragraphs, and blanks stand between", "[clean]") {
  Document document;
  document.text = "\n  One.\r\nTwo.\rThree.\u2028Four. \n\n\tFive.\u00A0";
  clean_text(document);
  check_covers(document);
  std::vector<std::string> paragraphs;
  for (const Segment& segment : document.segments) {
    if (segment.kind == SegmentKind::body) paragraphs.emplace_back(document.text_of(segment.span));
  }
  CHECK(paragraphs == std::vector<std::string>{"One.", "Two.", "Three.", "Four.", "Five."});
}

TEST_CASE("segments cover every byte once, for any joins and cuts of pages", "[clean]") {
  const auto texts = sample_texts();
  REQUIRE(texts.size() > 5);
  std::mt19937 random(11);
  const auto pick = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
  for (int round = 0; round < 400; ++round) {
    std::string bytes;
    for (std::size_t count = 1 + pick(4); count > 0; --count) {
      const std::string& text = texts[pick(texts.size())];
      const std::size_t start = pick(text.size());
      bytes += text.substr(start, pick(text.size() - start) + 1);
      if (pick(3) == 0) bytes += std::vector<std::string>{"\n", "\r\n", "- ", "FILE - ", " (Photo)", "—", "\x01", "\u00A0"}[pick(8)];
    }
    Document document;
    document.text = decode_utf8(bytes).text;
    clean_text(document);
    check_covers(document);
    const CodePoints code_points(document.text);
    for (const Segment& segment : document.segments) REQUIRE(code_points.byte_of(code_points.at(segment.span.start)) == segment.span.start);
  }
}

TEST_CASE("an empty text has no segments", "[clean]") {
  Document document;
  clean_text(document);
  CHECK(document.segments.empty());
}

TEST_CASE("prints give places in code points and no control characters", "[clean]") {
  Document document;
  document.source.path = "a \"b\".txt";
  document.text = "Ålesund\x01 met.\n\nNuuk did.";
  clean_text(document);
  std::ostringstream lines;
  clean::print(document, lines);
  CHECK(lines.str() == "0\t13\tbody\t\t-\t0\tÅlesund  met.\n15\t24\tbody\t\t-\t0\tNuuk did.\n");
  std::ostringstream json;
  clean::print_json(document, json);
  CHECK(json.str() ==
        "{\"path\":\"a \\\"b\\\".txt\",\"text\":\"Ålesund\\u0001 met.\\n\\nNuuk "
        "did.\",\"segments\":[{\"start\":0,\"end\":13,\"kind\":\"body\"},"
        "{\"start\":15,\"end\":24,\"kind\":\"body\"}]}\n");
}
