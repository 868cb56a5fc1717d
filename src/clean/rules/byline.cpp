#include <algorithm>
#include <array>
#include <optional>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A line "By" and names, perhaps with a day: the authors. The same with another word before it says who did what else.
///   Byline:  By Tuva Moen and Pablo Quiroga        By Tuva Moen | March 4, 2026        Written by Tuva Moen
///   Others:  From the Wire's Tuva Moen in Oslo     Analysis by Pablo Quiroga           Edited by: Tuva Moen
///   Not one: By noon the ship was lost.            From Oslo to Santiago
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 14;

/// What stands before the names.
struct Lead {
  std::string_view names;
  bool is_author = false;
};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view k_signs = " |,·•-:";
  const std::size_t start = text.find_first_not_of(k_signs);
  return start == text.npos ? std::string_view() : text.substr(start, text.find_last_not_of(k_signs) + 1 - start);
}

std::string_view behind(std::string_view text, std::string_view word) {
  return text.substr(static_cast<std::size_t>(word.end() - text.begin()));
}

std::optional<Lead> lead_of(std::string_view text) {
  constexpr std::array<std::string_view, 12> k_works{"written", "reporting", "analysis", "edited", "video",    "photos",
                                                     "story",   "text",      "words",    "report", "graphics", "illustration"};
  const auto words = words_of(text);
  if (words.size() < 2) return std::nullopt;
  const std::string first = lower_word(words[0]);
  const std::string second = lower_word(words[1]);
  if (first == "by" && text.front() != '"') return Lead{behind(text, words[0]), true};
  const bool is_work = std::ranges::find(k_works, first) != k_works.end();
  if (is_work && words.size() > 2 && (second == "by" || second == "from")) return Lead{behind(text, words[1]), first == "written"};
  const bool possessive = text.find("'s ") != text.npos || text.find("’s ") != text.npos;
  if (first == "from" && possessive) return Lead{behind(text, words[0]), false};
  return std::nullopt;
}

/// The names of a line, with the day and time that may stand behind them cut off; empty where it has other words.
std::string_view names_of(std::string_view names, const std::vector<DateMention>& dates, std::string_view text) {
  if (dates.size() == 1 && is_title(text, k_most_words + 2))
    names = text.substr(0, dates.front().span.start).substr(names.begin() - text.begin());
  names = trimmed(names);
  return is_title(names, k_most_words) && is_names(names) ? names : std::string_view();
}

/// A lone day beside it is its day.
void mark_neighbours(Page& page, std::size_t index) {
  for (const std::size_t neighbour : {index - 1, index + 1}) {
    if (neighbour < page.lines.size() && page.lines[neighbour].rule == "date_line" && page.lines[neighbour].date)
      mark(page.lines[neighbour], SegmentKind::furniture, "byline_day");
  }
}

/// Marks a byline where no other rule or markup has set it aside.
void mark_byline(Page& page, std::size_t index) {
  Line& line = page.lines[index];
  const std::string_view text = page.text_of(line);
  const auto lead = lead_of(text);
  if (!lead) return;
  const auto dates = find_dates(text, std::nullopt);
  const std::string_view names = names_of(lead->names, dates, text);
  if (names.empty()) return;
  if (lead->is_author) page.source.author = names;
  if (!is_open(line)) return;
  mark(line, SegmentKind::furniture, lead->is_author ? "byline" : "other_byline");
  if (!lead->is_author) return;
  if (!dates.empty() && dates.front().start == dates.front().end) line.date = dates.front().start;
  mark_neighbours(page, index);
}

}  // namespace

void mark_bylines(Page& page) {
  const std::string given = page.source.author;
  for (std::size_t index = page.lines.size(); index-- > 0;) {
    const Line& line = page.lines[index];
    if (is_open(line) || line.kind == SegmentKind::furniture) mark_byline(page, index);
  }
  if (!given.empty()) page.source.author = given;
}

}  // namespace wiregraph::clean
