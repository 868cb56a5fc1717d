#include <algorithm>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// What readers wrote below the story: all that stands under a title with "comment" where the buttons of such a part stand twice or more.
///   Comments: 3 Comments / Ada / 2 hours ago / Nobody reads treaties. / Reply / Tuva / No. / Reply
///   Not one:  No Comment [a heading within the story]
namespace wiregraph::clean {

void mark_comments(Page& page) {
  constexpr std::size_t k_most_head_words = 4;
  constexpr std::ptrdiff_t k_fewest_buttons = 2;
  const auto is_head = [&](const Line& line) {
    const std::string small = lower_word(page.text_of(line));
    return words_of(small).size() <= k_most_head_words && small.find("comment") != small.npos;
  };
  const auto is_button = [&](const Line& line) {
    const std::string small = lower_word(page.text_of(line));
    return small == "reply" || small == "report" || small.starts_with("like");
  };
  std::ptrdiff_t buttons = 0;
  auto head = page.lines.rbegin();
  while (head != page.lines.rend() && !(buttons >= k_fewest_buttons && is_head(*head))) buttons += is_button(*head++) ? 1 : 0;
  if (head == page.lines.rend()) return;
  std::for_each(head.base() - 1, page.lines.end(), [](Line& line) {
    if (line.kind != SegmentKind::furniture) mark(line, SegmentKind::furniture, "comments");
    line.date.reset();
  });
}

}  // namespace wiregraph::clean
