#include <sstream>
#include <stdexcept>

#include <catch2/catch.hpp>

#include "base/record_json.h"
#include "base/record_list.h"
#include "write/every_term.h"

using namespace wiregraph;

namespace {

template <class Record>
std::vector<std::string> bytes_of_all(const std::vector<Record>& records) {
  std::vector<std::string> out;
  for (const Record& record : records) out.push_back(bytes_of(record));
  return out;
}

template <class Record>
std::vector<Record> read_back(const std::vector<Record>& records) {
  RecordList<Record> list;
  for (const Record& record : records) list.push_back(record);
  CHECK(list.size() == records.size());
  std::vector<Record> out;
  for (const Record& record : list) out.push_back(record);
  return out;
}

}  // namespace

TEST_CASE("records come back from a list with every field", "[base]") {
  Records records = records_with_every_property();
  connect(records);
  Records read;
  read.claims = read_back(records.claims);
  read.propositions = read_back(records.propositions);
  CHECK(bytes_of_all(read.claims) == bytes_of_all(records.claims));
  CHECK(bytes_of_all(read.propositions) == bytes_of_all(records.propositions));
  read.documents = records.documents;
  read.entities = records.entities;
  read.events = records.events;
  read.contradictions = records.contradictions;
  std::ostringstream before, after;
  write_records(records, before);
  write_records(read, after);
  CHECK(after.str() == before.str());
}

TEST_CASE("a list longer than what stays in memory is whole, as often as it is read", "[base]") {
  RecordList<ClaimRecord> list;
  ClaimRecord claim = story().claims[0];
  claim.evidence[0].text = std::string(5000, 'x');
  for (int i = 0; i < 2000; ++i) {
    claim.id = "c-" + std::to_string(i);
    list.push_back(claim);
  }
  for (int times = 0; times < 2; ++times) {
    int number = 0;
    for (const ClaimRecord& read : list) {
      CHECK(read.id == "c-" + std::to_string(number++));
      CHECK(read.evidence[0].text.size() == 5000);
    }
    CHECK(number == 2000);
  }
}

TEST_CASE("bytes that are cut short are no record", "[base]") {
  const std::string bytes = bytes_of(story().claims[0]);
  ClaimRecord claim;
  CHECK_THROWS_AS(read_bytes(std::string_view(bytes).substr(0, bytes.size() - 1), claim), std::out_of_range);
}

TEST_CASE("nodes have all of their mentions again", "[base]") {
  const Records records = records_with_every_property();
  GraphRecords spooled;
  spooled.append(records);
  for (const EntityRecord& entity : spooled.entities) CHECK(entity.mentions.size() <= 1);  // the story is one document
  std::ostringstream before, after, in_lines;
  write_records(records, before);
  write_records(in_memory(spooled), after);
  write_records(spooled, in_lines);
  CHECK(after.str() == before.str());
  CHECK(in_lines.str() == before.str());
}
