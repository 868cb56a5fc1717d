#include "graph_of_text.h"

using namespace wiregraph;

namespace {

std::string people(const std::string& header) {
  return "document " + header +
         "\nPerson lund: Ada Lund\nPerson reyes: Omar Reyes\nPerson berg: Ola Berg\nPerson short: Dahl\nState wd-q20: Norway\n"
         "Organization league: Harbour League\nOrganization office: Lund Office\nCall talk 2025-03-18: lund reyes\nAid help: lund\n"
         "AidSuspension halt: lund reyes\nCeasefire truce: lund reyes\nOther thing: lund\nOther matter: reyes\n";
}

/// What contradicts what in one document of The Post with these claims.
Names found(const std::string& claims) { return contradictions_in(people("a 2025-03-18: The Post") + claims); }

}  // namespace

TEST_CASE("what one says of an event and another denies is a contradiction", "[resolve]") {
  CHECK(found("lund discussed help in talk by office\nlund discussed help not in talk by reyes") == Names{"said_and_denied: c-a-1 c-a-2"});
  CHECK(found("lund participated_in talk by office\nlund participated_in talk not by reyes") == Names{"said_and_denied: c-a-1 c-a-2"});
}

TEST_CASE("happenings of unknown events never contradict each other", "[resolve]") {
  CHECK(found("lund told reyes by office\nlund told reyes not by reyes").empty());
  CHECK(found("lund told reyes in talk by office\nlund told reyes not by reyes").empty());
}

TEST_CASE("plans, possibilities, other times and other targets contradict nothing", "[resolve]") {
  CHECK(found("lund told reyes future in talk by office\nlund told reyes not in talk by reyes").empty());
  CHECK(found("lund told reyes in talk by office\nlund told reyes possible not in talk by reyes").empty());
  CHECK(found("lund told reyes in talk time 2025-03-18 by office\nlund told reyes not in talk time 2025-03-19 by reyes").empty());
  CHECK(found("lund demanded truce target reyes by office\nlund demanded truce target berg not by reyes").empty());
}

TEST_CASE("a source may be against itself", "[resolve]") {
  CHECK(found("lund told reyes in talk by office\nlund told reyes not in talk by office") == Names{"against_itself: c-a-1 c-a-2"});
  CHECK(found("lund told reyes in talk by office\nlund told reyes not in talk by office\nlund told reyes in talk") ==
        Names{"against_itself: c-a-1 c-a-2", "said_and_denied: c-a-2 c-a-3"});
}

TEST_CASE("standing facts contradict each other while they may be of one time", "[resolve]") {
  const std::string said = "wd-q20 member_of league by office\n", denied = "wd-q20 member_of league not by reyes\n";
  CHECK(found(said + denied) == Names{"said_and_denied: c-a-1 c-a-2"});
  CHECK(contradictions_in(people("a 2020-03-18") + said + people("b 2025-03-18") + denied).empty());
  CHECK(found("lund leads wd-q20 former by office\nlund leads wd-q20 not by reyes").empty());
}

TEST_CASE("who demands a thing in a call has discussed it there", "[resolve]") {
  const std::string denial = "lund discussed help not in talk by lund\n";
  CHECK(found("lund demanded help in talk by office\n" + denial) == Names{"said_and_denied: c-a-1 c-a-2 (implied)"});
  CHECK(found("reyes demanded halt in talk by office\n" + denial) == Names{"said_and_denied: c-a-1 c-a-2 (implied)"});
  CHECK(found("reyes discussed halt in talk by office\n" + denial) == Names{"said_and_denied: c-a-1 c-a-2 (implied)"});
}

TEST_CASE("an implication holds within its event, for its topic, among its participants", "[resolve]") {
  const std::string denial = "lund discussed help not in talk by lund\n";
  CHECK(found("reyes demanded halt by office\n" + denial).empty());
  CHECK(found("reyes demanded truce in talk by office\n" + denial).empty());
  CHECK(found("berg demanded halt in talk by office\n" + denial).empty());
  CHECK(found("reyes demanded halt future in talk by office\n" + denial).empty());
  CHECK(found("reyes demanded halt not in talk by office\nlund discussed help in talk by lund").empty());
  CHECK(found("reyes criticized halt in talk by office\n" + denial).empty());
  CHECK(found("reyes demanded thing in talk by office\nlund discussed matter not in talk by lund").empty());
}

