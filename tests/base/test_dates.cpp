#include <catch2/catch.hpp>

#include <random>
#include <string>

#include "base/dates.h"

using namespace wiregraph;

namespace {

/// The dates of `text` as "2025-03-18 Tuesday|2025-03-10..2025-03-16 last week".
std::string dates_in(std::string_view text, std::string_view anchor, Direction direction = Direction::unknown) {
  std::string out;
  for (const DateMention& mention : find_dates(text, day_from_iso(anchor), direction)) {
    if (!out.empty()) out += "|";
    out += to_iso(mention.start);
    if (mention.end != mention.start) out += ".." + to_iso(mention.end);
    out += " " + std::string(text.substr(mention.span.start, mention.span.size()));
  }
  return out;
}

struct Row {
  std::string_view text;
  std::string_view expected;
};

}  // namespace

TEST_CASE("dates with a year need no anchor", "[base]") {
  const auto row = GENERATE(values<Row>({
      {"signed on June 4, 2024 in Oslo", "2024-06-04 June 4, 2024"},
      {"Osaka, Japan June 4 2024.", "2024-06-04 June 4 2024"},
      {"Tuesday, March 4, 2025. (Photo)", "2025-03-04 Tuesday, March 4, 2025"},
      {"Wed., Dec. 31, 2025", "2025-12-31 Wed., Dec. 31, 2025"},
      {"OSLO, 4 March 2025 - Norway", "2025-03-04 4 March 2025"},
      {"the 4th of March, 2025", "2025-03-04 the 4th of March, 2025"},
      {"at 2025-03-04T10:00Z today", "2025-03-04 2025-03-04T10:00Z"},
      {"at 2025-03-04 today", "2025-03-04 2025-03-04"},
      {"Update 3/4/25, 1:51 p.m.", "2025-03-04 3/4/25, 1:51 p.m."},
      {"Sent 10/8/99", "1999-10-08 10/8/99"},
      {"on 3/14/2025", "2025-03-14 3/14/2025"},
      {"on 14/3/2025", "2025-03-14 14/3/2025"},
      {"on 14.03.2025.", "2025-03-14 14.03.2025"},
      {"in March 2025, and", "2025-03-01..2025-03-31 March 2025"},
      {"February 2024", "2024-02-01..2024-02-29 February 2024"},
      {"since early March 2025", "2025-03-01..2025-03-10 early March 2025"},
      {"in mid-March 2025", "2025-03-11..2025-03-20 mid-March 2025"},
      {"late 2024 saw", "2024-09-01..2024-12-31 late 2024"},
      {"in 2014", "2014-01-01..2014-12-31 2014"},
      {"from 2014 to 2016.", "2014-01-01..2014-12-31 2014|2016-01-01..2016-12-31 2016"},
      {"the 2012 parliamentary election", "2012-01-01..2012-12-31 2012"},
      {"A 2018 summit", "2018-01-01..2018-12-31 2018"},
      {"March 4-6, 2025", "2025-03-04..2025-03-06 March 4-6, 2025"},
      {"4–6 March 2025", "2025-03-04..2025-03-06 4–6 March 2025"},
      {"from 4 to 6 March 2025", "2025-03-04..2025-03-06 4 to 6 March 2025"},
      {"on 2025/03/04.", "2025-03-04 2025/03/04"},
      {"Sunday, the 2nd of March 2025", "2025-03-02 Sunday, the 2nd of March 2025"},
      {"on March the 4th, 2025", "2025-03-04 March the 4th, 2025"},
      {"03 March 2025", "2025-03-03 03 March 2025"},
      {"from March 28 to April 2, 2025", "2025-03-28..2025-04-02 March 28 to April 2, 2025"},
      {"28 March – 2 April 2025", "2025-03-28..2025-04-02 28 March – 2 April 2025"},
      {"between 28 March and 2 April 2025", "2025-03-28..2025-04-02 28 March and 2 April 2025"},
      {"from December 30 through January 2, 2025", "2025-12-30..2026-01-02 December 30 through January 2, 2025"},
      {"from March to May 2025", "2025-03-01..2025-05-31 March to May 2025"},
      {"in March-April 2025", "2025-03-01..2025-04-30 March-April 2025"},
      {"between January and March 2025", "2025-01-01..2025-03-31 January and March 2025"},
      {"the beginning of March 2025", "2025-03-01..2025-03-10 beginning of March 2025"},
      {"by the end of 2025", "2025-09-01..2025-12-31 end of 2025"},
      {"the middle of 2024", "2024-05-01..2024-08-31 middle of 2024"},
      {"the week of March 12, 2025", "2025-03-10..2025-03-16 week of March 12, 2025"},
      {"the first week of May 2025", "2025-05-01..2025-05-07 first week of May 2025"},
      {"the last week of February 2024", "2024-02-23..2024-02-29 last week of February 2024"},
      {"the second Tuesday of May 2025", "2025-05-13 second Tuesday of May 2025"},
      {"the last Friday in May 2025", "2025-05-30 last Friday in May 2025"},
      {"the summer of 2024", "2024-06-01..2024-08-31 summer of 2024"},
      {"in winter 2024", "2024-12-01..2025-02-28 winter 2024"},
      {"the third quarter of 2024", "2024-07-01..2024-09-30 third quarter of 2024"},
      {"in Q1 2025", "2025-01-01..2025-03-31 Q1 2025"},
      {"the second half of 2024", "2024-07-01..2024-12-31 second half of 2024"},
      {"the war of 2014-2016", "2014-01-01..2016-12-31 2014-2016"},
      {"in the 2024-25 season", "2024-01-01..2025-12-31 2024-25"},
      {"in the year 1979", "1979-01-01..1979-12-31 1979"},
      {"on Christmas Day 2024", "2024-12-25 Christmas Day 2024"},
      {"at 9:15 a.m. ET on March 4, 2025", "2025-03-04 9:15 a.m. ET on March 4, 2025"},
      {"March 4, 2025, at 14:30 GMT", "2025-03-04 March 4, 2025, at 14:30 GMT"},
      {"on Tuesday last week, tomorrow, March 4, in April", ""},
      {"from 16:20 to 17:05 local time", ""},
  }));
  CAPTURE(row.text);
  CHECK(dates_in(row.text, "") == row.expected);
}

