#include "clean/day_alone.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/dates.h"
#include "clean/forms.h"

namespace wiregraph::clean {

namespace {

constexpr std::size_t k_longest = 60;
constexpr std::array<std::string_view, 8> k_halves{"am", "pm", "AM", "PM", "a.m.", "p.m.", "a.m", "p.m"};
constexpr std::array<std::string_view, 8> k_joints{"at", "on", "local", "time", "·", "|", "-", "–"};

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

std::string_view without_comma(std::string_view word) {
  while (word.ends_with(',') || word.ends_with('.')) word.remove_suffix(1);
  return word;
}

bool is_part_of_time(std::string_view word) {
  const std::string_view bare = without_comma(word);
  return bare.empty() || is_clock(bare) || is_one_of(k_halves, bare) || is_one_of(k_halves, word) || is_zone(bare) ||
         is_one_of(k_joints, bare);
}

/// "2 hours ago", "5 min ago", "1h ago".
bool is_age(std::string_view text) {
  const auto words = words_of(text);
  return (words.size() == 2 || words.size() == 3) && words.back() == "ago" && words.front().front() >= '0' && words.front().front() <= '9';
}

}  // namespace

bool is_time_of_day(std::string_view text) {
  const auto words = words_of(text);
  return std::ranges::any_of(words, [](std::string_view word) { return is_clock(without_comma(word)); }) &&
         std::ranges::all_of(words, is_part_of_time);
}

std::optional<DayAlone> day_alone(std::string_view text) {
  if (text.size() > k_longest) return std::nullopt;
  if (is_time_of_day(text) || is_age(text)) return DayAlone{};
  // A day without a year is found from any day; which it is stays open.
  const auto dates = find_dates(text, Day{});
  if (dates.size() != 1 || dates.front().start != dates.front().end) return std::nullopt;
  const auto [start, end] = dates.front().span;
  const auto before = words_of(text.substr(0, start));
  const auto after = words_of(text.substr(end));
  if (!std::ranges::all_of(before, is_part_of_time) || !std::ranges::all_of(after, is_part_of_time)) return std::nullopt;
  const std::string_view words = text.substr(start, end - start);
  if (words.find_first_of("0123456789") == words.npos) return std::nullopt;  // "Today", "Monday"
  const auto full = find_dates(text, std::nullopt);
  return DayAlone{full.size() == 1 ? std::optional<Day>(full.front().start) : std::nullopt};
}

}  // namespace wiregraph::clean
