#include "base/record_json.h"

#include <sstream>

#include <catch2/catch.hpp>

using namespace wiregraph;

namespace {

std::string written(const Records& records) {
  std::ostringstream out;
  write_records(records, out);
  return out.str();
}

Records read(const std::string& lines) {
  Records records;
  std::istringstream in(lines);
  std::uint64_t number = 0;
  for (std::string line; std::getline(in, line);) read_record(line, "in.jsonl", ++number, records);
  return records;
}

/// Why `line` is refused; empty where it is not.
std::string refusal(const std::string& line) {
  Records records;
  try {
    read_record(line, "in.jsonl", 7, records);
  } catch (const InputError& error) {
    CHECK(error.problem().file == "in.jsonl");
    CHECK(error.problem().line == 7);
    CHECK_FALSE(error.problem().advice.empty());
    CHECK(written(records).empty());
    return error.problem().reason;
  }
  return {};
}

// Every field of every kind.
const std::string k_all =
    R"({"kind":"document","id":"d-1","path":"a.txt","url":"https://news.example/1","title":"Talks \"fail\"","publisher":"The Example","publisher_id":"e-9","agency":"Wire","published":{"start":"2025-03-01","end":"2025-03-31","text":"in March"},"language":"en","sha256":"00ff","characters":12,"same_text_as":"d-0"}
{"kind":"entity","id":"e-1","type":"Person","subtype":"minister","name":"Åda\u0000Lund","aliases":["Lund"],"same_as":["http://www.wikidata.org/entity/Q1"],"close_match":["http://www.wikidata.org/entity/Q2"],"mentions":[{"document":"d-1","start":0,"end":4,"text":"Lund","form":"nominal"}],"parts":[{"id":"e-1","document":"d-1","type":"Person","subtype":"s","name":"Lund","aliases":["L"],"same_as":["x"],"close_match":["y"]}]}
{"kind":"event","id":"v-1","type":"Call","lemma":"call","name":"the call","time":{"start":"2025-03-04","end":"2025-03-04","text":"Tuesday"},"place":"e-2","participants":["e-1","e-3"],"realis":"planned","mentions":[{"document":"d-1","start":5,"end":9,"text":"call"}],"parts":[{"id":"v-1","document":"d-1","lemma":"call","name":"call","time":{"start":"2025-03-04","end":"2025-03-04"},"place":"e-2","participants":["e-1"]}]}
{"kind":"claim","id":"c-1","subject":"e-1","predicate":"demanded","sense":"asked","object":"v-1","target":"e-3","in_event":"v-2","polarity":"negative","modality":"future","phase":"former","attribution":[{"sources":["e-4"],"text":"she said","start":1,"end":9,"said":{"start":"2025-03-05","end":"2025-03-05"}}],"attributed_to":["e-4"],"time":{"start":"2025-03-04","end":"2025-03-04"},"posted":{"start":"2025-03-06","end":"2025-03-06"},"role":"Minister","plover":"REQUEST","confidence":0.86,"evidence":[{"document":"d-1","start":0,"end":12,"quote":"Lund did not"}],"trigger":{"document":"d-1","start":5,"end":8},"pattern":"demand/verb"}
{"kind":"claim","id":"c-2","subject":"e-1","predicate":"killed","value":{"number":2.5,"unit":"people","text":"2.5"},"polarity":"positive","modality":"actual","confidence":1,"evidence":[{"document":"d-1","start":0,"end":12}]}
{"kind":"proposition","id":"p-1","subject":"e-1","predicate":"demanded","sense":"asked","object":"v-1","target":"e-3","in_event":"v-2","claims":["c-1"],"support":0,"denial":1,"reports":1,"status":"denied","first_said":{"start":"2025-03-05","end":"2025-03-05"},"last_said":{"start":"2025-03-06","end":"2025-03-06"}}
{"kind":"contradiction","id":"x-1","type":"said_and_denied","claims":["c-1","c-2"],"implied":true}
)";

}  // namespace

TEST_CASE("what is written reads back the same, byte for byte, in the order of fields of the format", "[base]") {
  CHECK(written(read(k_all)) == k_all);
}

TEST_CASE("fields without a value are left out", "[base]") {
  Records records;
  records.entities.push_back({});
  records.entities[0].id = "e-1";
  CHECK(written(records) == "{\"kind\":\"entity\",\"id\":\"e-1\",\"type\":\"Organization\"}\n");
}