TEST_CASE("what looks like a date and is none is left alone", "[base]") {
  const auto text = GENERATE(values<std::string_view>({"he may march on",
                                                       "the March on Oslo",
                                                       "Theresa May said",
                                                       "according to May",
                                                       "March 5,000 miles",
                                                       "2000 soldiers",
                                                       "killed 2014 people",
                                                       "of 2000 soldiers",
                                                       "in the 1990s",
                                                       "175-for-175",
                                                       "a 30-day truce",
                                                       "February 30, 2025",
                                                       "31.02.2025",
                                                       "at 10:30",
                                                       "version 1.2.3",
                                                       "that Tuesday",
                                                       "every Friday",
                                                       "Good Friday",
                                                       "the 28th floor",
                                                       "in July that year",
                                                       "the last day of talks",
                                                       "in the coming weeks",
                                                       "a week of talks",
                                                       "two weeks earlier",
                                                       "the 21st century",
                                                       "may 5",
                                                       "a few days ago",
                                                       "several weeks ago",
                                                       "two days later",
                                                       "the day before",
                                                       "the previous week",
                                                       "the same day",
                                                       "in two weeks of talks",
                                                       "a 5:2 vote",
                                                       "won 10:7",
                                                       "section 17:30",
                                                       "chapter 10",
                                                       "the fall of Kabul",
                                                       "a spring of water",
                                                       "the first quarter",
                                                       "half of the crew",
                                                       "the end of the war",
                                                       "the start of talks",
                                                       "the second Tuesday",
                                                       "pages 20-25",
                                                       "the 4400 block",
                                                       "by 34 to 12",
                                                       "Summer Lee said",
                                                       "13/13/2025"}));
  CAPTURE(text);
  CHECK(dates_in(text, "2025-03-18") == "");
}

