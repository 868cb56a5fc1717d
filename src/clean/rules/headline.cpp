#include <algorithm>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// The title of the story: the first line of the page, if it is no sentence and the story follows.
///   Headline: Chile frees sailors after two weeks
///   Not one:  Chile freed the sailors on Wednesday.      Chile frees sailors [alone on the page]
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 25;

}  // namespace

void mark_headline(Page& page) {
  if (page.lines.empty() || !is_open(page.lines.front()) || page.lines.front().beginning) return;
  Line& first = page.lines.front();
  const std::string_view text = page.text_of(first);
  const bool story_follows = std::any_of(page.lines.begin() + 1, page.lines.end(), [&](const Line& line) {
    return line.kind == SegmentKind::body && !is_title(page.text_of(line), k_most_words);
  });
  if (text != page.source.title && (!is_title(text, k_most_words) || !story_follows)) return;
  mark(first, SegmentKind::headline, "headline");
  if (page.source.title.empty()) page.source.title = text;
}

}  // namespace wiregraph::clean
