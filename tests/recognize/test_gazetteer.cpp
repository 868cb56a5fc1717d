#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "base/log.h"
#include "recognize/spelling.h"
#include "recognize/table.h"
#include "recognize/told.h"

namespace wiregraph {

using namespace recognize;

namespace {

const Thing* thing_named(const std::string& name) {
  const auto entries = gazetteer().named(key_of(name));
  return entries.empty() ? nullptr : &gazetteer()[entries.front().thing];
}

std::filesystem::path table_of(const std::string& content) {
  const auto file = std::filesystem::temp_directory_path() / "wiregraph_test_table.tsv";
  std::ofstream(file) << content;
  return file;
}

Problem problem_of(const std::string& content) {
  try {
    read_table(table_of(content), {"name", "kind"});
  } catch (const InputError& error) {
    return error.problem();
  }
  return {};
}

}  // namespace

TEST_CASE("the gazetteer knows states by all their names", "[recognize]") {
  for (const std::string name : {"Norway", "Norwegian", "Norwegians", "Kingdom of Norway"}) {
    INFO(name);
    REQUIRE(thing_named(name) != nullptr);
    CHECK(thing_named(name)->wikidata == "Q20");
  }
}

TEST_CASE("the gazetteer knows disputed and former states", "[recognize]") {
  CHECK(thing_named("Kosovo")->type == EntityType::State);
  CHECK(thing_named("Taiwanese")->name == "Taiwan");
  CHECK(thing_named("Palestinian")->name == "Palestine");
  CHECK(thing_named("Soviet Union")->type == EntityType::State);
}

TEST_CASE("a word that two states share means neither", "[recognize]") { CHECK(thing_named("Korean") == nullptr); }

TEST_CASE("capitals are marked as such", "[recognize]") {
  const auto entries = gazetteer().named("oslo");
  REQUIRE_FALSE(entries.empty());
  CHECK(entries.front().use == NameUse::capital);
  CHECK(gazetteer()[entries.front().thing].name == "Norway");
}

TEST_CASE("titles say whether the holder leads", "[recognize]") {
  REQUIRE(gazetteer().title("primeminister") != nullptr);
  CHECK(gazetteer().title("primeminister")->leads);
  CHECK_FALSE(gazetteer().title("foreignminister")->leads);
  CHECK(gazetteer().title("queen")->gender == Gender::female);
  CHECK(gazetteer().title("table") == nullptr);
}

TEST_CASE("names are compared without case, accents and points", "[recognize]") {
  CHECK(key_of("U.S.") == "us");
  CHECK(key_of("São Tomé") == "saotome");
  CHECK(key_of("Guinea-Bissau") == key_of("guinea bissau"));
  CHECK(key_of("Лима") == "лима");
}

TEST_CASE("the edit distance stops counting past its limit", "[recognize]") {
  CHECK(edit_distance("dahl", "dahl", 2) == 0);
  CHECK(edit_distance("zelenski", "zelensky", 2) == 1);
  CHECK(edit_distance("oslo", "lima", 2) == 3);
}

TEST_CASE("a faulty table is refused with its place", "[recognize]") {
  CHECK(problem_of("name\tkind\nOslo\tcity\n").reason.empty());
  CHECK(problem_of("name\tkind\nOslo\n").line == 2);
  CHECK(problem_of("# comment\nname\tsort\n").line == 2);
  CHECK_FALSE(problem_of("").advice.empty());
}

TEST_CASE("a missing gazetteer is refused", "[recognize]") { CHECK_THROWS_AS(Gazetteer::load("no such folder"), InputError); }

TEST_CASE("tables of the user's own win over ours and may be few", "[recognize]") {
  const auto own = std::filesystem::temp_directory_path() / "wiregraph_test_own_tables";
  std::filesystem::create_directories(own);
  std::ofstream(own / "organizations.tsv") << "name\tnames\tkind\tstate\twikidata\nPentagon\t-\tband\tNO\t-\n";
  std::ofstream(own / "titles.tsv") << "title\tuse\tgender\nskald\t-\tmale\n";
  const auto loaded = Gazetteer::load(WIREGRAPH_SOURCE_DIR "/ontology/gazetteers", own);
  CHECK(loaded[loaded.named("pentagon").front().thing].kind == "band");
  CHECK(loaded.title("skald") != nullptr);
  CHECK(loaded.title("president") != nullptr);
  CHECK(gazetteer().title("skald") == nullptr);

  std::ofstream(own / "organizations.tsv") << "name\tnames\tkind\tstate\twikidata\nPentagon\t-\tband\tQQ\t-\n";
  CHECK_THROWS_AS(Gazetteer::load(WIREGRAPH_SOURCE_DIR "/ontology/gazetteers", own), InputError);
  std::filesystem::remove_all(own);
}

TEST_CASE("a folder of the user's own with no table or a table by another name is refused", "[recognize]") {
  const auto own = std::filesystem::temp_directory_path() / "wiregraph_test_misnamed_tables";
  const std::filesystem::path folder = WIREGRAPH_SOURCE_DIR "/ontology/gazetteers";
  std::filesystem::remove_all(own);
  CHECK_THROWS_AS(Gazetteer::load(folder, own), InputError);
  std::filesystem::create_directories(own);
  CHECK_THROWS_AS(Gazetteer::load(folder, own), InputError);
  std::ofstream(own / "organisations.tsv") << "name\tnames\tkind\tstate\twikidata\n";
  CHECK_THROWS_AS(Gazetteer::load(folder, own), InputError);
  std::filesystem::rename(own / "organisations.tsv", own / "organizations.tsv");
  CHECK_NOTHROW(Gazetteer::load(folder, own));
  std::filesystem::remove_all(own);
}

TEST_CASE("no table says who holds an office", "[recognize]") {
  const auto folder = std::filesystem::path(WIREGRAPH_SOURCE_DIR) / "ontology" / "gazetteers";
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    std::ifstream in(file.path());
    std::string line;
    while (std::getline(in, line) && line.starts_with('#')) continue;
    INFO(file.path());
    CHECK(line.find("holder") == std::string::npos);
    CHECK(line.find("role") == std::string::npos);
  }
}

TEST_CASE("organizations have the members that they have", "[recognize]") {
  CHECK(thing_named("EU")->members.size() == 27);
  CHECK(thing_named("NATO")->members.size() == 32);
  CHECK(thing_named("G7")->members.size() == 7);
}

}  // namespace wiregraph
