#include <algorithm>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// The title of the story: above its first paragraph a line that is no sentence. Of several it is the one that the metadata call the title;
/// else the one above the byline or a note of publication, or the one above that, which may be the summary; else the first of some length.
/// What stands above it is the page's menu.
///   Headline: Chile frees sailors after two weeks          Will Chile free the sailors?
///   Not one:  Chile freed the sailors on Wednesday.        Chile frees sailors [alone on the page]       Home > World > Chile
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 25;
constexpr std::size_t k_fewest_words = 4;
/// Menus and names of departments have fewer.
constexpr std::size_t k_many_words = 6;

using Lines = std::vector<Line>;

bool is_paragraph(const Page& page, const Line& line) {
  const bool text = line.kind == SegmentKind::body && (is_open(line) || line.beginning);
  return text && is_prose(page.text_of(line));
}

/// A line that is no sentence, or a question or quotation.
bool is_candidate(const Page& page, const Line& line) {
  const std::string_view text = page.text_of(line);
  const bool path =
      text.find(" > ") != text.npos || text.find('|') != text.npos || text.find(" » ") != text.npos || text.find(" / ") != text.npos;
  if (!is_open(line) || line.beginning || path) return false;
  return is_title(text, k_most_words) || (starts_with_capital(text) && text.ends_with('?') && words_of(text).size() <= k_most_words);
}

bool has_words(const Page& page, const Line& line, std::size_t fewest) {
  return is_candidate(page, line) && words_of(page.text_of(line)).size() >= fewest;
}

/// The lines above the first paragraph or dateline; none where no paragraph follows.
Lines::iterator end_of_head(Page& page) {
  const auto paragraph = std::ranges::find_if(page.lines, [&](const Line& line) { return is_paragraph(page, line); });
  if (paragraph == page.lines.end()) return page.lines.begin();
  return std::find_if(page.lines.begin(), paragraph, [](const Line& line) { return line.beginning.has_value(); });
}

/// A heading of the page, and the title of a story that stands in the metadata, perhaps with the outlet's name behind it.
bool is_named(const Page& page, const Line& line) {
  const std::string_view text = page.text_of(line);
  if (page.source.title.empty() || words_of(text).size() < k_fewest_words) return page.source.title == text;
  return page.source.title.starts_with(text);
}

bool says_when_or_who(const Line& line) { return line.rule == "byline" || line.rule == "update_stamp"; }

/// Above the first line that says who wrote the story or when; above the summary, if there is one.
Lines::iterator above_facts(const Page& page, Lines::iterator begin, Lines::iterator end) {
  auto line = begin;
  const auto names_reporters = [&](const Line& each) {
    return is_names(page.text_of(each)) && page.text_of(each).find(" in ") != std::string_view::npos;
  };
  while (line != end &&
         !(!names_reporters(*line) && has_words(page, *line, k_fewest_words) && line + 1 != end && says_when_or_who(*(line + 1))))
    ++line;
  if (line == end || line == begin || !has_words(page, *(line - 1), k_many_words)) return line;
  const bool in_list = line - 1 != begin && has_words(page, *(line - 2), k_many_words);
  return in_list ? line : line - 1;
}

Lines::iterator headline_in(Page& page, Lines::iterator end) {
  const auto begin = page.lines.begin();
  const auto above = above_facts(page, begin, end);
  if (above != end) return above;
  for (const std::size_t fewest : {k_many_words, k_fewest_words}) {
    const auto line = std::find_if(begin, end, [&](const Line& each) { return has_words(page, each, fewest); });
    if (line != end) return line;
  }
  return begin != end && is_candidate(page, *begin) ? begin : end;
}

}  // namespace

void mark_headline(Page& page) {
  const auto has_headline = std::ranges::any_of(page.lines, [](const Line& line) { return line.kind == SegmentKind::headline; });
  if (has_headline) return;
  const auto named = std::ranges::find_if(page.lines, [&](const Line& line) { return is_open(line) && is_named(page, line); });
  const auto end = end_of_head(page);
  const auto headline = named != page.lines.end() ? named : headline_in(page, end);
  if (headline == page.lines.end() || (headline == end && headline != named)) return;
  mark(*headline, SegmentKind::headline, "headline");
  if (page.source.title.empty()) page.source.title = page.text_of(*headline);
  std::for_each(page.lines.begin(), headline, [&](Line& line) {
    if (!is_open(line) || !is_title(page.text_of(line), k_most_words)) return;
    mark(line, SegmentKind::furniture, "above_headline");
    const auto dates = find_dates(page.text_of(line), std::nullopt);
    if (dates.size() == 1 && dates.front().start == dates.front().end) line.date = dates.front().start;
  });
}

}  // namespace wiregraph::clean
