#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "base/utf8.h"
#include "clean/clean.h"

/// Pages of many layouts, and what they are to become: tests/clean/pages/<layout>/<number>.expected. `scripts/rebless.sh pages` renews
/// them.

using namespace wiregraph;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> pages() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(WIREGRAPH_SOURCE_DIR "/tests/clean/pages")) {
    if (entry.is_regular_file() && entry.path().extension() != ".expected") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

Document cleaned(const fs::path& path) {
  Log log;
  Document document = clean::read(path, {}, log).at(0);
  clean::run(document, log);
  return document;
}

std::string content_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

/// The source, and a line per segment without its places: they move with every letter.
std::string described(const Document& document) {
  const Source& source = document.source;
  std::ostringstream segments;
  clean::print(document, segments);
  std::string out = "title: " + source.title + "\nauthor: " + source.author + "\npublisher: " + source.publisher +
                    "\nagency: " + source.agency + "\npublished: " + (source.published ? to_iso(source.published->start) : "-") + "\n\n";
  std::istringstream lines(segments.str());
  for (std::string line; std::getline(lines, line);) {
    const std::size_t places = line.find('\t', line.find('\t') + 1);
    out += line.substr(places + 1) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("pages of many layouts become the segments that were expected", "[clean][pages]") {
  REQUIRE(pages().size() >= 40);
  const bool bless = std::getenv("WIREGRAPH_BLESS") != nullptr;
  for (const fs::path& page : pages()) {
    const fs::path expected = fs::path(page).replace_extension(".expected");
    const std::string found = described(cleaned(page));
    if (bless) std::ofstream(expected, std::ios::binary) << found;
    CAPTURE(page.string());
    CHECK(found == content_of(expected));
  }
}

TEST_CASE("cuts and joins of pages lose no character, in whatever format", "[clean][pages]") {
  std::vector<std::string> texts;
  for (const fs::path& page : pages()) texts.push_back(content_of(page));
  std::mt19937 random(5);
  const auto pick = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
  const fs::path folder = fs::temp_directory_path() / "wiregraph_cut_pages";
  fs::create_directories(folder);
  std::size_t read = 0;
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    for (std::size_t count = 1 + pick(3); count > 0; --count) {
      const std::string& text = texts[pick(texts.size())];
      const std::size_t start = pick(2) == 0 ? 0 : pick(text.size());
      bytes += text.substr(start, pick(text.size() - start) + 1);
    }
    const fs::path file = folder / (pick(2) == 0 ? "page.html" : "page.txt");
    std::ofstream(file, std::ios::binary) << bytes;
    try {
      const Document document = cleaned(file);
      ++read;
      std::uint32_t end = 0;
      for (const Segment& segment : document.segments) {
        REQUIRE(segment.span.start == end);
        REQUIRE(segment.span.end > segment.span.start);
        end = segment.span.end;
      }
      REQUIRE(end == document.text.size());
    } catch (const InputError& error) {
      CHECK(!error.problem().advice.empty());
    }
  }
  fs::remove_all(folder);
  CHECK(read > 200);
}

TEST_CASE("what stands around a story changes nothing of its body", "[clean][pages]") {
  const std::vector<std::string> story{
      "Latvia's minister met the captain in Riga on Thursday.", "They spoke for two hours, her office said.",
      "The captain thanked her for the pilots, who had waited all night.", "No date was set for the voyage."};
  const std::vector<std::string> around{"Home\nWorld\nSport\nLog in\n",
                                        "By Ada Field\n",
                                        "Share\nFacebook\nCopy link\nPrint\n",
                                        "Read more: How ports work\n",
                                        "Updated March 4, 2026\n",
                                        "© 2026 The Weekly. All rights reserved.\n",
                                        "A ship in port, May 5, 2025. (Wire Photo/Tuva Moen)\n",
                                        "Advertisement\n",
                                        "10 March 2026\n",
                                        "14:05 GMT\n"};
  std::mt19937 random(3);
  const auto pick = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
  for (int round = 0; round < 300; ++round) {
    Document document;
    for (const std::string& paragraph : story) {
      for (std::size_t count = pick(3); count > 0; --count) document.text += around[pick(around.size())];
      document.text += paragraph + "\n";
    }
    Log log;
    clean::run(document, log);
    std::vector<std::string> kept;
    for (const Segment& segment : document.segments) {
      if (segment.kind == SegmentKind::body) kept.emplace_back(document.text_of(segment.span));
    }
    CAPTURE(document.text);
    for (const std::string& paragraph : story) CHECK(std::find(kept.begin(), kept.end(), paragraph) != kept.end());
  }
}

TEST_CASE("what was set aside is counted by kind and rule", "[clean]") {
  Document document;
  document.text = "OSLO (NW) — Talks began on Monday in the old harbour.\n© 2026 The Weekly\nCopyright 2026 The Weekly\n";
  Log log;
  clean::run(document, log);
  clean::SetAside counts;
  clean::count_set_aside(document, counts);
  clean::count_set_aside(document, counts);
  std::ostringstream out;
  clean::print(counts, out);
  CHECK(out.str() == "kind\trule\tsegments\tbytes\ndateline\tdateline\t2\t26\nfurniture\tcopyright\t4\t86\n");
}
