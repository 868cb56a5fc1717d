#include "graph_of_text.h"

using namespace wiregraph;

TEST_CASE("one name in two documents is one person, with the name, aliases and mentions of both", "[resolve]") {
  const Records records = resolved_records(R"(
    document a 2025-03-02
    Person lund: Ada Lund; Lund
    document b 2025-03-01
    Person lund: Ada Lund; Ms Lund)");
  REQUIRE(records.entities.size() == 1);
  const EntityRecord& lund = records.entities[0];
  CHECK(lund.id == "e-b-lund");  // the older document
  CHECK(lund.name == "Ada Lund");
  CHECK(lund.aliases == Names{"Lund", "Ms Lund"});
  CHECK(lund.mentions.size() == 4);
  CHECK(std::is_sorted(lund.mentions.begin(), lund.mentions.end(), [](auto& a, auto& b) { return a.quote < b.quote; }));
}

TEST_CASE("the undated document is the youngest", "[resolve]") {
  CHECK(resolved_records("document a\nPlace oslo: Oslo\ndocument b 2025-03-01\nPlace oslo: Oslo").entities[0].id == "e-b-oslo");
}

TEST_CASE("a surname alone joins the only full name that has it", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Ada Lund\ndocument b\nPerson x: Lund") == Names{"Ada Lund x2"});
  CHECK(entities_in("document a\nPerson x: Lund\ndocument b\nPerson x: Lund") == Names{"Lund x2"});
  CHECK(entities_in("document a\nPerson x: Ada Lund\ndocument b\nPerson x: Ola Lund\ndocument c\nPerson x: Lund") ==
        Names{"Ada Lund x1", "Lund x1", "Ola Lund x1"});
}

TEST_CASE("a surname alone means whoever far more documents name than all others of it", "[resolve]") {
  std::string text = "document z\nPerson x: Lund\ndocument y\nPerson x: Ola Lund\n";
  for (const char document : std::string("abcd")) text += std::string("document ") + document + "\nPerson x: Ada Lund\n";
  CHECK(entities_in(text) == Names{"Ada Lund x4", "Lund x1", "Ola Lund x1"});
  text += "document e\nPerson x: Ada Lund\n";
  CHECK(entities_in(text) == Names{"Ada Lund x6", "Ola Lund x1"});
}

TEST_CASE("two of a name within one document stay two", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Ada Lund\ndocument b\nPerson x: Ada Lund\nPerson y: Lund") == Names{"Ada Lund x2", "Lund x1"});
  CHECK(entities_in("document a\nPerson x: Ada Lund\nPerson y: Ada Lund") == Names{"Ada Lund x1", "Ada Lund x1"});
}

TEST_CASE("a name alone joins who is called so elsewhere", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Li Na; Li\ndocument b\nPerson x: Li") == Names{"Li Na x3"});
}

TEST_CASE("different first names are different people", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Ada Lund\ndocument b\nPerson x: Ola Lund") == Names{"Ada Lund x1", "Ola Lund x1"});
}

TEST_CASE("spellings of one name from another script are one person", "[resolve]") {
  CHECK(entities_in(R"(
    document a
    Person x: Andrii Khomenskyy
    document b
    Person x: Andriy Homenskiy
    document c
    Person x: Andrij Khomensky)") == Names{"Andrii Khomenskyy x3"});
  CHECK(entities_in("document a\nPerson x: Åda Lünd\ndocument b\nPerson x: Ada Lund").size() == 1);
  CHECK(entities_in("document a\nPerson x: Mark Lee\ndocument b\nPerson x: Mark Le").size() == 2);
}

TEST_CASE("given names of neighbouring languages are one name, their surnames are not", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Vladimir Homenko\ndocument b\nPerson x: Volodymyr Homenko").size() == 1);
  CHECK(entities_in("document a\nPerson x: Oleksii Homenko\ndocument b\nPerson x: Alexey Khomenko").size() == 1);
  CHECK(entities_in("document a\nPerson x: Mohammed Karim\ndocument b\nPerson x: Muhammad Karim").size() == 1);
  CHECK(entities_in("document a\nPerson x: Vladimir Homenko\ndocument b\nPerson x: Volodymyr Homenchuk").size() == 2);
  CHECK(entities_in("document a\nPerson x: Vladimir Homenko\ndocument b\nPerson x: Viktor Homenko").size() == 2);
}

TEST_CASE("an Arabic article comes and goes", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Karim al-Hadidi\ndocument b\nPerson x: Karim Hadidi").size() == 1);
  CHECK(entities_in("document a\nPerson x: Karim el-Hadidi\ndocument b\nPerson x: al-Hadidi").size() == 1);
  CHECK(entities_in("document a\nPerson x: Al Moe\ndocument b\nPerson x: Moe Berg").size() == 2);
}

TEST_CASE("hyphens, gaps and full stops between the parts of a name do not matter", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Han Dong-su\ndocument b\nPerson x: Han Dong Su").size() == 1);
  CHECK(entities_in("document a\nPerson x: J. D. Holm\ndocument b\nPerson x: JD Holm").size() == 1);
  CHECK(entities_in("document a\nPerson x: Han Dong-su\ndocument b\nPerson x: Han Myong-su").size() == 2);
}

TEST_CASE("an initial with a surname joins the only full name that has both", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Ada Lund\ndocument b\nPerson x: A. Lund; Lund") == Names{"Ada Lund x3"});
  CHECK(entities_in("document a\nPerson x: Ada Lund\ndocument b\nPerson x: Ola Lund\ndocument c\nPerson x: A. Lund") ==
        Names{"Ada Lund x2", "Ola Lund x1"});
  CHECK(entities_in("document a\nPerson x: Ada Lund\ndocument b\nPerson x: O. Lund").size() == 2);
  CHECK(entities_in("document a\nPerson x: Ada Lund\ndocument b\nPerson x: Alf Lund\ndocument c\nPerson x: A. Lund").size() == 3);
}

TEST_CASE("the last short vowel of a given name wavers, that of a surname does not", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Yousef Karim\ndocument b\nPerson x: Yusuf Karim").size() == 1);
  CHECK(entities_in("document a\nPerson x: Khaled Karim\ndocument b\nPerson x: Khalid Karim").size() == 1);
  CHECK(entities_in("document a\nPerson x: Jon Karim\ndocument b\nPerson x: Jan Karim").size() == 2);
  CHECK(entities_in("document a\nPerson x: Martin Karim\ndocument b\nPerson x: Martina Karim").size() == 2);
  CHECK(entities_in("document a\nPerson x: Ada Hansen\ndocument b\nPerson x: Ada Hanson").size() == 2);
}

TEST_CASE("middle names tell namesakes apart, initials do not", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Ada Berg Lund\ndocument b\nPerson x: Ada B. Lund\ndocument c\nPerson x: Ada Lund") ==
        Names{"Ada Berg Lund x3"});
  CHECK(entities_in("document a\nPerson x: Ada B. Lund\ndocument b\nPerson x: Ada C. Lund\ndocument c\nPerson x: Ada Lund").size() == 3);
  CHECK(entities_in("document a\nPerson x: Ada B. Lund\ndocument b\nPerson x: Ada B. Lund Jr.").size() == 2);
}

