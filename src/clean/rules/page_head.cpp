#include <algorithm>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Between the headline and the text: who wrote the story and when, how long it takes to read, buttons. Lines of few words that are no
/// sentences, names, and those with a day and its year, up to the last of these; a summary and captions may stand among them.
///   Head:    Ada Field / 3 min read / The Weekly, March 4, 2026
///   Not one: what stands below the date line of a live page: a heading of its part
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 4;
constexpr std::size_t k_most_words_with_day = 14;
constexpr std::ptrdiff_t k_reach = 20;
constexpr int k_most_paragraphs = 3;

using Lines = std::vector<Line>::iterator;

std::optional<Day> day_in(const Page& page, const Line& line) {
  if (!is_open(line)) return line.date;
  const auto dates = find_dates(page.text_of(line), std::nullopt);
  if (dates.empty() || dates.size() > 2 || dates.front().start != dates.front().end) return std::nullopt;
  return is_title(page.text_of(line), k_most_words_with_day) ? std::optional<Day>(dates.front().start) : std::nullopt;
}

/// Times of day or days stand in several places.
bool is_live_page(const Page& page) {
  int places = 0;
  bool in_times = false;
  for (const Line& line : page.lines) {
    const bool time = line.kind == SegmentKind::date_line;
    if (time && !in_times) ++places;
    in_times = time || (in_times && line.kind == SegmentKind::furniture);
  }
  return places > 1;
}

/// A title of very few words, or names: "Ada Field in Oslo and Tuva Moen in Bergen".
bool is_short(const Page& page, const Line& line) {
  const std::string_view text = page.text_of(line);
  if (!is_open(line) || line.beginning) return false;
  return is_title(text, k_most_words) || (is_title(text, k_most_words_with_day) && is_names(text));
}

bool is_paragraph(const Page& page, const Line& line) { return is_open(line) && !line.beginning && is_prose(page.text_of(line)); }

/// Behind the last line that says who or when; `begin` where none does.
Lines end_of_facts(Page& page, Lines begin) {
  const bool live = is_live_page(page);
  const auto limit = begin + std::min(k_reach, page.lines.end() - begin);
  Lines end = begin;
  int paragraphs = 0;
  for (Lines line = begin; line != limit && paragraphs < k_most_paragraphs; ++line) {
    const bool date_line = line->kind == SegmentKind::date_line;
    if (line->beginning || (date_line && live)) break;
    if (is_paragraph(page, *line)) ++paragraphs;
    const bool fact = date_line || line->rule == "byline" || line->rule == "update_stamp" || (is_open(*line) && day_in(page, *line));
    if (fact && paragraphs < k_most_paragraphs) end = line + 1;
  }
  return end;
}

/// Sets a fact aside; what else stands among the facts is the summary.
void mark_fact(const Page& page, Line& line) {
  const auto day = day_in(page, line);
  const bool is_fact = day && (is_open(line) || line.kind == SegmentKind::date_line);
  if (!is_fact && !is_short(page, line)) {
    if (is_open(line) && !line.beginning) mark(line, SegmentKind::body, "summary");
    return;
  }
  mark(line, SegmentKind::furniture, "page_head");
  line.date = day;
}

}  // namespace

void mark_page_head(Page& page) {
  const auto headline = std::ranges::find(page.lines, SegmentKind::headline, &Line::kind);
  if (headline == page.lines.end()) return;
  const Lines end = end_of_facts(page, headline + 1);
  if (end == headline + 1) return;
  std::for_each(headline + 1, end, [&](Line& line) { mark_fact(page, line); });
  for (Lines line = end; line != page.lines.end() && (is_short(page, *line) || line->kind == SegmentKind::furniture); ++line)
    mark_fact(page, *line);
}

}  // namespace wiregraph::clean
