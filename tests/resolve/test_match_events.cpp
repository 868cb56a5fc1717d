#include "graph_of_text.h"

using namespace wiregraph;

namespace {

/// Two documents of 18 March, each with Lund, Reyes, Berg and Oslo and one event.
Names two_events(const std::string& first, const std::string& second) {
  const std::string people = "Person lund: Ada Lund\nPerson reyes: Omar Reyes\nPerson berg: Ola Berg\nPlace oslo: Oslo\nPlace lima: Lima\n";
  return events_in("document a 2025-03-18\n" + people + first + "\ndocument b 2025-03-18\n" + people + second);
}

}  // namespace

TEST_CASE("a call of the same two on the same day is one event", "[resolve]") {
  CHECK(two_events("Call x 2025-03-18: lund reyes", "Call x 2025-03-18: lund reyes") == Names{"x x2"});
  CHECK(two_events("Call x 2025-03-18: lund reyes", "Call x 2025-03-19: lund reyes").size() == 2);
  CHECK(two_events("Call x 2025-03-18: lund reyes", "Meeting x 2025-03-18: lund reyes").size() == 2);
}

TEST_CASE("calls and meetings need the same participants, other events share what the smaller knows", "[resolve]") {
  CHECK(two_events("Call x 2025-03-18: lund reyes", "Call x 2025-03-18: lund").size() == 2);
  CHECK(two_events("Call x 2025-03-18: lund reyes", "Call x 2025-03-18: lund berg").size() == 2);
  CHECK(two_events("Agreement x 2025-03-18: lund reyes", "Agreement x 2025-03-18: lund").size() == 1);
  CHECK(two_events("Agreement x 2025-03-18: lund reyes", "Agreement x 2025-03-18: lund berg").size() == 2);
  CHECK(two_events("Agreement x 2025-03-18: lund", "Agreement x 2025-03-18:").size() == 2);
  CHECK(two_events("Agreement x 2025-03-18:", "Agreement x 2025-03-18:").size() == 2);
}

TEST_CASE("a state stands for its leader", "[resolve]") {
  const std::string leads = "State wd-q20: Norway\nlund leads wd-q20\n", follows = "State wd-q20: Norway\n";
  CHECK(two_events("Call x 2025-03-18: lund reyes\n" + leads, "Call x 2025-03-18: wd-q20 reyes\n" + follows).size() == 1);
  CHECK(two_events("Call x 2025-03-18: lund reyes\n" + leads, "Call x 2025-03-18: wd-q20 lund reyes\n" + follows).size() == 1);
  CHECK(two_events("Call x 2025-03-18: berg reyes\n" + leads, "Call x 2025-03-18: wd-q20 reyes\n" + follows).size() == 2);
}

TEST_CASE("who speaks with whom in a call takes part in it", "[resolve]") {
  CHECK(two_events("Call x 2025-03-18: lund reyes", "Call x 2025-03-18:\nlund spoke_with reyes in x").size() == 1);
  CHECK(two_events("Call x 2025-03-18: lund reyes", "Call x 2025-03-18:\nlund told reyes in x").size() == 2);
  CHECK(two_events("Agreement x 2025-03-18: lund", "Agreement x 2025-03-18:\nlund participated_in x").size() == 1);
}

TEST_CASE("two places are two events, an unknown place is none", "[resolve]") {
  CHECK(two_events("Meeting x 2025-03-18 at oslo: lund reyes", "Meeting x 2025-03-18 at lima: lund reyes").size() == 2);
  CHECK(two_events("Meeting x 2025-03-18 at oslo: lund reyes", "Meeting x 2025-03-18: lund reyes").size() == 1);
}

TEST_CASE("without participants, place and day must agree", "[resolve]") {
  CHECK(two_events("Disaster x 2025-03-18 at oslo:", "Disaster x 2025-03-18 at oslo:").size() == 1);
  CHECK(two_events("Disaster x 2025-03-18 at oslo:", "Disaster x at oslo:").size() == 2);
}

TEST_CASE("an undated event is of the days around its document", "[resolve]") {
  CHECK(two_events("Call x 2025-03-15: lund reyes", "Call x: lund reyes").size() == 1);
  CHECK(two_events("Call x 2025-02-15: lund reyes", "Call x: lund reyes").size() == 2);
  CHECK(two_events("War x 2022-02-24: lund reyes", "War x: lund reyes").size() == 1);
}

TEST_CASE("an undated event that fits two joins neither", "[resolve]") {
  CHECK(events_in(R"(
    document a 2025-03-18
    Person lund: Ada Lund
    Person reyes: Omar Reyes
    Call x 2025-03-17: lund reyes
    document b 2025-03-18
    Person lund: Ada Lund
    Person reyes: Omar Reyes
    Call x 2025-03-15: lund reyes
    document c 2025-03-18
    Person lund: Ada Lund
    Person reyes: Omar Reyes
    Call x: lund reyes)") == Names{"x x1", "x x1", "x x1"});
}

TEST_CASE("of what recurs only a date tells which one is meant", "[resolve]") {
  CHECK(two_events("Attack x 2025-03-18: lund reyes", "Attack x 2025-03-18: lund reyes").size() == 1);
  CHECK(two_events("Attack x: lund reyes", "Attack x 2025-03-18: lund reyes").size() == 2);
  CHECK(two_events("Attack x: lund reyes", "Attack x: lund reyes").size() == 2);
}

TEST_CASE("acts without a type of their own need one name", "[resolve]") {
  CHECK(two_events("Other x 2025-03-18: lund", "Other x 2025-03-18: lund").size() == 1);
  CHECK(two_events("Other x 2025-03-18: lund", "Other y 2025-03-18: lund").size() == 2);
}

TEST_CASE("what one document keeps apart stays apart", "[resolve]") {
  CHECK(events_in("document a 2025-03-18\nPerson lund: Ada Lund\nVisit x 2025-03-18: lund\nVisit y 2025-03-18: lund").size() == 2);
}

TEST_CASE("a merged event has the days in common, all participants, and the older id", "[resolve]") {
  const Records records = resolved_records(R"(
    document a 2025-03-18
    Person lund: Ada Lund
    Agreement deal 2025-03-17..2025-03-18: lund
    document b 2025-03-20
    Person lund: Ada Lund
    Person reyes: Omar Reyes
    Place oslo: Oslo
    Agreement deal 2025-03-18..2025-03-19 at oslo: lund reyes)");
  REQUIRE(records.events.size() == 1);
  const EventRecord& deal = records.events[0];
  CHECK(deal.id == "v-a-deal");
  REQUIRE(deal.time);
  CHECK(to_iso(deal.time->start) == "2025-03-18");
  CHECK(to_iso(deal.time->end) == "2025-03-18");
  CHECK(deal.participants == Names{"e-a-lund", "e-b-reyes"});
  CHECK(deal.place == "e-b-oslo");
}
