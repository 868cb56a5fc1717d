#include "clean/dating.h"

#include <algorithm>
#include <functional>
#include <span>

#include "base/dates.h"

namespace wiregraph::clean {

namespace {

using Story = std::span<Line>;

constexpr std::string_view k_advice = "say when it was published with --date, or \"date\" in JSON";

bool is_text(const Line& line) { return line.kind == SegmentKind::body || line.kind == SegmentKind::headline; }

/// Cuts the page before the first line of text after credits.
std::vector<Story> stories_of(Page& page) {
  std::vector<Story> stories;
  std::size_t start = 0;
  bool is_over = false;
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    if (page.lines[index].rule == "credits") is_over = true;
    if (!is_over || !is_text(page.lines[index])) continue;
    stories.emplace_back(page.lines.begin() + static_cast<std::ptrdiff_t>(start), index - start);
    start = index;
    is_over = false;
  }
  stories.emplace_back(page.lines.begin() + static_cast<std::ptrdiff_t>(start), page.lines.size() - start);
  return stories;
}

bool has_dateline(const Line& line) { return line.beginning && line.beginning->kind == SegmentKind::dateline; }
bool is_date_line(const Line& line) { return line.kind == SegmentKind::date_line; }
bool is_furniture(const Line& line) { return line.kind == SegmentKind::furniture; }

/// Of the lines with a date that `is_wanted` takes, the one whose date comes first by `before`; null for none.
template <class Before>
const Line* best_line(Story story, bool (*is_wanted)(const Line&), Before before) {
  const Line* best = nullptr;
  for (const Line& line : story) {
    if (line.date && is_wanted(line) && (best == nullptr || before(*line.date, *best->date))) best = &line;
  }
  return best;
}

const Line* surest_line(Story story) {
  if (const Line* line = best_line(story, has_dateline, std::less<Day>())) return line;
  if (const Line* line = best_line(story, is_date_line, std::greater<Day>())) return line;
  return best_line(story, is_furniture, std::less<Day>());
}

Time time_of(const DateMention& date, std::string_view text) {
  return {date.start, date.end, std::string(text.substr(date.span.start, date.span.size()))};
}

std::optional<Time> stated_date(const Page& page, Story story) {
  const Line* line = surest_line(story);
  if (line == nullptr) return std::nullopt;
  const ByteSpan span = line->beginning ? line->beginning->span : line->span;
  const std::string_view text = page.text.substr(span.start, span.size());
  for (const DateMention& date : find_dates(text, line->date)) {
    if (date.start == *line->date) return time_of(date, text);
  }
  return Time{*line->date, *line->date, ""};
}

/// The newest day that a post or caption names with its year.
std::optional<Time> newest_picture_or_post(const Page& page, Story story) {
  std::optional<Time> newest;
  for (const Line& line : story) {
    if (line.kind != SegmentKind::caption && line.kind != SegmentKind::signature) continue;
    for (const DateMention& date : find_dates(page.text_of(line), std::nullopt)) {
      if (date.start == date.end && (!newest || date.start > newest->start)) newest = time_of(date, page.text_of(line));
    }
  }
  return newest;
}

/// Fills the date of the source where it has none.
void date_source(Page& page, Story story, Log& log) {
  if (page.source.published) return;
  page.source.published = stated_date(page, story);
  if (page.source.published) return;
  page.source.published = newest_picture_or_post(page, story);
  const std::string reason = page.source.published ? "the page does not say when it was published; its newest picture or post is of " +
                                                         to_iso(page.source.published->start)
                                                   : "the page does not say when it was published: days without a year cannot be known";
  log.warn({page.source.path, 0, reason, std::string(k_advice)});
}

/// A date line dates what follows, up to the next one; the story's own date everything else but posts.
void date_lines_of(Story story, std::optional<Day> date, bool is_section) {
  for (Line& line : story) {
    if (line.kind == SegmentKind::date_line) {
      date = line.date;
      is_section = true;
    }
    line.dated_section = is_section;
    const bool is_post = line.kind == SegmentKind::post || line.kind == SegmentKind::signature;
    if (!is_post) line.date = date;
  }
}

}  // namespace

void find_dates_of(Page& page, Log& log) {
  const std::vector<Story> stories = stories_of(page);
  date_source(page, stories.front(), log);
  const auto published = page.source.published ? std::optional<Day>(page.source.published->start) : std::nullopt;
  date_lines_of(stories.front(), published, false);
  for (auto story = stories.begin() + 1; story != stories.end(); ++story) {
    auto own = stated_date(page, *story);
    if (!own) own = newest_picture_or_post(page, *story);
    date_lines_of(*story, own ? std::optional<Day>(own->start) : published, own.has_value());
  }
}

}  // namespace wiregraph::clean
