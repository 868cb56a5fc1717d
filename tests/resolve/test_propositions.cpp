#include "graph_of_text.h"

using namespace wiregraph;

namespace {

const std::string k_people =
    "Person lund: Ada Lund\nPerson reyes: Omar Reyes\nOrganization office: Lund Office\nOrganization wire: North Wire\n"
    "Call talk 2025-03-18: lund reyes\n";

/// A document with the usual people. header: "a 2025-03-18: The Post".
std::string document(const std::string& header, const std::string& claims) {
  return "document " + header + "\n" + k_people + claims + "\n";
}

PropositionRecord only_proposition(const std::string& text) {
  const Records records = resolved_records(text);
  REQUIRE(records.propositions.size() == 1);
  return records.propositions[0];
}

std::vector<Status> statuses(const std::string& claims) {
  std::vector<Status> out;
  for (const auto& proposition : resolved_records(document("a", claims)).propositions) out.push_back(proposition.status);
  return out;
}

}  // namespace

TEST_CASE("claims of several documents are one proposition, about the merged nodes", "[resolve]") {
  const auto proposition = only_proposition(document("a 2025-03-18: The Post", "lund spoke_with reyes in talk") +
                                            document("b 2025-03-19: The Sun", "reyes spoke_with lund in talk"));
  CHECK(proposition.subject == "e-a-lund");
  CHECK(proposition.object == "e-a-reyes");
  CHECK(proposition.in_event == "v-a-talk");
  CHECK(proposition.claims == Names{"c-a-1", "c-b-1"});
  CHECK(proposition.support == 2);
  CHECK(proposition.denial == 0);
  CHECK(proposition.reports == 2);
  CHECK(to_iso(*proposition.first_said) == "2025-03-18");
  CHECK(to_iso(*proposition.last_said) == "2025-03-19");
}

TEST_CASE("an asymmetric predicate keeps its direction, and a target or an event makes another proposition", "[resolve]") {
  const auto count = [](const std::string& claims) { return resolved_records(document("a", claims)).propositions.size(); };
  CHECK(count("lund told reyes\nreyes told lund") == 2);
  CHECK(count("lund told reyes\nlund told reyes") == 1);
  CHECK(count("lund told reyes\nlund told reyes in talk") == 2);
  CHECK(count("lund demanded talk\nlund demanded talk target reyes") == 2);
  CHECK(count("lund killed value 3\nlund killed value 4\nlund killed value 3") == 2);
}

TEST_CASE("the status says who says so", "[resolve]") {
  CHECK(statuses("lund told reyes") == std::vector{Status::stated});
  CHECK(statuses("lund told reyes by office") == std::vector{Status::attributed});
  CHECK(statuses("lund told reyes by") == std::vector{Status::attributed});
  CHECK(statuses("lund told reyes by office\nlund told reyes") == std::vector{Status::stated});
  CHECK(statuses("lund told reyes by office\nlund told reyes not by reyes") == std::vector{Status::disputed});
  CHECK(statuses("lund told reyes not") == std::vector{Status::denied});
  CHECK(statuses("lund told reyes future") == std::vector{Status::unrealized});
  CHECK(statuses("lund told reyes possible not") == std::vector{Status::unrealized});
  CHECK(statuses("lund told reyes future\nlund told reyes not") == std::vector{Status::denied});
}

TEST_CASE("support and denial count vouchers, not claims", "[resolve]") {
  const auto proposition = only_proposition(
      document("a: The Post", "lund told reyes\nlund told reyes\nlund told reyes by office\nlund told reyes by reyes by office") +
      document("b: The Post", "lund told reyes\nlund told reyes by office\nlund told reyes not by lund\nlund told reyes future by lund"));
  CHECK(proposition.support == 3);  // The Post, the office, Reyes
  CHECK(proposition.denial == 1);
  CHECK(proposition.reports == 2);
}

TEST_CASE("an unnamed source is vouched for by the next outer one, else by the outlet", "[resolve]") {
  CHECK(only_proposition(document("a: The Post", "lund told reyes by\nlund told reyes")).support == 1);
  CHECK(only_proposition(document("a: The Post", "lund told reyes by by office\nlund told reyes by office")).support == 1);
}

TEST_CASE("the credited agency vouches for all who print it", "[resolve]") {
  CHECK(only_proposition(document("a from Wire: The Post", "lund told reyes") + document("b from Wire: The Sun", "lund told reyes"))
            .support == 1);
}

TEST_CASE("an outlet that is an entity is one voucher as publisher and as source", "[resolve]") {
  const std::string text =
      document("a: North Wire", "lund told reyes") + document("b: The Sun", "lund told reyes by wire") + document("c: Other", "");
  CHECK(only_proposition(text).support == 1);
  const Records records = resolved_records(text);
  CHECK(records.documents[0].publisher_id == "e-a-wire");
  CHECK(records.documents[1].publisher_id.empty());
}

TEST_CASE("documents without a name vouch each for itself", "[resolve]") {
  CHECK(only_proposition(document("a", "lund told reyes") + document("b", "lund told reyes")).support == 2);
}

TEST_CASE("a reprint is marked and counts once", "[resolve]") {
  const std::string text = "lund told reyes quote One said\nlund thanked reyes quote Two, said\nlund praised reyes quote Three said\n";
  const Records records = resolved_records(document("b 2025-03-19: The Sun", text + "reyes told lund quote Four") +
                                           document("a 2025-03-18: The Post", text + "reyes told lund quote Four said") +
                                           document("c 2025-03-20: The Star", "lund told reyes quote One said\nlund praised reyes"));
  CHECK(records.documents[0].same_text_as.empty());
  CHECK(records.documents[1].same_text_as.empty());  // three of four sentences are too few
  const Records reprinted = resolved_records(document("b 2025-03-19: The Sun", text + "reyes told lund quote Four  said!") +
                                             document("a 2025-03-18: The Post", text + "reyes told lund quote Four said"));
  CHECK(reprinted.documents[1].same_text_as == "d-a");
  for (const auto& proposition : reprinted.propositions) {
    CHECK(proposition.support == 1);
    CHECK(proposition.reports == 1);
    CHECK(proposition.claims.size() == 2);
  }
}

TEST_CASE("the day of saying goes before the day of publication", "[resolve]") {
  const auto proposition =
      only_proposition(document("a 2025-03-18", "lund told reyes by office said 2025-03-10\nlund told reyes by office"));
  CHECK(to_iso(*proposition.first_said) == "2025-03-10");
  CHECK(to_iso(*proposition.last_said) == "2025-03-18");
}

TEST_CASE("an event merged from documents took place if one says so", "[resolve]") {
  const Records records =
      resolved_records(document("a", "lund spoke_with reyes future in talk") + document("b", "lund spoke_with reyes in talk"));
  REQUIRE(records.events.size() == 1);
  CHECK(records.events[0].realis == Realis::occurred);
}
