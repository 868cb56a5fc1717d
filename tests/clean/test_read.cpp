#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "clean/clean.h"

using namespace wiregraph;

namespace {

/// A file that lives as long as the test.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, std::string_view bytes)
      : path_(std::filesystem::temp_directory_path() / ("wiregraph_read_" + name)) {
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

struct Reading {
  std::vector<Document> documents;
  std::vector<Problem> warnings;
  std::string error;  ///< reason; empty where it was read
};

Reading read(const std::filesystem::path& path, const clean::JsonFields& fields = {}) {
  Reading reading;
  Log log;
  try {
    reading.documents = clean::read(path, fields, log);
  } catch (const InputError& error) {
    reading.error = error.problem().reason;
    CHECK(!error.problem().file.empty());
    CHECK(!error.problem().advice.empty());
  }
  reading.warnings = log.warnings();
  return reading;
}

Reading read(const std::string& name, std::string_view bytes, const clean::JsonFields& fields = {}) {
  const TemporaryFile file(name, bytes);
  return read(file.path(), fields);
}

using Catch::Contains;

}  // namespace

TEST_CASE("plain text is one document", "[clean]") {
  const TemporaryFile file("plain.txt", "Lund met Reyes.\r\nThey agreed.\n");
  const Reading reading = read(file.path());
  REQUIRE(reading.documents.size() == 1);
  const Document& document = reading.documents.front();
  CHECK(document.text == "Lund met Reyes.\r\nThey agreed.\n");
  CHECK(document.source.path == file.path().string());
  CHECK(document.source.publisher.empty());
  CHECK_FALSE(document.source.published);
  CHECK(reading.warnings.empty());
}

TEST_CASE("what cannot be read is refused with a reason", "[clean]") {
  CHECK_THAT(read(std::filesystem::path("/no/such/file.txt")).error, Contains("no such file"));
  CHECK_THAT(read(std::filesystem::temp_directory_path()).error, Contains("folder"));
  CHECK_THAT(read("empty.txt", "").error, Contains("empty"));
  CHECK_THAT(read("blank.txt", " \n\t\r\n\u00A0").error, Contains("white space"));
  CHECK_THAT(read("nul.txt", std::string("Oslo\0Oslo", 9)).error, Contains("NUL"));
  CHECK_THAT(read("controls.txt", "\x01\x02\x03\x04 ab").error, Contains("cannot be read"));
  CHECK_THAT(read("latin.txt", "\xE9\xE8\xEA\xEB\xEC\xED").error, Contains("encoding"));
  std::string many;
  for (std::size_t count = 0; count <= clean::k_most_paragraphs; ++count) many += "a\n";
  CHECK_THAT(read("many.txt", many).error, Contains("paragraphs"));
  CHECK_THAT(read("long.txt", std::string(clean::k_longest_paragraph + 1, 'a')).error, Contains("paragraph"));
}

TEST_CASE("a file beyond the limit is refused without being read", "[clean]") {
  const TemporaryFile file("large.txt", "x");
  std::filesystem::resize_file(file.path(), clean::k_largest_file + 1);
  CHECK_THAT(read(file.path()).error, Contains("larger than 64 MiB"));
}

TEST_CASE("the longest paragraph allowed is read", "[clean]") {
  CHECK(read("limit.txt", std::string(clean::k_longest_paragraph, 'a') + "\n" + std::string(1000, 'b')).error.empty());
}

TEST_CASE("an error in a paragraph names its line", "[clean]") {
  const TemporaryFile file("line.txt", "Oslo\n\n" + std::string(clean::k_longest_paragraph + 1, 'a'));
  Log log;
  try {
    clean::read(file.path(), {}, log);
    FAIL("not refused");
  } catch (const InputError& error) {
    CHECK(error.problem().line == 3);
  }
}

TEST_CASE("ill-formed UTF-8 is replaced and reported once with number and place", "[clean]") {
  const Reading reading = read("broken.txt", "The talks\nin Reykjav\xEDk went well\xFF.\n");
  REQUIRE(reading.documents.size() == 1);
  CHECK(reading.documents.front().text == "The talks\nin Reykjav\uFFFDk went well\uFFFD.\n");
  REQUIRE(reading.warnings.size() == 1);
  CHECK(reading.warnings.front().line == 2);
  CHECK_THAT(reading.warnings.front().reason, Contains("2, the first at byte 20"));
}

TEST_CASE("byte order marks decide the encoding and are no text", "[clean]") {
  CHECK(read("utf8.txt", "\xEF\xBB\xBFOslo").documents.at(0).text == "Oslo");
  CHECK(read("utf16le.txt", std::string_view("\xFF\xFEO\0\xF8\0", 6)).documents.at(0).text == "Oø");
  CHECK(read("utf16be.txt", std::string_view("\xFE\xFF\0O\0\xF8", 6)).documents.at(0).text == "Oø");
}

TEST_CASE("control characters that XML forbids stay, so that places stay exact", "[clean]") {
  CHECK(read("control.txt", "Lund\x0B met\x01 Reyes in Oslo.").documents.at(0).text == "Lund\x0B met\x01 Reyes in Oslo.");
}

TEST_CASE("JSON Lines are one document per line with its own metadata", "[clean]") {
  const Reading reading =
      read("lines.jsonl", R"({"text": "One.", "title": "T", "date": "2025-03-04", "publisher": "P", "url": "u", "path": "a.txt"})"
                          "\n\n"
                          R"({"text": "Two.", "ents": [], "sents": [], "tokens": []})"
                          "\n");
  REQUIRE(reading.documents.size() == 2);
  const Source& first = reading.documents[0].source;
  CHECK(first.title == "T");
  CHECK(first.publisher == "P");
  CHECK(first.url == "u");
  CHECK(first.path == "a.txt");
  CHECK(to_iso(first.published->start) == "2025-03-04");
  CHECK(reading.documents[1].text == "Two.");
}

TEST_CASE("JSON may be one object over many lines, or an array", "[clean]") {
  CHECK(read("object.json", "{\n \"text\": \"One.\"\n}").documents.size() == 1);
  CHECK(read("array.json", "[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}]").documents.size() == 2);
}

TEST_CASE("a line that is no document is named and the others are read", "[clean]") {
  const Reading reading =
      read("mixed.jsonl", "{\"text\": \"One.\"}\n{\"title\": 1}\nnonsense\n{\"text\": \" \"}\n{\"text\": \"Two.\", \"date\": \"soon\"}");
  CHECK(reading.documents.size() == 2);
  REQUIRE(reading.warnings.size() == 4);
  CHECK(reading.warnings[0].line == 2);
  CHECK(reading.warnings[1].line == 3);
  CHECK(reading.warnings[2].line == 4);
  CHECK(reading.warnings[3].line == 5);
}

TEST_CASE("JSON without a document is refused", "[clean]") {
  CHECK_THAT(read("none.jsonl", "{\"a\": 1}\n{\"b\": 2}").error, Contains("none of its objects"));
  CHECK_THAT(read("cut.json", "{\"text\": \"One").error, Contains("no JSON"));
  CHECK_THAT(read("list.json", "[1, 2]").error, Contains("none of its objects"));
  CHECK_THAT(read("deep.json", std::string(100000, '[')).error, Contains("no JSON"));
  CHECK_THAT(read("number.json", "7").error, Contains("no JSON object"));
}

TEST_CASE("escapes that are no character become U+FFFD", "[clean]") {
  const Reading reading = read("surrogate.json", R"({"text": "Oslo \uDC00 and Santiago"})");
  REQUIRE(reading.documents.size() == 1);
  CHECK(reading.documents[0].text.find("\xED\xB0\x80") == std::string::npos);
  CHECK(reading.documents[0].text.starts_with("Oslo \uFFFD"));
}

TEST_CASE("gzip and Zstandard are unpacked, whatever the name, and the rest of the name says the format", "[clean]") {
  // "{\"text\": \"One.\"}\n" by gzip, twice: two members are one file.
  const std::string member(
      "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\xab\x56\x2a\x49\xad\x28\x51\xb2\x52\x50\xf2\xcf\x4b\xd5\x53\xaa\xe5\x02\x00\xed\xca\x27\x83"
      "\x11\x00\x00\x00",
      37);
  const std::string frame("\x28\xb5\x2f\xfd\x04\x58\x29\x00\x00\x4f\x73\x6c\x6f\x0a\x24\x3e\x74\xcc", 18);
  CHECK(read("one.jsonl.gz", member).documents.at(0).text == "One.");
  CHECK(read("two.jsonl", member + member).documents.size() == 2);
  CHECK(read("oslo.txt.zst", frame).documents.at(0).text == "Oslo\n");
  CHECK(read("oslo.txt.zst", frame + frame).documents.at(0).text == "Oslo\nOslo\n");
  CHECK_THAT(read("cut.jsonl.gz", member.substr(0, 20)).error, Contains("damaged"));
  CHECK_THAT(read("cut.txt.zst", frame.substr(0, 12)).error, Contains("damaged"));
  CHECK_THAT(read("bad.jsonl.gz", member.substr(0, 12) + "nonsense").error, Contains("damaged"));
}

TEST_CASE("endings of inputs are known, also of compressed ones, in any case of letters", "[clean]") {
  for (const char* name : {"a.txt", "a.HTML", "a.htm", "a.json", "b.jsonl.gz", "c.html.zst", "d.txt.GZ"}) {
    CAPTURE(name);
    CHECK(clean::has_known_ending(name));
  }
  for (const char* name : {"a.png", "a.gz", "a", "a.txt.zip", "html"}) {
    CAPTURE(name);
    CHECK_FALSE(clean::has_known_ending(name));
  }
}

TEST_CASE("a name without a known ending is read by how it begins", "[clean]") {
  CHECK(read("page", "<!doctype html><title>Ferry</title><p>One.").documents.at(0).source.title == "Ferry");
  CHECK(read("lines", "{\"text\": \"One.\"}\n").documents.at(0).text == "One.");
  CHECK(read("note", "Oslo <b>").documents.at(0).text == "Oslo <b>");
}

TEST_CASE("JSON fields go by the user's names, also inside of objects", "[clean]") {
  clean::JsonFields fields;
  fields.text = "body";
  fields.publisher = "/source/name";
  fields.date = "when";
  const std::string json = R"({"body": "One.", "source": {"name": "The Post"}, "when": "March 4, 2026", "text": 7})";
  const Reading reading = read("fields.json", json, fields);
  REQUIRE(reading.documents.size() == 1);
  CHECK(reading.documents[0].text == "One.");
  CHECK(reading.documents[0].source.publisher == "The Post");
  CHECK(to_iso(reading.documents[0].source.published->start) == "2026-03-04");
  CHECK_THAT(read("none.json", "{\n\"text\": \"One.\"}", fields).error, Contains("no string `body`"));
}
