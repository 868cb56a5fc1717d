#include <algorithm>
#include <array>

#include "base/dates.h"
#include "clean/day_alone.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"
#include "clean/unglued.h"

/// A note of when the page was published or changed: such a word, then a time of day alone or a day with its year among the first words;
/// the day may stand on the next line.
///   Stamp:   Update 3/11/26, 4:10 p.m.: a comment was added.     Published March 11, 2026     Updated at 17.31 CEST
///            Last updated / 12 May 2026                          Issued on: 14/09/2026 - 17:20Modified: 14/09/2026 - 18:05
///   Not one: Published reports say that he left on March 11, 2026.     Published March 11, 2026 followed by a whole text
namespace wiregraph::clean {

namespace {

constexpr std::string_view k_rule = "update_stamp";
constexpr std::array<std::string_view, 8> k_first_words{"update",   "updated", "published", "posted",
                                                        "modified", "created", "issued",    "aired"};

/// Bytes in which the day must begin: room for a time of day before it.
constexpr std::uint32_t k_reach = 35;

/// Bytes of the longest stamp, a note of what was changed included: a longer line is a text that was glued to its stamp.
constexpr std::size_t k_longest = 400;

bool is_first_word(std::string_view word) {
  return std::ranges::any_of(k_first_words, [&](std::string_view known) {
    return std::ranges::equal(word, known, [](char left, char right) { return (left | 0x20) == right; });
  });
}

/// What stands behind the word that says so; empty where there is no such word.
std::optional<std::string_view> behind_first_word(std::string_view text) {
  const auto words = words_of(text);
  if (words.empty() || !starts_with_capital(text)) return std::nullopt;
  const bool adverb = words.size() > 1 && (words.front() == "Last" || words.front() == "First" || words.front() == "LAST");
  std::string_view word = words[adverb ? 1 : 0];
  word = word.substr(0, word.find_last_not_of(":,") + 1);
  if (!is_first_word(word)) return std::nullopt;
  return text.substr(static_cast<std::size_t>(word.end() - text.begin()));
}

bool is_joint(std::string_view text) {
  return std::ranges::all_of(words_of(text),
                             [](std::string_view word) { return word == ":" || word == "on" || word == "On" || word == "on:"; });
}

/// The day that a stamp names near its beginning.
std::optional<Day> day_near_beginning(std::string_view text) {
  const auto dates = find_dates(text, std::nullopt);
  const bool found = !dates.empty() && dates.front().start == dates.front().end && dates.front().span.start <= k_reach;
  return found ? std::optional(dates.front().start) : std::nullopt;
}

/// The line below a stamp without a day: that day or time, perhaps with a few words behind it.
bool mark_day_below(const Page& page, Line& line) {
  constexpr std::size_t k_most_words = 10;
  const std::string_view text = page.text_of(line);
  const bool alone = is_open(line) && day_alone(text).has_value();
  const auto dates = find_dates(text, std::nullopt);
  const bool begins_with_day = is_open(line) && words_of(text).size() <= k_most_words && !dates.empty() && dates.front().span.start == 0;
  if (!alone && !begins_with_day) return false;
  line.date = day_near_beginning(text);
  mark(line, SegmentKind::furniture, k_rule);
  return true;
}

}  // namespace

void mark_update_stamps(Page& page) {
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    Line& line = page.lines[index];
    if (!is_open(line)) continue;
    const std::string text = unglued(page.text_of(line));
    if (text.size() > k_longest) continue;
    const auto rest = behind_first_word(text);
    if (!rest) continue;
    const auto day = day_near_beginning(text);
    const bool alone = is_joint(*rest) && index + 1 < page.lines.size() && mark_day_below(page, page.lines[index + 1]);
    if (!day && !alone && !is_time_of_day(*rest) && !is_age(*rest)) continue;
    mark(line, SegmentKind::furniture, k_rule);
    line.date = day;
  }
}

}  // namespace wiregraph::clean
