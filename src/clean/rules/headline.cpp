#include <algorithm>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// The title of the story: above its first paragraph a line that is no sentence. Of several it is the one that the metadata call the title,
/// else the one above the byline or a note of publication, else the first of some length, else the first. What stands above it is the
/// page's menu.
///   Headline: Chile frees sailors after two weeks
///   Not one:  Chile freed the sailors on Wednesday.      Chile frees sailors [alone on the page]
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 25;
constexpr std::size_t k_fewest_words = 4;

using Lines = std::vector<Line>;

bool is_paragraph(const Page& page, const Line& line) {
  const bool text = line.kind == SegmentKind::body && (is_open(line) || line.beginning);
  return text && !is_title(page.text_of(line), k_most_words);
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

Lines::iterator headline_in(Page& page, Lines::iterator end) {
  const auto is_candidate = [&](const Line& line) { return is_open(line) && is_title(page.text_of(line), k_most_words); };
  const auto is_long = [&](const Line& line) { return is_candidate(line) && words_of(page.text_of(line)).size() >= k_fewest_words; };
  for (auto line = page.lines.begin(); line != end && line + 1 != end; ++line) {
    if (is_long(*line) && says_when_or_who(*(line + 1))) return line;
  }
  const auto first_long = std::find_if(page.lines.begin(), end, [&](const Line& line) {
    return is_candidate(line) && words_of(page.text_of(line)).size() >= k_fewest_words;
  });
  if (first_long != end) return first_long;
  const auto first = page.lines.begin();
  return first != end && is_candidate(*first) ? first : end;
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
    if (is_open(line) && is_title(page.text_of(line), k_most_words)) mark(line, SegmentKind::furniture, "above_headline");
  });
}

}  // namespace wiregraph::clean
