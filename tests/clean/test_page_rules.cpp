#include <catch2/catch.hpp>

#include "clean/clean.h"
#include "clean/day_alone.h"

/// Rules for what stands around a story, each with what looks like it and is none.

using namespace wiregraph;

namespace {

constexpr const char* k_first = "Lund met Reyes in Oslo on Tuesday, and both agreed to talk.\n";
constexpr const char* k_last = "They will meet again in the spring, their offices said in two statements.\n";

/// The kind and rule of a line between two paragraphs.
std::string between(std::string_view line) {
  Document document;
  document.text = k_first + std::string(line) + "\n" + k_last;
  Log log;
  clean::run(document, log);
  for (const Segment& segment : document.segments) {
    if (document.text_of(segment.span) == line) return std::string(name_of(segment.kind)) + " " + std::string(segment.rule);
  }
  return "parted";
}

/// "rule|rule" of all segments, the kind where no rule decided.
std::string rules_of(std::string_view text) {
  Document document;
  document.text = text;
  Log log;
  clean::run(document, log);
  std::string out;
  for (const Segment& segment : document.segments) {
    if (segment.kind == SegmentKind::blank) continue;
    if (!out.empty()) out += "|";
    out += segment.rule.empty() ? name_of(segment.kind) : segment.rule;
  }
  return out;
}

}  // namespace

TEST_CASE("calls to the reader are short imperatives, without quotations", "[clean]") {
  for (const char* line :
       {"Read the speech in full", "READ MORE about the treaty", "Click here for the map.", "View 12 Images", "Sign up for our letter",
        "Watch: How the lock works, opens new tab", "Related: The treaty in brief", "More from the Weekly", "Share", "Advertisement"}) {
    CAPTURE(line);
    CHECK(between(line) == "furniture reader_call");
  }
  for (const char* line :
       {"“Read the treaty,” she said.", "Read the treaty, she told them on Tuesday.", "Show trials in Minsk go on without end.",
        "Sign of hope in the harbour of Oslo was seen by all.", "Share prices fell by a tenth on Monday.",
        "More than forty ships waited off the coast.", "See-saw talks went on for a week in the old town."}) {
    CAPTURE(line);
    CHECK(between(line) == "body ");
  }
  CHECK(between("Show trials go on") == "section_head section_head");
}

TEST_CASE("notes of the page on itself are furniture, stories about pages are not", "[clean]") {
  for (const char* line :
       {"This live page has ended.", "This story was updated to add a comment.", "Our live coverage has now concluded."}) {
    CAPTURE(line);
    CHECK(between(line) == "furniture page_note");
  }
  CHECK(between("© 2026 The Weekly") == "furniture copyright");
  CHECK(between("This story began in 1990.") == "body ");
  CHECK(
      between("This report by the ministry was published too late, the senator said on Tuesday evening in front of the old parliament.") ==
      "body ");
  CHECK(between("The page has ended in the archive.") == "body ");
}

TEST_CASE("days and times of day alone are date lines", "[clean]") {
  for (const char* line : {"10 March 2026", "Tuesday, March 10, 2026, 14:05 GMT", "14:05", "5:58pm", "18.45 CEST", "2 hours ago",
                           "1 hr 12 min ago", "March 10"}) {
    CAPTURE(line);
    CHECK(between(line) == "date_line date_line");
  }
  for (const char* line : {"Tuesday", "March 2026", "Today", "Version 2.10", "Room 14"}) {
    CAPTURE(line);
    CHECK_FALSE(clean::day_alone(line));
  }
  CHECK(between("10 March 2026 was a Tuesday.") == "body ");
  CHECK(to_iso(*clean::day_alone("Tuesday, March 10, 2026 at 2:05 p.m. ET")->day) == "2026-03-10");
  CHECK_FALSE(clean::day_alone("March 10")->day);
}

TEST_CASE("menus are runs of very short titles, headings are not", "[clean]") {
  const std::string first(k_first);
  const std::string last(k_last);
  CHECK(rules_of(first + "Facebook\nTwitter\nWhatsApp\nTelegram\nThe Talks\n" + last) == "body|menu|menu|menu|menu|section_head|body");
  CHECK(rules_of(first + "The Background\nA War of Words\n" + last) == "body|section_head|section_head|body");
}

TEST_CASE("a label that stands twice is no heading", "[clean]") {
  const std::string first(k_first);
  const std::string last(k_last);
  CHECK(rules_of(first + "Gallery\n" + last + "Gallery\nIt rained.\n") == "body|repeated_title|body|repeated_title|body");
  CHECK(rules_of(first + "Background\n" + last + "Outlook\nIt rained.\n") == "body|section_head|body|section_head|body");
}

TEST_CASE("the headline is found below the menu, and facts about the story below it", "[clean]") {
  const std::string story = std::string(k_first) + k_last;
  CHECK(rules_of("Home\nNews\nSport\nLund and Reyes agree to talk\nBy Ada Field\nMarch 4, 2026\n3 min read\n" + story) ==
        "above_headline|above_headline|above_headline|headline|byline|byline_day|reader_call|body|body");
  CHECK(rules_of("Lund and Reyes agree to talk\nThe two met in Oslo.\nAda Field\nThe Weekly, March 4, 2026\n" + story) ==
        "headline|summary|page_head|page_head|body|body");
  CHECK(rules_of("Lund and Reyes agree to talk\nThe Meeting\n" + story) == "headline|section_head|body|body");
}

