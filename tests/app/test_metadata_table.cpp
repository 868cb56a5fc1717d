#include <catch2/catch.hpp>
#include <sstream>

#include "app/csv.h"
#include "app/input/metadata_table.h"
#include "app/support.h"
#include "base/log.h"

namespace wiregraph::app {
namespace {

std::string failure_of(const std::string& file) {
  try {
    MetadataTable::load(file);
  } catch (const InputError& error) {
    return std::to_string(error.problem().line) + ": " + error.problem().reason;
  }
  return "none";
}

TEST_CASE("fields of CSV may be quoted and hold commas, quotes and line breaks", "[app]") {
  std::istringstream in("a,\"b, \"\"c\"\"\nd\",\r\nx,y,z");
  std::uint64_t line = 0;
  CHECK(read_csv_record(in, line) == std::vector<std::string>{"a", "b, \"c\"\nd", ""});
  CHECK(line == 2);
  CHECK(read_csv_record(in, line) == std::vector<std::string>{"x", "y", "z"});
  CHECK_FALSE(read_csv_record(in, line).has_value());
}

TEST_CASE("metadata are found by path, else by file name", "[app]") {
  const TestFolder folder;
  const auto table = MetadataTable::load(folder.file("m.csv", "path,publisher,date\nnews/a.txt,The Courier,2026-03-10\nb.txt,Post,\n"));
  CHECK(table.of("news/a.txt").publisher == "The Courier");
  CHECK(table.of("news/a.txt").date == day_from_iso("2026-03-10"));
  CHECK(table.of("elsewhere/b.txt").publisher == "Post");
  CHECK_FALSE(table.of("b.txt").date.has_value());
  CHECK(table.of("elsewhere/a.txt").publisher.empty());
}

TEST_CASE("metadata may be JSON Lines", "[app]") {
  const TestFolder folder;
  const auto table = MetadataTable::load(
      folder.file("m.jsonl", "{\"path\":\"a.txt\",\"url\":\"https://a.example/1\",\"title\":\"T\"}\n\n{\"path\":\"b.txt\",\"n\":1}\n"));
  CHECK(table.of("a.txt").url == "https://a.example/1");
  CHECK(table.of("a.txt").title == "T");
}

TEST_CASE("faulty metadata are refused with their line", "[app]") {
  const TestFolder folder;
  CHECK(failure_of(folder.path("none.csv")) == "0: the metadata file cannot be read");
  CHECK(failure_of(folder.path("")) == "0: the metadata file cannot be read");
  CHECK(failure_of(folder.file("a.csv", "path,date\na.txt,10 March\n")) == "2: date is no day: 10 March");
  CHECK(failure_of(folder.file("b.csv", "path,date\na.txt\n")) == "2: the row has 1 fields, the header 2");
  CHECK(failure_of(folder.file("c.csv", "file,date\na.txt,2026-03-10\n")) == "2: the row has no path");
  CHECK(failure_of(folder.file("d.csv", "path\na.txt\na.txt\n")) == "3: second row for a.txt");
  CHECK(failure_of(folder.file("e.jsonl", "{\"path\":\"a.txt\"}\n{oops\n")) == "2: the line is no JSON object");
}

}  // namespace
}  // namespace wiregraph::app
