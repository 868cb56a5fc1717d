#include <algorithm>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Between the headline and the first paragraph: who wrote the story and when, how long it takes to read, buttons. A line of few words that
/// is no sentence, or one with a day and its year.
///   Head:    Ada Field / 3 min read / The Weekly, March 4, 2026
///   Not one: a summary of the story, which has more words       what stands below a date line: a heading of the live page
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 4;
constexpr std::size_t k_most_words_with_day = 14;

std::optional<Day> day_in(std::string_view text) {
  const auto dates = find_dates(text, std::nullopt);
  if (dates.size() != 1 || dates.front().start != dates.front().end || !is_title(text, k_most_words_with_day)) return std::nullopt;
  return dates.front().start;
}

}  // namespace

void mark_page_head(Page& page) {
  auto line = std::ranges::find_if(page.lines, [](const Line& each) { return each.kind == SegmentKind::headline; });
  if (line == page.lines.end()) return;
  for (++line; line != page.lines.end(); ++line) {
    if (line->kind == SegmentKind::furniture) continue;
    if (!is_open(*line) || line->beginning) return;
    const auto day = day_in(page.text_of(*line));
    if (!day && !is_title(page.text_of(*line), k_most_words)) return;
    mark(*line, SegmentKind::furniture, "page_head");
    line->date = day;
  }
}

}  // namespace wiregraph::clean
