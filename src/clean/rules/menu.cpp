#include <algorithm>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A menu, or a row of buttons, within the page: a run of very short lines that are no sentences. The last of them may be the heading of
/// what follows. (Short blocks among short blocks are no text: J. Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora,
/// 2011.)
///   Menu:    Share / Facebook / Email / Copy link
///   Not one: one or two headings above a paragraph      items of a list, which are longer
namespace wiregraph::clean {

namespace {

constexpr std::ptrdiff_t k_fewest_lines = 4;
constexpr std::size_t k_most_words = 4;

}  // namespace

void mark_menus(Page& page) {
  const auto is_item = [&](const Line& line) { return is_open(line) && !line.beginning && is_title(page.text_of(line), k_most_words); };
  const auto is_button = [](const Line& line) { return line.rule == "reader_call" || line.rule == "repeated_title"; };
  for (auto begin = page.lines.begin(); begin != page.lines.end();) {
    begin = std::find_if(begin, page.lines.end(), is_item);
    const auto end = std::find_if_not(begin, page.lines.end(), [&](const Line& line) { return is_item(line) || is_button(line); });
    const auto last = std::find_if(std::reverse_iterator(end), std::reverse_iterator(begin), is_item);
    if (end - begin >= k_fewest_lines) {
      std::for_each(begin, end, [&](Line& line) {
        if (is_item(line) && &line != &*last) mark(line, SegmentKind::furniture, "menu");
      });
    }
    begin = end;
  }
}

}  // namespace wiregraph::clean
