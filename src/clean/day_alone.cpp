#include "clean/day_alone.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/unglued.h"

namespace wiregraph::clean {

namespace {

constexpr std::size_t k_longest = 60;
constexpr std::array<std::string_view, 8> k_halves{"am", "pm", "AM", "PM", "a.m.", "p.m.", "a.m", "p.m"};
constexpr std::array<std::string_view, 15> k_joints{"Updated", "Published", "Posted", "Modified", "at", "on", "local", "time",
                                                    "·",       "•",         "|",      "-",        "–",  "—",  "ago"};
constexpr std::array<std::string_view, 20> k_units{"s",   "sec",  "secs",  "m", "min", "mins", "minute", "minutes", "h",     "hr",
                                                   "hrs", "hour", "hours", "d", "day", "days", "week",   "weeks",   "month", "months"};

bool is_one_of(auto words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

/// "GMT", "EDT", "BST", "UTC+2", "ET".
bool is_zone(std::string_view word) {
  const std::string_view letters = word.substr(0, word.find_first_of("+-"));
  return letters.size() >= 2 && letters.size() <= 5 && std::ranges::all_of(letters, [](char byte) { return byte >= 'A' && byte <= 'Z'; });
}

/// "14:05", "5:58pm", "18.45", "10am".
bool is_clock(std::string_view word) {
  if (is_clock_time(word)) return true;
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  if (digits == 0 || digits > 2) return false;
  std::string_view rest = word.substr(digits);
  const bool has_minutes = rest.size() >= 3 && rest[0] == '.' && rest[1] >= '0' && rest[1] <= '5' && rest[2] >= '0' && rest[2] <= '9';
  if (has_minutes) rest.remove_prefix(3);
  return (has_minutes && rest.empty()) || is_one_of(k_halves, rest);
}

/// Without the signs that part times from each other.
std::string_view bare(std::string_view word) {
  constexpr std::string_view k_signs = ",.()[]/+";
  const std::size_t start = word.find_first_not_of(k_signs);
  if (start == word.npos) return {};
  return word.substr(start, word.find_last_not_of(k_signs) + 1 - start);
}

/// "3", "hours", "3h".
bool is_part_of_age(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view unit = word.substr(digits);
  return digits <= 2 && (unit.empty() ? digits > 0 : is_one_of(k_units, unit));
}

bool is_part_of_time(std::string_view word) {
  const std::string_view part = bare(word);
  return part.empty() || is_clock(part) || is_one_of(k_halves, part) || is_zone(part) || is_one_of(k_joints, part);
}

/// What stands beside a day: "4:12 PM", "updated 3 hours ago".
bool are_times(std::string_view text) {
  return std::ranges::all_of(words_of(text), [](std::string_view word) { return is_part_of_time(word) || is_part_of_age(word); });
}

/// The words outside of the dates are times of day, and a digit stands in one of the dates: not "Today".
bool is_covered(std::string_view text, const std::vector<DateMention>& dates) {
  std::size_t end = 0;
  bool has_digit = false;
  for (const DateMention& date : dates) {
    if (date.start != date.end || !are_times(text.substr(end, date.span.start - end))) return false;
    has_digit = has_digit || text.substr(date.span.start, date.span.size()).find_first_of("0123456789") != text.npos;
    end = date.span.end;
  }
  return has_digit && are_times(text.substr(end));
}

}  // namespace

bool is_time_of_day(std::string_view text) {
  const auto words = words_of(text);
  return std::ranges::any_of(words, [](std::string_view word) { return is_clock(bare(word)); }) &&
         std::ranges::all_of(words, is_part_of_time);
}

bool is_age(std::string_view text) {
  constexpr std::size_t k_most_words = 6;
  auto words = words_of(text);
  if (words.size() < 2 || words.size() > k_most_words || words.back() != "ago") return false;
  words.pop_back();
  return words.front().front() >= '0' && words.front().front() <= '9' && std::ranges::all_of(words, is_part_of_age);
}

std::optional<DayAlone> day_alone(std::string_view text) {
  if (text.size() > k_longest) return std::nullopt;
  if (is_time_of_day(text) || is_age(text)) return DayAlone{};
  const std::string parted = unglued(text);
  // A day without a year is found from any day; which it is stays open.
  const auto dates = find_dates(parted, Day{});
  if (!is_covered(parted, dates)) return std::nullopt;
  const auto full = find_dates(parted, std::nullopt);
  if (full.empty()) return dates.size() == 1 ? std::optional(DayAlone{}) : std::nullopt;
  const bool one_day = std::ranges::all_of(full, [&](const DateMention& date) { return date.start == full.front().start; });
  return one_day ? std::optional(DayAlone{full.front().start}) : std::nullopt;
}

}  // namespace wiregraph::clean