TEST_CASE("the tail of a page is titles, furniture and words to the reader", "[clean]") {
  const std::string story = std::string(k_first) + k_last;
  CHECK(rules_of(story + "Ferry line reopens after nine years\nTerms of Use\nPlease log in to see your letters.\n") ==
        "body|body|page_tail|page_tail|page_tail");
  CHECK(rules_of(story + "“Thank you for your help,” she said.\n“You came at night,” he said.\n") == "body|body|body|body");
  CHECK(rules_of(story + "The End\n") == "body|body|body");
}

TEST_CASE("an author's biography is known by the name of the byline", "[clean]") {
  const std::string story = std::string(k_first) + k_last;
  CHECK(rules_of("By Ada Field\n" + story + "Ada Field is a correspondent in Bergen.\n") == "byline|body|body|contact");
  CHECK(rules_of("By Ada Field\n" + story + "Ada Lund is the prime minister of Norway.\n") == "byline|body|body|body");
}

TEST_CASE("teasers keep their days to themselves, and a heading behind them stays", "[clean]") {
  Document document;
  document.text = std::string("March 9, 2026\n") + k_first +
                  "More on this story\nFerry line reopens\nPublished\n2 April 2024\nDockers end strike\n" +
                  "6 July 2023\nWhat Happens Next\n" + k_last;
  Log log;
  clean::run(document, log);
  for (const Segment& segment : document.segments) {
    if (segment.kind != SegmentKind::body) continue;
    CHECK(segment.section == 0);
    CHECK(to_iso(*segment.date) == "2026-03-09");
  }
  const std::string first(k_first);
  CHECK(rules_of(first + "list 1 of 2\nFerry line reopens\nlist 2 of 2\nDockers end strike\nend of list\n" + k_last) ==
        "body|reader_call|teaser_list|reader_call|teaser_list|reader_call|body");
  CHECK(rules_of(first + "More From the Talks\nWhat Happens Next\n" + k_last) == "body|reader_call|section_head|body");
}

TEST_CASE("what readers wrote below the story is furniture", "[clean]") {
  const std::string story = std::string(k_first) + k_last;
  CHECK(rules_of(story + "2 Comments\nAda\nNobody reads a treaty to its end, and I know why.\nReply\nTuva\nNo.\nReply\n") ==
        "body|body|comments|comments|comments|repeated_title|comments|comments|repeated_title");
  CHECK(rules_of(k_first + std::string("No Comment\n") + k_last) == "body|section_head|body");
}

TEST_CASE("lines without words of news are scraps", "[clean]") {
  for (const char* line : {"___", "136", "twitter", "https://news.example/hub", "| Water", "4 min"}) {
    CAPTURE(line);
    CHECK(between(line) == "furniture scrap");
  }
  for (const char* line : {"No.", "14 sailors were free.", "why?"}) {
    CAPTURE(line);
    CHECK(between(line) == "body ");
  }
}

TEST_CASE("credits of pictures and reports are known by their form", "[clean]") {
  for (const char* line : {"The Nordic Wire contributed to this report.", "Additional reporting by Ada Field"}) {
    CAPTURE(line);
    CHECK(between(line) == "furniture credits");
  }
  CHECK(between("The gift contributed to this policy of open ports.") == "body ");
  CHECK(between("Photographer: Tuva Moen/Wire") == "furniture photo_credit");
  const std::string first(k_first);
  CHECK(rules_of(first + "A ship in port.Credit...Tuva Moen for The Post\n" + k_last) == "body|caption|photo_credit|body");
  CHECK(rules_of(first + "1 of 3 | A ship in port. (Wire Photo)\n" + k_last) == "body|caption_mark|caption|photo_credit|body");
  CHECK(rules_of(first + "A ship in port [File: Tuva Moen/Wire]\n" + k_last) == "body|caption|photo_credit|body");
}

TEST_CASE("another byline or dateline begins another section", "[clean]") {
  Document document;
  document.text = "OSLO (NW) — Lund met Reyes on Tuesday.\nSANTIAGO, March 5, 2026 (NW) — Chile's president went home.\nHe slept.\n";
  document.source.published = Time{*day_from_iso("2026-03-04"), *day_from_iso("2026-03-04"), ""};
  Log log;
  clean::run(document, log);
  CHECK(document.segments.front().section == 0);
  CHECK(document.segments.back().section == 1);
  const Segment& last = document.segments[document.segments.size() - 2];
  CHECK(document.text_of(last.span) == "He slept.");
  CHECK(to_iso(*last.date) == "2026-03-05");
  CHECK(last.dated_section);
}

TEST_CASE("what repeats furniture is furniture, what repeats a paragraph a repeat", "[clean]") {
  const std::string story = std::string(k_first) + k_last;
  CHECK(rules_of(story + "Write to Ada Field at ada@weekly.example for more.\nWrite to Ada Field at ada@weekly.example for more.\n" +
                 k_first) == "body|body|contact|repeat|repeat");
}
