#include <algorithm>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Two titles or more directly behind a call to the reader: what it calls to.
///   Titles:  More from the Weekly / Ferry line reopens / Dockers end strike
///   Not one: Read the speech in full / What Happens Next [one: a heading of what follows]
namespace wiregraph::clean {

void mark_called_titles(Page& page) {
  constexpr std::ptrdiff_t k_fewest = 2;
  constexpr std::size_t k_most_words = 25;
  const auto is_call = [](const Line& line) { return line.rule == "reader_call"; };
  const auto is_titled = [&](const Line& line) { return is_open(line) && !line.beginning && is_title(page.text_of(line), k_most_words); };
  for (auto call = std::ranges::find_if(page.lines, is_call); call != page.lines.end();) {
    const auto end = std::find_if_not(call + 1, page.lines.end(), is_titled);
    if (end - call > k_fewest) std::for_each(call + 1, end, [](Line& line) { mark(line, SegmentKind::furniture, "called_titles"); });
    call = std::find_if(end, page.lines.end(), is_call);
  }
}

}  // namespace wiregraph::clean
