#include <catch2/catch.hpp>

#include "clean/clean.h"

using namespace wiregraph;

namespace {

Document cleaned(std::string_view text, std::string_view date = "", Log* log = nullptr) {
  Document document;
  document.text = text;
  if (const auto day = day_from_iso(date)) document.source.published = Time{*day, *day, ""};
  Log own;
  clean::run(document, log != nullptr ? *log : own);
  return document;
}

/// The segments as "kind|kind", blank ones and what is furniture by `marks` left out.
std::string kinds(const Document& document) {
  std::string out;
  for (const Segment& segment : document.segments) {
    if (segment.kind == SegmentKind::blank) continue;
    if (!out.empty()) out += "|";
    out += name_of(segment.kind);
  }
  return out;
}

std::string kinds_of(std::string_view text) { return kinds(cleaned(text)); }

/// The first segment of a kind; its text, or "" where there is none.
std::string text_of_kind(const Document& document, SegmentKind kind) {
  for (const Segment& segment : document.segments) {
    if (segment.kind == kind) return std::string(document.text_of(segment.span));
  }
  return "";
}

std::string published(const Document& document) { return document.source.published ? to_iso(document.source.published->start) : "none"; }

constexpr const char* k_story = "Lund met Reyes in Oslo on Tuesday, and both agreed to talk.";

std::string with_story(std::string_view before) { return std::string(before) + "\n" + k_story; }

}  // namespace

TEST_CASE("the first line is the headline where it is no sentence and a story follows", "[clean]") {
  CHECK(kinds_of(with_story("Chile frees sailors after two weeks")) == "headline|body");
  CHECK(cleaned(with_story("Chile frees sailors")).source.title == "Chile frees sailors");
  CHECK(kinds_of(with_story("Chile freed the sailors on Wednesday.")) == "body|body");
  CHECK(kinds_of(with_story("“Free them”")) == "body|body");
  CHECK(kinds_of("Chile frees sailors") == "body");
}

TEST_CASE("a dateline is a segment of its own and credits the agency", "[clean]") {
  const Document document = cleaned("OSLO, March 3, 2026 (Nordic Wire) — Norway's prime minister spoke.");
  CHECK(kinds(document) == "dateline|body");
  CHECK(text_of_kind(document, SegmentKind::body) == "Norway's prime minister spoke.");
  CHECK(document.source.agency == "Nordic Wire");
  CHECK(published(document) == "2026-03-03");

  CHECK(kinds_of("SANTIAGO, 4 March 2026 - Chile's president spoke.") == "dateline|body");
  CHECK(kinds_of("PUNTA ARENAS, Chile (AP) — The ship left.") == "dateline|body");
  CHECK(kinds_of("Oslo (NW) – “We will wait,” she said.") == "dateline|body");
  CHECK(kinds_of("JERUSALEM/CAIRO, March 4 (NW) -- Talks began.") == "dateline|body");
  CHECK(published(cleaned("OSLO, March 3 (NW) — Talks began.")) == "none");
}

TEST_CASE("what follows a dateline is text, even without a full stop", "[clean]") {
  CHECK(kinds_of("OSLO (NW) — Talks began\n" + std::string(k_story)) == "dateline|body|body");
  CHECK(kinds_of(std::string(k_story) + "\nOSLO (NW) — Talks began\n" + k_story + " Again.") == "body|dateline|body|body");
}

TEST_CASE("a dash after other words makes no dateline", "[clean]") {
  CHECK(kinds_of("NATO — an alliance of 32 states — said so.") == "body");
  CHECK(kinds_of("The ship (a trawler) — It was lost.") == "body");
  CHECK(kinds_of("She said it twice - Norway would wait.") == "body");
  CHECK(kinds_of(std::string(k_story) + "\nOSLO — Norway waits.") == "body|body");
}