TEST_CASE("dates without a year are found from the day of the text", "[base]") {
  const auto row = GENERATE(values<Row>({
      // 2025-03-18 is a Tuesday.
      {"a call Tuesday to", "2025-03-18 Tuesday"},
      {"on Wednesday", "2025-03-12 Wednesday"},
      {"on Sunday", "2025-03-16 Sunday"},
      {"Monday's vote", "2025-03-17 Monday"},
      {"late Monday evening", "2025-03-17 late Monday evening"},
      {"last Tuesday", "2025-03-11 last Tuesday"},
      {"next Tuesday", "2025-03-25 next Tuesday"},
      {"this Friday", "2025-03-21 this Friday"},
      {"this past Friday", "2025-03-14 this past Friday"},
      {"on Friday last week", "2025-03-14 Friday last week"},
      {"on Friday of next week", "2025-03-28 Friday of next week"},
      {"today and tonight", "2025-03-18 today|2025-03-18 tonight"},
      {"yesterday", "2025-03-17 yesterday"},
      {"the day before yesterday", "2025-03-16 the day before yesterday"},
      {"tomorrow morning", "2025-03-19 tomorrow morning"},
      {"last night", "2025-03-17 last night"},
      {"last week", "2025-03-10..2025-03-16 last week"},
      {"last week’s talks", "2025-03-10..2025-03-16 last week"},
      {"this week", "2025-03-17..2025-03-23 this week"},
      {"next week", "2025-03-24..2025-03-30 next week"},
      {"last month", "2025-02-01..2025-02-28 last month"},
      {"earlier this month", "2025-03-01..2025-03-31 earlier this month"},
      {"early this month", "2025-03-01..2025-03-10 early this month"},
      {"last year", "2024-01-01..2024-12-31 last year"},
      {"late last year", "2024-09-01..2024-12-31 late last year"},
      {"over the weekend", "2025-03-15..2025-03-16 weekend"},
      {"this weekend", "2025-03-22..2025-03-23 this weekend"},
      {"two weeks ago", "2025-03-03..2025-03-09 two weeks ago"},
      {"a month ago", "2025-02-01..2025-02-28 a month ago"},
      {"11 years ago", "2014-01-01..2014-12-31 11 years ago"},
      {"three days ago", "2025-03-15 three days ago"},
      {"in the past two weeks", "2025-03-04..2025-03-18 past two weeks"},
      {"for the next three days", "2025-03-18..2025-03-21 next three days"},
      {"on February 28", "2025-02-28 February 28"},
      {"a stormy Feb. 28 meeting", "2025-02-28 Feb. 28"},
      {"on March 19", "2025-03-19 March 19"},
      {"on Dec. 7", "2024-12-07 Dec. 7"},
      {"on 7 December", "2024-12-07 7 December"},
      {"in August", "2024-08-01..2024-08-31 August"},
      {"in early August", "2024-08-01..2024-08-10 early August"},
      {"in April", "2025-04-01..2025-04-30 April"},
      {"in October last year", "2024-10-01..2024-10-31 October last year"},
      {"on August 6 last year", "2024-08-06 August 6 last year"},
      {"last March", "2024-03-01..2024-03-31 last March"},
      {"last January", "2025-01-01..2025-01-31 last January"},
      {"next March", "2026-03-01..2026-03-31 next March"},
      {"on the 20th, he", "2025-03-20 20th"},
      {"on the 28th", "2025-03-28 28th"},
      {"February 29", "2024-02-29 February 29"},
      {"Wednesday, March 19", "2025-03-19 Wednesday, March 19"},
      {"Monday, April 10", "2023-04-10 Monday, April 10"},
      {"March 4 and March 5", "2025-03-04 March 4|2025-03-05 March 5"},
      {"from March 28 to April 2", "2025-03-28..2025-04-02 March 28 to April 2"},
      {"between March 4 and March 6", "2025-03-04..2025-03-06 March 4 and March 6"},
      {"March 4 through 6", "2025-03-04..2025-03-06 March 4 through 6"},
      {"from December to February", "2024-12-01..2025-02-28 December to February"},
      {"between January and March", "2025-01-01..2025-03-31 January and March"},
      {"from Friday to Sunday", "2025-03-14..2025-03-16 Friday to Sunday"},
      {"Monday through Wednesday", "2025-03-17..2025-03-19 Monday through Wednesday"},
      {"between Monday and Tuesday", "2025-03-17..2025-03-18 Monday and Tuesday"},
      {"by the end of the month", "2025-03-21..2025-03-31 end of the month"},
      {"at the start of the year", "2025-01-01..2025-04-30 start of the year"},
      {"the end of last year", "2024-09-01..2024-12-31 end of last year"},
      {"the end of the week", "2025-03-17..2025-03-23 end of the week"},
      {"at the beginning of March", "2025-03-01..2025-03-10 beginning of March"},
      {"in the middle of January", "2025-01-11..2025-01-20 middle of January"},
      {"the week of March 10", "2025-03-10..2025-03-16 week of March 10"},
      {"the first week of March", "2025-03-01..2025-03-07 first week of March"},
      {"the last Friday of February", "2025-02-28 last Friday of February"},
      {"the third Monday of January", "2025-01-20 third Monday of January"},
      {"last summer", "2024-06-01..2024-08-31 last summer"},
      {"last spring", "2024-03-01..2024-05-31 last spring"},
      {"this spring", "2025-03-01..2025-05-31 this spring"},
      {"next fall", "2025-09-01..2025-11-30 next fall"},
      {"last winter", "2024-12-01..2025-02-28 last winter"},
      {"the first quarter of this year", "2025-01-01..2025-03-31 first quarter of this year"},
      {"the second half of last year", "2024-07-01..2024-12-31 second half of last year"},
      {"earlier in the week", "2025-03-17..2025-03-23 earlier in the week"},
      {"later in the month", "2025-03-01..2025-03-31 later in the month"},
      {"earlier in the day", "2025-03-18 earlier in the day"},
      {"a decade ago", "2015-01-01..2015-12-31 a decade ago"},
      {"two decades ago", "2005-01-01..2005-12-31 two decades ago"},
      {"a fortnight ago", "2025-03-03..2025-03-09 a fortnight ago"},
      {"18 months ago", "2023-09-01..2023-09-30 18 months ago"},
      {"three weeks from now", "2025-04-07..2025-04-13 three weeks from now"},
      {"two days from now", "2025-03-20 two days from now"},
      {"in two weeks' time", "2025-03-31..2025-04-06 two weeks' time"},
      {"in three days’ time", "2025-03-21 three days’ time"},
      {"on New Year's Eve", "2024-12-31 New Year's Eve"},
      {"on Christmas Eve", "2024-12-24 Christmas Eve"},
      {"on March the 4th", "2025-03-04 March the 4th"},
      // Times of day are of the day of the text, or of the day beside them.
      {"from 16:20 to 17:05 local time.", "2025-03-18 16:20 to 17:05 local time"},
      {"since 9:40amEDT.", "2025-03-18 9:40amEDT"},
      {"started at 9:15 a.m. ET.", "2025-03-18 9:15 a.m. ET"},
      {"at about 1:25 p.m. ET that", "2025-03-18 1:25 p.m. ET"},
      {"since about 9 a.m. ET (1300 GMT).", "2025-03-18 9 a.m. ET|2025-03-18 1300 GMT"},
      {"at 14:05 GMT", "2025-03-18 14:05 GMT"},
      {"at 5:58pm", "2025-03-18 5:58pm"},
      {"by 9 pm", "2025-03-18 9 pm"},
      {"between 6 a.m. and 8 a.m.", "2025-03-18 6 a.m. and 8 a.m."},
      {"at 10 a.m. on Monday", "2025-03-17 10 a.m. on Monday"},
      {"on Monday at 10 a.m.", "2025-03-17 Monday at 10 a.m."},
      {"Monday, 10:15 GMT", "2025-03-17 Monday, 10:15 GMT"},
      {"yesterday at 18:30 local time", "2025-03-17 yesterday at 18:30 local time"},
      {"said on Monday that it began at 10 a.m. in Oslo", "2025-03-17 Monday"},
  }));
  CAPTURE(row.text);
  CHECK(dates_in(row.text, "2025-03-18") == row.expected);
}