TEST_CASE("accounts of one call in two documents contradict each other", "[resolve]") {
  CHECK(contradictions_in(people("a 2025-03-18") + "reyes demanded halt in talk by office\n" + people("b 2025-03-19") +
                          "lund discussed help not in talk by lund\n") == Names{"said_and_denied: c-a-1 c-b-1 (implied)"});
}

TEST_CASE("different values for one thing contradict each other", "[resolve]") {
  CHECK(found("lund killed value 3 in talk\nlund killed value 4 in talk\nlund killed value 3 in talk") ==
        Names{"different_values: c-a-1 c-a-2 c-a-3"});
  CHECK(found("lund killed value 3\nlund killed value 4").empty());
  CHECK(found("lund killed value 3 in talk\nlund killed value 3 in talk").empty());
  CHECK(found("lund killed value 3 in talk\nreyes killed value 4 in talk").empty());
}

TEST_CASE("bounds contradict what lies outside of them alone", "[resolve]") {
  const std::string exact = "talk lasted value 90\n";
  CHECK(found(exact + "talk lasted value 120 sense at_least") == Names{"different_values: c-a-1 c-a-2"});
  CHECK(found(exact + "talk lasted value 120 sense at_most").empty());
  CHECK(found(exact + "talk lasted value 95 sense about").empty());
  CHECK(found("talk lasted value 60 sense at_least\ntalk lasted value 120 sense at_least").empty());
  CHECK(found("talk lasted value 120 sense at_least\ntalk lasted value 60 sense at_most") == Names{"different_values: c-a-1 c-a-2"});
}

TEST_CASE("counts contradict each other where two sources say them on one day", "[resolve]") {
  const std::string first = "talk numbered value 37\n", second = "talk numbered value 45 by office\n";
  CHECK(found(first + second) == Names{"different_values: c-a-1 c-a-2"});
  CHECK(found("talk numbered value 37\ntalk numbered value 45").empty());
  CHECK(found("talk numbered value 37 sense at_least\n" + second).empty());
  CHECK(contradictions_in(people("a 2025-03-18") + first + people("b 2025-03-19") + second).empty());
  CHECK(contradictions_in(people("a") + first + second).empty());
}

TEST_CASE("counts that end in zeros are rounded", "[resolve]") {
  const std::string rounded = "talk numbered value 5000\n";
  CHECK(found(rounded + "talk numbered value 5320 by office").empty());
  CHECK(found(rounded + "talk numbered value 5700 by office") == Names{"different_values: c-a-1 c-a-2"});
}

TEST_CASE("things without a type are one thing to talk of where they share a common noun", "[resolve]") {
  const std::string things = "Other sailors: lund\nOther sailor: reyes\nOther quota: reyes\n";
  const std::string denial = "lund discussed sailor not in talk by lund\n";
  CHECK(found(things + "reyes demanded sailors in talk by office\n" + denial) == Names{"said_and_denied: c-a-1 c-a-2 (implied)"});
  CHECK(found(things + "reyes demanded quota in talk by office\n" + denial).empty());
}

TEST_CASE("two sources without a name are not one source against itself", "[resolve]") {
  CHECK(found("lund told reyes in talk by\nlund told reyes not in talk by") == Names{"said_and_denied: c-a-1 c-a-2"});
}

TEST_CASE("two holders of one office at one time contradict each other", "[resolve]") {
  CHECK(found("lund leads wd-q20 role President\nberg leads wd-q20 role Norwegian_President") == Names{"two_holders: c-a-1 c-a-2"});
  CHECK(found("lund leads wd-q20 role President\nberg leads wd-q20 role Prime_Minister").empty());
  CHECK(found("lund leads wd-q20 role President\nberg leads wd-q20 former role President").empty());
  CHECK(found("lund leads wd-q20 role President\nshort leads wd-q20 role President").empty());
  CHECK(found("lund leads wd-q20\nberg leads wd-q20").empty());
  CHECK(contradictions_in(people("a 2020-03-18") + "lund leads wd-q20 role President\n" + people("b 2025-03-18") +
                          "berg leads wd-q20 role President\n")
            .empty());
}

TEST_CASE("nobody's claim is deleted", "[resolve]") {
  const Records records =
      resolved_records(people("a: The Post") + "lund told reyes in talk by office\nlund told reyes not in talk by reyes");
  CHECK(records.claims.size() == 2);
}
