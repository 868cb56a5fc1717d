#include <catch2/catch.hpp>

#include "app/one_record_per_id.h"

namespace wiregraph::app {
namespace {

Records of_document(const std::string& document, const std::string& entity, const std::string& name) {
  Records records;
  records.documents.emplace_back().id = document;
  EntityRecord record;
  record.id = entity;
  record.name = name;
  record.mentions.push_back({{document, 0, 5, name}, MentionForm::name});
  records.entities.push_back(record);
  return records;
}

TEST_CASE("an entity with a Wikidata id in two documents becomes one record that says what each calls it", "[app]") {
  OneRecordPerId united;
  Records first = of_document("d-1", "wd-q20", "Norway");
  Records second = of_document("d-2", "wd-q20", "Norwegen");
  united.take_from(first);
  united.take_from(second);
  CHECK(first.entities.empty());
  const Records rest = united.rest();
  REQUIRE(rest.entities.size() == 1);
  CHECK(rest.entities[0].name == "Norway");
  CHECK(rest.entities[0].aliases == std::vector<std::string>{"Norwegen"});
  CHECK(rest.entities[0].mentions.size() == 2);
  REQUIRE(rest.entities[0].parts.size() == 2);
  CHECK(rest.entities[0].parts[1].document == "d-2");
  CHECK(rest.entities[0].parts[1].name == "Norwegen");
}

TEST_CASE("an entity of one document alone stays with its document", "[app]") {
  OneRecordPerId united;
  Records records = of_document("d-1", "e-1", "Ada Lund");
  united.take_from(records);
  CHECK(records.entities.size() == 1);
  CHECK(united.rest().entities.empty());
}

TEST_CASE("a known entity of a single document has no parts", "[app]") {
  OneRecordPerId united;
  Records records = of_document("d-1", "wd-q20", "Norway");
  united.take_from(records);
  REQUIRE(united.rest().entities.size() == 1);
  CHECK(united.rest().entities[0].parts.empty());
}

}  // namespace
}  // namespace wiregraph::app