TEST_CASE("the direction decides where a date may lie on both sides", "[base]") {
  CHECK(dates_in("on Wednesday", "2025-03-18", Direction::future) == "2025-03-19 Wednesday");
  CHECK(dates_in("on Tuesday", "2025-03-18", Direction::future) == "2025-03-18 Tuesday");
  CHECK(dates_in("on Wednesday", "2025-03-18", Direction::past) == "2025-03-12 Wednesday");
  CHECK(dates_in("in August", "2025-03-18", Direction::future) == "2025-08-01..2025-08-31 August");
  CHECK(dates_in("in March", "2025-03-18", Direction::future) == "2025-03-01..2025-03-31 March");
  CHECK(dates_in("in April", "2025-03-18", Direction::past) == "2024-04-01..2024-04-30 April");
  CHECK(dates_in("on March 19", "2025-03-18", Direction::past) == "2024-03-19 March 19");
  CHECK(dates_in("on December 7", "2025-03-18", Direction::future) == "2025-12-07 December 7");
}

TEST_CASE("a stretch ahead is a date where the clause points to the future, and a length of time else", "[base]") {
  CHECK(dates_in("will meet in two weeks", "2025-03-18", Direction::future) == "2025-03-31..2025-04-06 two weeks");
  CHECK(dates_in("will answer within three days.", "2025-03-18", Direction::future) == "2025-03-21 three days");
  CHECK(dates_in("was built in two weeks", "2025-03-18", Direction::past) == "");
  CHECK(dates_in("from Monday to Wednesday", "2025-03-18", Direction::future) == "2025-03-24..2025-03-26 Monday to Wednesday");
  CHECK(dates_in("from March 1 to March 5", "2025-03-18", Direction::future) == "2026-03-01..2026-03-05 March 1 to March 5");
  CHECK(dates_in("this summer", "2025-07-18") == "2025-06-01..2025-08-31 this summer");
  CHECK(dates_in("next summer", "2025-07-18") == "2026-06-01..2026-08-31 next summer");
  CHECK(dates_in("last summer", "2025-07-18") == "2024-06-01..2024-08-31 last summer");
  CHECK(dates_in("this winter", "2025-01-18") == "2024-12-01..2025-02-28 this winter");
}