TEST_CASE("particles belong to the surname", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Ada van der Holm\ndocument b\nPerson x: van der Holm") == Names{"Ada van der Holm x2"});
  CHECK(entities_in("document a\nPerson x: Ada van der Holm\ndocument b\nPerson x: Ada Holm").size() == 2);
}

TEST_CASE("a person is no place of the same name", "[resolve]") {
  CHECK(entities_in("document a\nPerson x: Ada Lund\nPlace y: Ada Lund").size() == 2);
}

TEST_CASE("unnamed groups of different documents stay apart", "[resolve]") {
  CHECK(entities_in("document a\nGroup x: protesters\ndocument b\nGroup x: protesters").size() == 2);
}

TEST_CASE("one Wikidata id is one node, and gives its id to namesakes without one", "[resolve]") {
  const Records records = resolved_records("document a 2025-01-01\nState x: Norway\ndocument b\nState wd-q20: Norway; Kingdom of Norway");
  REQUIRE(records.entities.size() == 1);
  CHECK(records.entities[0].id == "wd-q20");
}

TEST_CASE("two Wikidata ids stay two nodes, and who might be either joins neither", "[resolve]") {
  CHECK(entities_in("document a\nPerson wd-q1: Ada Lund\nPerson wd-q2: Ada Lund\ndocument b\nPerson x: Ada Lund").size() == 3);
  CHECK(entities_in("document a\nState wd-q1: Nord; Sund\nState wd-q2: Syd; Sund").size() == 2);
}

TEST_CASE("an acronym joins the only body whose initials it is", "[resolve]") {
  CHECK(entities_in("document a\nOrganization x: Office of Trade Affairs\ndocument b\nOrganization x: OTA") ==
        Names{"Office of Trade Affairs x2"});
  CHECK(entities_in("document a\nOrganization x: Office of Trade Affairs\nOrganization y: Oslo Tram Authority\n"
                    "document b\nOrganization x: OTA")
            .size() == 3);
  CHECK(entities_in("document a\nOrganization x: Harbour Union; U.H.\ndocument b\nOrganization x: UH") == Names{"Harbour Union x3"});
  CHECK(entities_in("document a\nOrganization x: Harbour Union\ndocument b\nOrganization x: HU").size() == 2);
}

TEST_CASE("a firm is one with and without its legal form, and by its initials", "[resolve]") {
  CHECK(entities_in(R"(
    document a
    Organization x: Oslo Tram Works
    document b
    Organization x: Oslo Tram Works, Inc.
    document c
    Organization x: OTW)") == Names{"Oslo Tram Works, Inc. x3"});
  CHECK(entities_in("document a\nOrganization x: Oslo Company\ndocument b\nOrganization x: Bergen Company").size() == 2);
}

TEST_CASE("an article and accents do not matter, a word of an alias does not suffice", "[resolve]") {
  CHECK(entities_in("document a\nOrganization x: The Café Board\ndocument b\nOrganization x: Cafe Board").size() == 1);
  CHECK(entities_in("document a\nOrganization x: Harbour Union; Harbour\ndocument b\nOrganization x: Harbour").size() == 2);
}

TEST_CASE("bodies of different states stay apart, and one without a state joins only if it is clear", "[resolve]") {
  const std::string norway = "document a\nState wd-q20: Norway\nOrganization m: Foreign Ministry\nm affiliated_with wd-q20\n";
  const std::string chile = "document b\nState wd-q298: Chile\nOrganization m: Foreign Ministry\nm affiliated_with wd-q298\n";
  const std::string unknown = "document c\nOrganization m: Foreign Ministry\n";
  CHECK(entities_in(norway + chile + unknown).size() == 5);
  CHECK(entities_in(norway + unknown) == Names{"Foreign Ministry x2", "Norway x1"});
}

TEST_CASE("the name of a node is its most common full form", "[resolve]") {
  CHECK(entities_in(R"(
    document a
    Person x: Lund
    document b
    Person x: Ada B. Lund
    document c
    Person x: Ada Lund
    document d
    Person x: Ada Lund
    document e
    Person x: Lund)") == Names{"Ada Lund x5"});
}
