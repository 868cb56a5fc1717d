#include <algorithm>
#include <array>

#include "base/dates.h"
#include "clean/day_alone.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A note of when the page was published or changed: such a word, then a time of day alone or a day with its year among the first words.
///   Stamp:   Update 3/11/26, 4:10 p.m.: a comment was added.     Published March 11, 2026     Updated at 17.31 CEST
///   Not one: Published reports say that he left on March 11, 2026.
namespace wiregraph::clean {

namespace {

constexpr std::array<std::string_view, 6> k_first_words{"update", "updated", "published", "posted", "modified", "created"};

/// Bytes in which the day must begin: room for a time of day before it.
constexpr std::uint32_t k_reach = 35;

bool is_first_word(std::string_view word) {
  return std::ranges::any_of(k_first_words, [&](std::string_view known) {
    return std::ranges::equal(word, known, [](char left, char right) { return (left | 0x20) == right; });
  });
}

/// The first word, "Last" and "First" before it left out.
std::string_view first_word_of(std::string_view text) {
  const auto words = words_of(text);
  const bool adverb = words.size() > 1 && (words.front() == "Last" || words.front() == "First" || words.front() == "LAST");
  const std::string_view word = words[adverb ? 1 : 0];
  return word.substr(0, word.find_last_not_of(":,") + 1);
}

}  // namespace

void mark_update_stamps(Page& page) {
  for (Line& line : page.lines) {
    const std::string_view text = page.text_of(line);
    const std::string_view first = first_word_of(text);
    if (!is_open(line) || !starts_with_capital(text) || !is_first_word(first)) continue;
    const std::string_view rest = text.substr(static_cast<std::size_t>(first.end() - text.begin()));
    const auto dates = find_dates(text, std::nullopt);
    const bool dated = !dates.empty() && dates.front().start == dates.front().end && dates.front().span.start <= k_reach;
    if (!dated && !is_time_of_day(rest)) continue;
    mark(line, SegmentKind::furniture, "update_stamp");
    if (dated) line.date = dates.front().start;
  }
}

}  // namespace wiregraph::clean
