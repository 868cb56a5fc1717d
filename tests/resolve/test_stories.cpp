#include "graph_of_text.h"

using namespace wiregraph;

namespace {

/// Two reports of one story (a quarrel over a trawler) or, with `other`, of two, each with these lines besides.
std::string two_reports(const std::string& first, const std::string& second, bool other = false) {
  const std::string ship =
      "Organization ship: Nordlys\nPerson lund: Ada Lund\nPerson reyes: Omar Reyes\nPlace oslo: Oslo\nPlace lima: Lima\n";
  const std::string mine = "Organization pit: Cobre Sur\nPerson paz: Inti Paz\nPlace cuzco: Cuzco\n";
  return "document a 2025-03-18\n" + ship + first + "\ndocument b 2025-03-19\n" + (other ? mine : ship) + second +
         "\ndocument c 2025-03-19\n" + mine;
}

std::size_t groups_of(const std::string& first, const std::string& second, bool other = false) {
  const auto entities = resolved_records(two_reports(first, second, other)).entities;
  return static_cast<std::size_t>(
      std::count_if(entities.begin(), entities.end(), [](const auto& e) { return e.type == EntityType::Group; }));
}

std::size_t events_of(const std::string& first, const std::string& second, bool other = false) {
  return resolved_records(two_reports(first, second, other)).events.size();
}

}  // namespace

TEST_CASE("a group is one in the reports of one story, but not in two stories", "[resolve]") {
  CHECK(groups_of("Group g (sailor): the stranded sailors", "Group g (sailor): stranded sailors") == 1);
  CHECK(groups_of("Group g (sailor): the stranded sailors", "Group g (sailor): stranded sailors", true) == 2);
}

TEST_CASE("groups that differ in words, number or noun are two", "[resolve]") {
  CHECK(groups_of("Group g (sailor): the Norwegian sailors", "Group g (sailor): Norwegian sailors") == 1);
  CHECK(groups_of("Group g (sailor): the sailors", "Group g (sailor): sailors") == 2);
  CHECK(groups_of("Group g (sailor): the Norwegian sailors", "Group g (sailor): the sailors") == 2);
  CHECK(groups_of("Group g (sailor): the sailors", "Group g (sailor): their sailors") == 2);
  CHECK(groups_of("Group g (sailor): the Norwegian sailors", "Group g (sailor): the Chilean sailors") == 2);
  CHECK(groups_of("Group g (sailor): the sailors", "Group g (sailor): the sailor") == 2);
  CHECK(groups_of("Group g (sailor): the sailors", "Group g (owner): the owners") == 2);
}

TEST_CASE("an unnamed source of one report is no other's", "[resolve]") {
  CHECK(groups_of("Group g (sailor): sailors\nlund praised reyes by g", "Group g (sailor): sailors") == 2);
}

TEST_CASE("in one story a word names one event where nothing tells two apart", "[resolve]") {
  CHECK(events_of("Arrest x (raid): lund", "Arrest y (raid): lund") == 1);
  CHECK(events_of("Arrest x (raid): lund", "Arrest y (raid):") == 1);
  CHECK(events_of("Arrest x (raid): lund", "Arrest y (raid): reyes") == 2);
  CHECK(events_of("Arrest x (raid): lund", "Arrest y (raid): ship") == 1);
  CHECK(events_of("Arrest x (raid) at oslo: lund", "Arrest y (raid) at lima: lund") == 2);
  CHECK(events_of("Arrest x (raid) 2025-03-01: lund", "Arrest y (raid) 2025-03-17: lund") == 2);
  CHECK(events_of("Arrest x (raid):", "Arrest y (raid):", true) == 2);
}

TEST_CASE("of what comes in series a word alone names no one event", "[resolve]") {
  CHECK(events_of("Attack x (raid):", "Attack y (raid):") == 2);
  CHECK(events_of("Attack x (raid) at oslo:", "Attack y (raid) at oslo:") == 1);
}

TEST_CASE("the only event of its type in a report goes by any word of the type", "[resolve]") {
  CHECK(events_of("Attack x (raid): lund", "Attack y (strike): lund") == 1);
  CHECK(events_of("Attack x (raid): lund\nAttack z (ambush): reyes", "Attack y (strike): lund") == 3);
  CHECK(events_of("Visit x (travel): lund", "Visit y (pilgrimage):") == 2);
  CHECK(events_of("Other x (leave): lund", "Other y (sail): lund") == 2);
}

TEST_CASE("what may be proposed before it is stays apart", "[resolve]") {
  CHECK(events_of("Ceasefire x (truce):", "Ceasefire y (truce):") == 2);
}

TEST_CASE("of two that fit an event joins the one that shares more, or none", "[resolve]") {
  const std::string two = "Attack x (raid): lund\nAttack z (raid): reyes";
  CHECK(events_of(two, "Attack y (raid): lund") == 2);
  CHECK(events_of(two, "Attack y (raid):") == 3);
}
