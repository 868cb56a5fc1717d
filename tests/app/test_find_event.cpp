#include <catch2/catch.hpp>

#include "app/compare/find_event.h"

namespace wiregraph::app {
namespace {

EventRecord event_of(std::string id, EventType type, std::string name) {
  EventRecord event;
  event.id = std::move(id);
  event.type = type;
  event.name = std::move(name);
  return event;
}

Records three_events() {
  Records records;
  records.entities = {{}};
  records.entities[0].id = "e-1";
  records.entities[0].name = "José Peña";
  records.events = {event_of("v-1", EventType::Call, "the call"), event_of("v-2", EventType::Call, "a phone call"),
                    event_of("v-3", EventType::Meeting, "the talks")};
  records.events[1].participants = {"e-1"};
  records.events[1].time = Time{*day_from_iso("2025-03-18"), *day_from_iso("2025-03-19"), ""};
  records.events[2].mentions = {{"d-1", 0, 6, "Summit"}};
  return records;
}

/// The ids of the events that the words may mean.
std::string found(const std::string& words) {
  const Records records = three_events();
  std::string ids;
  for (const EventRecord* event : find_events(records, words, RecordIndex(records))) ids += (ids.empty() ? "" : " ") + event->id;
  return ids;
}

TEST_CASE("an event is found by its id", "[app]") { CHECK(found("v-2") == "v-2"); }

TEST_CASE("a whole name goes before words of others", "[app]") {
  CHECK(found("The Call") == "v-1");
  CHECK(found("summit") == "v-3");
}

TEST_CASE("words may be of the type, the participants and the days, without accents", "[app]") {
  CHECK(found("call pena") == "v-2");
  CHECK(found("2025-03-19") == "v-2");
  CHECK(found("meeting") == "v-3");
}

TEST_CASE("all events that may be meant are found", "[app]") { CHECK(found("phone") == "v-2"); }

TEST_CASE("every word must be there", "[app]") {
  CHECK(found("phone talks") == "");
  CHECK(found("") == "");
  CHECK(found("...") == "");
}

TEST_CASE("an event is described on one line", "[app]") {
  const Records records = three_events();
  CHECK(description_of(records.events[1], RecordIndex(records)) ==
        "v-2  a phone call (Call), occurred, 2025-03-18 to 2025-03-19, with José Peña");
}

}  // namespace
}  // namespace wiregraph::app
