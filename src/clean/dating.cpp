#include "clean/dating.h"

#include <algorithm>

#include "base/dates.h"

namespace wiregraph::clean {

namespace {

constexpr std::string_view k_advice = "say when it was published with --date, or \"date\" in JSON";

/// The line of one kind whose date comes first by `before`; null where none has a date.
template <class Before>
const Line* best_line(const Page& page, SegmentKind kind, Before before) {
  const Line* best = nullptr;
  for (const Line& line : page.lines) {
    if (line.kind == kind && line.date && (best == nullptr || before(*line.date, *best->date))) best = &line;
  }
  return best;
}

const Line* sure_line(const Page& page) {
  if (const Line* line = best_line(page, SegmentKind::dateline, std::less<Day>())) return line;
  if (const Line* line = best_line(page, SegmentKind::date_line, std::greater<Day>())) return line;
  return best_line(page, SegmentKind::furniture, std::less<Day>());
}

/// The newest day that a post or caption names with its year.
std::optional<Time> newest_picture_or_post(const Page& page) {
  std::optional<Time> newest;
  for (const Line& line : page.lines) {
    if (line.kind != SegmentKind::caption && line.kind != SegmentKind::signature) continue;
    for (const DateMention& date : find_dates(page.text_of(line), std::nullopt)) {
      const std::string_view words = page.text_of(line).substr(date.span.start, date.span.size());
      if (date.start == date.end && (!newest || date.start > newest->start)) newest = Time{date.start, date.end, std::string(words)};
    }
  }
  return newest;
}

}  // namespace

void find_date(Page& page, Log& log) {
  if (page.source.published) return;
  if (const Line* line = sure_line(page)) {
    const auto dates = find_dates(page.text_of(*line), *line->date);
    const std::string_view words = dates.empty() ? "" : page.text_of(*line).substr(dates.front().span.start, dates.front().span.size());
    page.source.published = Time{*line->date, *line->date, std::string(words)};
    return;
  }
  page.source.published = newest_picture_or_post(page);
  const std::string reason = page.source.published ? "the page does not say when it was published; its newest picture or post is of " +
                                                         to_iso(page.source.published->start)
                                                   : "the page does not say when it was published: days without a year cannot be known";
  log.warn({page.source.path, 0, reason, std::string(k_advice)});
}

}  // namespace wiregraph::clean
