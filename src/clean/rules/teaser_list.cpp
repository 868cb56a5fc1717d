#include <algorithm>
#include <array>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A list of other stories, topics or keywords: titles below a head that announces them, or titles with days in a story that has its own
/// day. Their days are theirs, not those of what follows. A title behind the last day may be the heading of what follows.
///   Teasers: More from the Weekly / Ferry line reopens / Dockers end strike
///            Ferry line reopens / 2 April 2026 / Dockers end strike / Published / 6 March 2026 / What Happens Next [the heading]
///            list 1 of 2 / Ferry line reopens / list 2 of 2 / Dockers end strike / end of list
///   Not one: Read the speech in full / What Happens Next [one: a heading of what follows]
///            1h ago / Lock reopens / The lock was reopened. / 2h ago [a live page]
namespace wiregraph::clean {

namespace {

constexpr std::string_view k_rule = "teaser_list";
constexpr std::size_t k_most_words = 25;

using Lines = std::vector<Line>::iterator;

bool announces_list(std::string_view text) {
  constexpr std::size_t k_most_head_words = 7;
  constexpr std::array<std::string_view, 27> k_beginnings{
      "more ",    "more:",    "related", "read also",   "read more",  "read next",  "also read",   "keep reading", "recommended",
      "most ",    "trending", "latest",  "top stories", "you may ",   "you might ", "suggested",   "explore ",     "see also",
      "see more", "topics",   "tags",    "popular",     "don't miss", "key events", "filed under", "keywords",     "editors' picks"};
  const std::string small = lower_word(text);
  return words_of(text).size() <= k_most_head_words &&
         std::ranges::any_of(k_beginnings, [&](std::string_view beginning) { return small.starts_with(beginning) || small == beginning; });
}

bool is_list_marker(std::string_view text) { return text.starts_with("list ") && text.find(" of ") != text.npos; }

bool is_head(const Page& page, const Line& line) {
  const std::string_view text = page.text_of(line);
  const bool free = is_open(line) || line.rule == "reader_call" || line.rule == "label" || line.rule == "repeated_title";
  return free && !line.beginning && (announces_list(text) || is_list_marker(text));
}

/// A title, or a question.
bool is_item(const Page& page, const Line& line) {
  const std::string_view text = page.text_of(line);
  if (!is_open(line) || line.beginning) return false;
  const bool question = text.ends_with('?') && starts_with_capital(text) && !is_prose(text);
  return question || (is_title(text, k_most_words) && !is_prose(text));
}

Lines first_paragraph(Page& page) {
  return std::ranges::find_if(page.lines, [&](const Line& line) { return is_open(line) && is_prose(page.text_of(line)); });
}

bool is_between(const Line& line) { return line.kind == SegmentKind::date_line || line.kind == SegmentKind::furniture; }

/// Up to a line of text or another head; above the story's text (`in_head`) also up to a day with its year, which is the page's own.
/// A line that stands on the page already is the part that the list pointed to; the times above it are its own.
Lines end_of_list(Page& page, Lines begin, bool in_head) {
  auto end = begin;
  while (end != page.lines.end() && (is_item(page, *end) || is_between(*end)) && !is_head(page, *end) && !(in_head && end->date)) ++end;
  if (end == page.lines.end() || end->kind != SegmentKind::repeat) return end;
  while (end != begin && (end - 1)->kind == SegmentKind::date_line) --end;
  return end;
}

/// The last day in the list stands behind its title.
bool has_days_behind_titles(const Page& page, Lines begin, Lines end) {
  const auto first = std::find_if(begin, end, [&](const Line& line) { return is_item(page, line) || line.kind == SegmentKind::date_line; });
  return first != end && first->kind != SegmentKind::date_line;
}

/// Titles behind the last day, where days stand behind their titles, are headings of what follows.
Lines without_heading(const Page& page, Lines begin, Lines end) {
  const auto day = std::find_if(std::reverse_iterator(end), std::reverse_iterator(begin), [](const Line& line) {
                     return line.kind == SegmentKind::date_line || line.date.has_value();
                   }).base();
  return day != begin && has_days_behind_titles(page, begin, end) ? day : end;
}

struct Contents {
  std::ptrdiff_t items = 0;
  std::ptrdiff_t days = 0;  ///< with their years, parted by titles
};

Contents contents_of(const Page& page, Lines begin, Lines end) {
  Contents contents;
  bool in_day = false;
  for (auto line = begin; line != end; ++line) {
    const bool day = line->date && is_between(*line);
    if (day && !in_day) ++contents.days;
    if (is_item(page, *line)) ++contents.items;
    if (day || is_item(page, *line)) in_day = day;
  }
  return contents;
}

void mark_list(const Page& page, Lines begin, Lines end) {
  for (auto line = begin; line != end; ++line) {
    if (is_item(page, *line) || line->kind == SegmentKind::date_line) mark(*line, SegmentKind::furniture, k_rule);
    line->date.reset();
  }
}

bool is_marker_at(const Page& page, Lines line) { return line != page.lines.end() && is_list_marker(page.text_of(*line)); }

}  // namespace

void mark_teaser_lists(Page& page) {
  constexpr std::ptrdiff_t k_fewest = 2;
  const auto headline = std::ranges::find(page.lines, SegmentKind::headline, &Line::kind);
  const auto text = first_paragraph(page);
  bool is_dated = page.source.published.has_value();
  for (auto begin = headline == page.lines.end() ? text : headline; begin < page.lines.end();) {
    const bool headed = is_head(page, *begin);
    if (!headed && !is_item(page, *begin) && !is_between(*begin)) {
      ++begin;
      continue;
    }
    const auto first = headed ? begin + 1 : begin;
    const auto limit = end_of_list(page, first, begin < text);
    const bool text_follows = limit != page.lines.end() && !is_head(page, *limit);
    const auto end = text_follows ? without_heading(page, first, limit) : limit;
    const auto [items, days] = contents_of(page, first, end);
    const bool pointed = is_list_marker(page.text_of(*begin)) || (first == limit && !text_follows && is_marker_at(page, first));
    const bool sure = items >= k_fewest || pointed || (items > 0 && days > 0);
    const bool is_list = headed ? sure : days >= k_fewest && is_dated;
    is_dated = is_dated || (begin < text && days > 0);
    if (is_list) mark_list(page, first, end);
    if (is_list && headed && is_open(*begin)) mark(*begin, SegmentKind::furniture, k_rule);
    begin = std::max(limit, begin + 1);
  }
}

}  // namespace wiregraph::clean