TEST_CASE("weeks and months cross the ends of years", "[base]") {
  CHECK(dates_in("last week", "2026-01-01") == "2025-12-22..2025-12-28 last week");
  CHECK(dates_in("this week", "2026-01-01") == "2025-12-29..2026-01-04 this week");
  CHECK(dates_in("last month", "2026-01-15") == "2025-12-01..2025-12-31 last month");
  CHECK(dates_in("two months ago", "2026-04-30") == "2026-02-01..2026-02-28 two months ago");
  CHECK(dates_in("over the weekend", "2026-01-15") == "2026-01-10..2026-01-11 weekend");
  CHECK(dates_in("last weekend", "2026-01-10") == "2026-01-03..2026-01-04 last weekend");
}

TEST_CASE("a weekday in the past is the last one, never after the day of the text", "[base]") {
  const std::string_view names[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  const Day first = *day_from_iso("2023-12-01");
  for (int shift = 0; shift < 800; ++shift) {
    const Day anchor = first + std::chrono::days(shift);
    for (unsigned number = 0; number < 7; ++number) {
      const auto past = find_dates(names[number], anchor);
      const auto future = find_dates(names[number], anchor, Direction::future);
      REQUIRE(past.size() == 1);
      REQUIRE(future.size() == 1);
      CHECK(std::chrono::weekday(past[0].start) == std::chrono::weekday(number));
      CHECK(std::chrono::weekday(future[0].start) == std::chrono::weekday(number));
      CHECK((past[0].start <= anchor && past[0].start > anchor - std::chrono::days(7)));
      CHECK((future[0].start >= anchor && future[0].start < anchor + std::chrono::days(7)));
    }
  }
}

TEST_CASE("a day written out and read back is the same day", "[base]") {
  const std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
  const Day first = *day_from_iso("1999-12-25");
  for (int shift = 0; shift < 3000; ++shift) {
    const Day day = first + std::chrono::days(shift);
    const std::chrono::year_month_day date{day};
    const std::string month(months[static_cast<unsigned>(date.month()) - 1]);
    const std::string number = std::to_string(static_cast<unsigned>(date.day()));
    const std::string year = std::to_string(static_cast<int>(date.year()));
    for (const std::string& text : {month + " " + number + ", " + year, number + " " + month + " " + year, to_iso(day)}) {
      const auto found = find_dates(text, std::nullopt);
      REQUIRE(found.size() == 1);
      CHECK((found[0].start == day && found[0].end == day && found[0].span == ByteSpan{0, static_cast<std::uint32_t>(text.size())}));
    }
  }
}

TEST_CASE("past is never after the day of the text, future never before it", "[base]") {
  const std::string_view past[] = {"last week",   "last month",    "last year",       "yesterday",   "two weeks ago",
                                   "a month ago", "18 months ago", "last Tuesday",    "last night",  "last March",
                                   "last spring", "last winter",   "two decades ago", "last weekend"};
  const std::string_view future[] = {"next week",         "next month",   "next year",  "tomorrow",    "two weeks from now",
                                     "in a month's time", "next Tuesday", "next March", "next winter", "the next two months"};
  const Day first = *day_from_iso("2023-12-01");
  for (int shift = 0; shift < 800; ++shift) {
    const Day anchor = first + std::chrono::days(shift);
    for (const std::string_view text : past) {
      CAPTURE(text, to_iso(anchor));
      const auto found = find_dates(text, anchor);
      REQUIRE(found.size() == 1);
      CHECK(found[0].start < anchor);
      CHECK(found[0].end <= anchor);
    }
    for (const std::string_view text : future) {
      CAPTURE(text, to_iso(anchor));
      const auto found = find_dates(text, anchor);
      REQUIRE(found.size() == 1);
      CHECK(found[0].start >= anchor);
      CHECK(found[0].end > anchor);
    }
  }
}

TEST_CASE("a day and month without a year is at most a year away, on the side that the clause points to", "[base]") {
  const Day first = *day_from_iso("2023-12-01");
  for (int shift = 0; shift < 800; shift += 3) {
    const Day anchor = first + std::chrono::days(shift);
    for (const std::string_view text : {"March 4", "7 December", "June 30", "on Christmas Day"}) {
      CAPTURE(text, to_iso(anchor));
      const auto past = find_dates(text, anchor, Direction::past);
      const auto future = find_dates(text, anchor, Direction::future);
      REQUIRE((past.size() == 1 && future.size() == 1));
      CHECK((past[0].start <= anchor && past[0].start > anchor - std::chrono::days(367)));
      CHECK((future[0].start >= anchor && future[0].start < anchor + std::chrono::days(367)));
    }
  }
}

TEST_CASE("any mix of words gives dates in order, inside the text, that begin before they end", "[base]") {
  const std::string_view words[] = {"March",   "Mar.",  "May",     "4",       "31",    "2025",  "1999",    ",",     "-",      "–",
                                    "of",      "the",   "on",      "in",      "early", "last",  "next",    "this",  "week",   "months",
                                    "two",     "ago",   "12th",    "Tuesday", "Sun.",  "today", "and",     "year",  "past",   "3/4",
                                    "/25",     "to",    "between", "10:30",   "a.m.",  "ET",    "quarter", "first", "summer", "end",
                                    "through", "local", "time",    "é",       "\xE2",  "\xC2",  "\n",      "999"};
  std::mt19937 random(7);
  const auto pick = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
  std::size_t found = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t count = pick(12); count > 0; --count) text += std::string(words[pick(std::size(words))]) + (pick(4) > 0 ? " " : "");
    const Day anchor = *day_from_iso("2025-03-18") + std::chrono::days(pick(1000));
    std::uint32_t end = 0;
    for (const DateMention& mention : find_dates(text, anchor)) {
      CAPTURE(text);
      CHECK((mention.span.start >= end && mention.span.start < mention.span.end && mention.span.end <= text.size()));
      CHECK(mention.start <= mention.end);
      end = mention.span.end;
      ++found;
    }
  }
  CHECK(found > 1000);
}