TEST_CASE("captions lose the archive's mark and the credit", "[clean]") {
  const Document archive = cleaned("FILE - Ministers shake hands in Lisbon, June 12, 2024. (Wire Photo/Tuva Moen, File)");
  CHECK(kinds(archive) == "furniture|caption|furniture");
  CHECK(text_of_kind(archive, SegmentKind::caption) == "Ministers shake hands in Lisbon, June 12, 2024.");
  CHECK(kinds_of("The trawler in port, May 5, 2025. Harbour Post/Eli Strand") == "caption|furniture");
  CHECK(kinds_of("The ambassador welcomes a captain on March 11, 2026. Strait Pictures") == "caption|furniture");
  CHECK(kinds_of("FILE PHOTO: The trawler in port") == "furniture|caption");
  CHECK(kinds_of("The minister left at noon (local time).") == "body");
  CHECK(kinds_of("The minister left at noon (local time)") == "body");
  CHECK(kinds_of("He signed it on June 12, 2024. Nobody saw it.") == "body");
  CHECK(kinds_of("It left. He came and/or went home") == "body");
}

TEST_CASE("a day alone on a line dates what follows", "[clean]") {
  const Document document = cleaned("They meet today.\n4 March 2026\nThey met yesterday.\n3 March 2026\nThey meet.");
  CHECK(kinds(document) == "body|date_line|body|date_line|body");
  CHECK(published(document) == "2026-03-04");
  std::vector<std::string> dates;
  std::vector<bool> sections;
  for (const Segment& segment : document.segments) {
    if (segment.kind != SegmentKind::body) continue;
    dates.push_back(to_iso(*segment.date));
    sections.push_back(segment.dated_section);
  }
  CHECK(dates == std::vector<std::string>{"2026-03-04", "2026-03-04", "2026-03-03"});
  CHECK(sections == std::vector<bool>{false, true, true});
  CHECK(kinds_of(with_story("4 March 2026 was a Wednesday.")) == "body|body");
  CHECK(kinds_of(std::string(k_story) + "\nMarch 2026\n" + k_story + " Again.") == "body|section_head|body");
}

TEST_CASE("a post is the block before its signature and has its day", "[clean]") {
  const Document document =
      cleaned("Lund posted first.\n\nI spoke with him today.\nIt was good.\n— Ada Lund (@AdaLundPM) March 3, 2026\n\nHe did not answer.",
              "2026-03-09");
  CHECK(kinds(document) == "body|post|post|signature|body");
  for (const Segment& segment : document.segments) {
    if (segment.kind == SegmentKind::post) CHECK(to_iso(*segment.date) == "2026-03-03");
    if (segment.kind == SegmentKind::body) CHECK(to_iso(*segment.date) == "2026-03-09");
  }
  CHECK(kinds_of("— and so it went on (@AdaLundPM).") == "body");
  CHECK(kinds_of("Ada Lund (@AdaLundPM) wrote on March 3, 2026.") == "body");
}

TEST_CASE("without empty lines a post is the line before and the short ones before that", "[clean]") {
  const std::string paragraph =
      "The two leaders spoke for an hour and a half on Tuesday about fishing rights in the Southern Ocean and about the "
      "crew of a trawler, their offices said in two statements.";
  CHECK(kinds_of(paragraph + "\nGood call.\nMore soon.\n— Ada Lund (@AdaLundPM) March 3, 2026\n" + paragraph + " More.") ==
        "body|post|post|signature|body");
}

TEST_CASE("bullets lose their mark and a title above them is their head", "[clean]") {
  const Document document = cleaned("Summary\n- Chile releases the crew\n• Norway withdraws its ships\n" + std::string(k_story));
  CHECK(kinds(document) == "section_head|furniture|bullet|furniture|bullet|body");
  CHECK(text_of_kind(document, SegmentKind::bullet) == "Chile releases the crew");
  CHECK(kinds_of("-5 degrees in Oslo are not cold, they say.") == "body");
}

TEST_CASE("short lines that are no sentences are section heads where text follows", "[clean]") {
  const std::string story(k_story);
  CHECK(kinds_of(story + "\nWhy It Matters\n" + story + " Again.") == "body|section_head|body");
  CHECK(kinds_of(story + "\nTHE SEIZURE\n" + story + " Again.") == "body|section_head|body");
  CHECK(kinds_of(story + "\nHe left.\n" + story + " Again.") == "body|body|body");
  CHECK(kinds_of(story + "\nWhy It Matters") == "body|body");
}