TEST_CASE("numbers are short, and never break the line", "[base]") {
  Records records = read(R"({"kind":"claim","id":"c-1","subject":"e-1","predicate":"killed","value":{"number":1,"text":"one"},)"
                         R"("evidence":[{"document":"d-1","start":0,"end":1}]})");
  ClaimRecord& claim = records.claims[0];
  const auto number = [&](double value) {
    claim.value->number = value;
    const std::string line = written(records);
    CHECK(written(read(line)).size() > 0);
    const auto start = line.find("\"number\":");
    return start == std::string::npos ? "" : line.substr(start + 9, line.find(',', start) - start - 9);
  };
  CHECK(number(0.1) == "0.1");
  CHECK(number(40000) == "40000");
  CHECK(number(-0.0) == "0");
  CHECK(number(1.0 / 0.0) == "");
}

TEST_CASE("unknown fields and null are ignored", "[base]") {
  const Records records =
      read(R"({"kind":"entity","id":"e-1","type":"Place","name":"Oslo","colour":{"deep":[[{}]]},"aliases":null,"mentions":[]})");
  REQUIRE(records.entities.size() == 1);
  CHECK(records.entities[0].name == "Oslo");
}

TEST_CASE("a line that is no record is refused with the place and the reason", "[base]") {
  CHECK_THAT(refusal("{\"kind\":\"entity\","), Catch::StartsWith("no JSON"));
  CHECK_THAT(refusal(""), Catch::StartsWith("no JSON"));
  CHECK_THAT(refusal("{\"kind\":\"entity\",\"id\":\"\xFF\"}"), Catch::StartsWith("no JSON"));
  CHECK_THAT(refusal("{} {}"), Catch::StartsWith("no JSON"));
  CHECK(refusal("[1]") == "record: is no object");
  CHECK(refusal("{\"id\":\"e-1\"}") == "field 'kind' of the record: is missing");
  CHECK(refusal("{\"kind\":\"planet\"}") == "kind 'planet' is unknown");
}

TEST_CASE("a faulty field is named", "[base]") {
  CHECK(refusal(R"({"kind":"entity","type":"Person"})") == "field 'id' of the record: is missing");
  CHECK_THAT(refusal(R"({"kind":"entity","id":"E 1","type":"Person"})"), Catch::StartsWith("field 'id' of the record: 'E 1' is no id"));
  CHECK(refusal(R"({"kind":"entity","id":"e-1","type":"Planet"})") == "field 'type' of the record: 'Planet' is not in the vocabulary");
  CHECK(refusal(R"({"kind":"entity","id":"e-1","type":"Person","name":7})") == "field 'name' of the record: is no string");
  CHECK(refusal(R"({"kind":"entity","id":"e-1","type":"Person","aliases":"x"})") == "field 'aliases' of the record: is no list");
  CHECK(refusal(R"({"kind":"entity","id":"e-1","type":"Person","mentions":[3]})") == "mentions: is no object");
  CHECK(refusal(R"({"kind":"entity","id":"e-1","type":"Person","mentions":[{"document":"d-1","start":-1,"end":2}]})") ==
        "field 'start' of the mentions: is no whole number from 0 to 4294967295");
  CHECK(refusal(R"({"kind":"entity","id":"e-1","type":"Person","mentions":[{"document":"d-1","start":3,"end":2}]})") ==
        "mentions: ends before it starts");
}

TEST_CASE("a faulty claim is refused", "[base]") {
  const std::string start = R"({"kind":"claim","id":"c-1","subject":"e-1","predicate":"killed")";
  const std::string end = R"(,"evidence":[{"document":"d-1","start":0,"end":1}]})";
  CHECK(refusal(start + end).empty());
  CHECK(refusal(start + "}") == "field 'evidence' of the record: is missing");
  CHECK(refusal(start + R"(,"confidence":1.5)" + end) == "field 'confidence' of the record: is not between 0 and 1");
  CHECK(refusal(start + R"(,"time":{"start":"2025","end":"2025"})" + end) == "field 'time' of the record: has no dates like 2025-03-18");
  CHECK(refusal(start + R"(,"time":{"start":"2025-03-02","end":"2025-03-01"})" + end) ==
        "field 'time' of the record: ends before it starts");
  CHECK_THAT(refusal(start + R"(,"object":"e-2","value":{"number":3})" + end), Catch::Contains("beside an object"));
  CHECK_THAT(refusal(start + R"(,"polarity":"maybe")" + end), Catch::Contains("'maybe' is not in the vocabulary"));
}

TEST_CASE("a line may nest as deep as it likes", "[base]") {
  const std::size_t depth = 1000000;
  const std::string line = R"({"kind":"document","id":"d-1","x":)" + std::string(depth, '[') + std::string(depth, ']') + "}";
  CHECK(refusal(line).empty());
}

TEST_CASE("a line beyond the limit is refused before it is parsed", "[base]") {
  CHECK_THAT(refusal(std::string(k_longest_record + 1, '[')), Catch::Contains("bytes, more than"));
}
