#include <catch2/catch.hpp>

#include "relate/told_story.h"

using namespace wiregraph;

namespace {

/// The mentions of each event of a document in which these words are given as events.
std::vector<std::string> events_in(std::string_view lines, std::initializer_list<std::string_view> given) {
  Document document = document_with(lines, {{"Lund", EntityType::Person}, {"Reyes", EntityType::Person}});
  for (const auto word : given)
    for (const Token& token : document.tokens)
      if (document.text_of(token) == word) document.given.push_back({token.span, GivenMention::Kind::event, {}});
  Log log;
  relate::run(document, lexicon_of({"departure\tnoun\tsame_act\tleave\t-\t-\t-"}), log);
  std::vector<std::string> out;
  for (const Event& event : document.events) {
    std::string line;
    for (const TokenSpan mention : event.mentions)
      if (mention.size() == 1) line += (line.empty() ? "" : " | ") + std::string(document.text_of(mention));
    out.push_back(line);
  }
  return out;
}

using Lines = std::vector<std::string>;

constexpr std::string_view k_lund_left = "Lund/NNP/nsubj/2\nleft/VBD/ROOT/0/leave\n\n";

}  // namespace

TEST_CASE("a given event is one, whatever its words", "[relate]") {
  CHECK(events_in(k_lund_left, {"left"}) == Lines{"left"});
  CHECK(events_in(k_lund_left, {}).empty());
}

TEST_CASE("the noun made from a verb goes back to it", "[relate]") {
  CHECK(events_in(std::string(k_lund_left) + "The/DT/det/2\ndeparture/NN/nsubj/3\nsurprised/VBD/ROOT/0/surprise", {"left", "departure"}) ==
        Lines{"left | departure"});
}

TEST_CASE("one verb is one act, unless others do it or it is done to others", "[relate]") {
  CHECK(events_in(std::string(k_lund_left) + "Lund/NNP/nsubj/2\nleaves/VBZ/ROOT/0/leave", {"left", "leaves"}) == Lines{"left | leaves"});
  CHECK(events_in(std::string(k_lund_left) + "Reyes/NNP/nsubj/2\nleaves/VBZ/ROOT/0/leave", {"left", "leaves"}) == Lines{"left", "leaves"});
  CHECK(
      events_in("Lund/NNP/nsubj/2\nsold/VBD/ROOT/0/sell\nships/NNS/dobj/2/ship\n\nLund/NNP/nsubj/2\nsells/VBZ/ROOT/0/sell\nwine/NN/dobj/2",
                {"sold", "sells"}) == Lines{"sold", "sells"});
}