TEST_CASE("a run of short lines with a running time is a player", "[clean]") {
  const std::string story(k_story);
  CHECK(kinds_of("Chile frees sailors\nVideo\nPlayer is loading.\n0:00 / 1:42\nMute\n" + story) ==
        "headline|furniture|furniture|furniture|furniture|body");
  CHECK(kinds_of(story + "\n“No.”\n“Why not?”\n“Ask him.”\n“I did.”\n" + story + " Again.") == "body|body|body|body|body|body");
  CHECK(kinds_of(story + "\nIt began at 3:15.\n" + story + " Again.") == "body|body|body");
}

TEST_CASE("notes of publication, contacts and credits are furniture", "[clean]") {
  const Document document =
      cleaned(std::string(k_story) +
              "\nUpdate 3/11/26, 6:35 p.m. ET: A comment was added.\nUpdate 3/12/26, 6:35 p.m. ET: Another.\nAbout the "
              "writer\nNora Field covers fisheries. Write to n.field@weekly.example.");
  CHECK(kinds(document) == "body|furniture|furniture|furniture|furniture");
  CHECK(published(document) == "2026-03-11");
  CHECK(kinds_of("Published March 11, 2026 " + std::string(400, 'a')) == "body");
  CHECK(kinds_of("Published reports of last year say that he left on March 11, 2026.") == "body");
  CHECK(kinds_of(std::string(k_story) + "\n“Write to me at ada@gov.example,” she said.") == "body|body");
  CHECK(kinds_of(std::string(k_story) + "\nMoen reported from Tromsø.") == "body|furniture");
  CHECK(kinds_of(std::string(k_story) + "\nThe navy reported from Tromsø that the ship was lost.") == "body|body");
  CHECK(kinds_of("By Tuva Moen and Pablo Quiroga\n" + std::string(k_story)) == "furniture|body");
  CHECK(kinds_of("By noon the ship was lost.\n" + std::string(k_story)) == "body|body");
}

TEST_CASE("a paragraph that stands before is a repeat", "[clean]") {
  const std::string story(k_story);
  CHECK(kinds_of(story + "\nThen they left.\n" + story) == "body|body|repeat");
  CHECK(kinds_of(story + "\nThen they left.\n" + story.substr(0, 45) + "... Read more") == "body|body|repeat");
  CHECK(kinds_of(story + "\nHe left.\n" + story + " Again.\nHe left.") == "body|body|body|body");
}

TEST_CASE("a page without a date warns; its newest picture or post is a guess", "[clean]") {
  Log none;
  CHECK(published(cleaned(k_story, "", &none)) == "none");
  REQUIRE(none.warnings().size() == 1);
  CHECK(!none.warnings().front().advice.empty());

  Log guess;
  CHECK(published(cleaned("Two ships in port, May 5, 2025. (Wire Photo)\nA ship in port, Wednesday, March 4, 2026. (Wire Photo)", "",
                          &guess)) == "2026-03-04");
  CHECK(guess.warnings().size() == 1);

  Log given;
  CHECK(published(cleaned("OSLO, March 3, 2026 (NW) — Talks began.", "2026-03-05", &given)) == "2026-03-05");
  CHECK(given.warnings().empty());
}

TEST_CASE("a second story on the page has its own date", "[clean]") {
  const Document document = cleaned(
      "OSLO, March 3, 2026 (NW) — Talks began.\nMoen reported from Oslo.\nA ship in port, March 2, 2026. (Wire Photo)\n"
      "Talks ended on Monday, and all were glad of it.\nA minister in Oslo, May 4, 2026. (Wire Photo)");
  REQUIRE(kinds(document) == "dateline|body|furniture|caption|furniture|body|caption|furniture");
  const Segment& second = document.segments[10];
  REQUIRE(document.text_of(second.span).starts_with("Talks ended"));
  CHECK(to_iso(*second.date) == "2026-05-04");
  CHECK(second.dated_section);
  CHECK(published(document) == "2026-03-03");
}
