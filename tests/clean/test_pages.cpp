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
