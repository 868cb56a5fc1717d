#include "clean/dating.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>

#include "base/dates.h"

namespace wiregraph::clean {

namespace {

using Story = std::span<Line>;

constexpr std::string_view k_advice = "say when it was published with --date, or \"date\" in JSON";

bool is_text(const Line& line) { return line.kind == SegmentKind::body || line.kind == SegmentKind::headline; }

/// Rules whose lines stand behind the end of a story.
constexpr std::array<std::string_view, 5> k_end_rules{"credits", "contact", "contact_title", "copyright", "page_tail"};

bool ends_story(const Line& line) { return std::ranges::find(k_end_rules, line.rule) != k_end_rules.end(); }

/// The first line of the story that begins at `index`: headings directly above are its titles.
std::size_t with_titles(const Page& page, std::size_t index) {
  while (index > 0 && page.lines[index - 1].kind == SegmentKind::section_head) --index;
  return index;
}

/// The same with the times above: they are of the story too.
std::size_t with_times(const Page& page, std::size_t index) {
  while (index > 0 && (page.lines[index - 1].kind == SegmentKind::section_head || page.lines[index - 1].kind == SegmentKind::date_line))
    --index;
  return index;
}

/// A dateline or byline with text of a story above it begins another one; its title stands above. In a live page each part has its time
/// there, and perhaps its author.
bool begins_story(const Page& page, std::size_t index) {
  const Line& line = page.lines[index];
  if (line.beginning && line.beginning->kind == SegmentKind::dateline) return true;
  const std::size_t title = with_titles(page, index);
  return line.rule == "byline" && (title == 0 || page.lines[title - 1].kind != SegmentKind::date_line);
}

/// Cuts the page where a story is over and text follows, and where another story begins.
std::vector<Story> stories_of(Page& page) {
  std::vector<std::size_t> starts{0};
  bool is_over = false;
  bool has_text = false;
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    const Line& line = page.lines[index];
    const bool begins = has_text && begins_story(page, index);
    if (begins || (is_over && is_text(line))) {
      const std::size_t start = begins ? with_titles(page, index) : with_times(page, index);
      if (start > starts.back()) starts.push_back(start);
      has_text = is_over = false;
    }
    has_text = has_text || (line.kind == SegmentKind::body && line.rule != "summary");
    is_over = is_over || (has_text && ends_story(line));
  }
  starts.push_back(page.lines.size());
  std::vector<Story> stories;
  for (std::size_t part = 0; part + 1 < starts.size(); ++part)
    stories.emplace_back(page.lines.begin() + static_cast<std::ptrdiff_t>(starts[part]), starts[part + 1] - starts[part]);
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

/// A date line's day; where it has no year, the last such day before the page was published.
std::optional<Day> day_of(const Page& page, const Line& line) {
  if (line.date) return line.date;
  const auto published = page.source.published ? std::optional<Day>(page.source.published->start) : std::nullopt;
  const auto dates = find_dates(page.text_of(line), published, Direction::past);
  return dates.size() == 1 ? std::optional<Day>(dates.front().start) : std::nullopt;
}

/// A date line dates what follows, up to the next one; the story's own date everything else but posts. Each day is a section of its own.
void date_lines_of(const Page& page, Story story, std::optional<Day> date, bool is_section, std::uint32_t& section) {
  for (Line& line : story) {
    const auto day = line.kind == SegmentKind::date_line ? day_of(page, line) : std::nullopt;
    if (day) {
      if (day != date) ++section;
      date = day;
      is_section = true;
    }
    line.section = section;
    line.dated_section = is_section;
    const bool is_post = line.kind == SegmentKind::post || line.kind == SegmentKind::signature;
    if (!is_post || !line.date) line.date = date;
  }
}

}  // namespace

void find_dates_of(Page& page, Log& log) {
  const std::vector<Story> stories = stories_of(page);
  date_source(page, stories.front(), log);
  const auto published = page.source.published ? std::optional<Day>(page.source.published->start) : std::nullopt;
  std::uint32_t section = 0;
  date_lines_of(page, stories.front(), published, false, section);
  for (auto story = stories.begin() + 1; story != stories.end(); ++story) {
    auto own = stated_date(page, *story);
    if (!own) own = newest_picture_or_post(page, *story);
    date_lines_of(page, *story, own ? std::optional<Day>(own->start) : published, own.has_value(), ++section);
  }
}

}  // namespace wiregraph::clean
