#include <algorithm>
#include <array>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// An item of a list. Its mark is furniture; a title directly above the first item is the list's head.
///   Bullet:  - Chile will release the crew
///   Not one: -5 degrees in Tromsø       — Ada Lund (@AdaLundPM) March 3, 2026
namespace wiregraph::clean {

namespace {

constexpr std::array<std::string_view, 8> k_marks{"- ", "* ", "• ", "· ", "‣ ", "▪ ", "● ", "◦ "};
constexpr std::size_t k_most_head_words = 6;

std::size_t bytes_of_mark(std::string_view text) {
  const auto found = std::find_if(k_marks.begin(), k_marks.end(), [&](std::string_view mark) { return text.starts_with(mark); });
  return found == k_marks.end() ? 0 : found->size();
}

}  // namespace

void mark_bullets(Page& page) {
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    if (!is_open(page.lines[index])) continue;
    const std::size_t size = bytes_of_mark(page.text_of(page.lines[index]));
    if (size == 0 || !split(page, index, page.lines[index].span.start + static_cast<std::uint32_t>(size))) continue;
    if (index > 0 && is_open(page.lines[index - 1]) && is_title(page.text_of(page.lines[index - 1]), k_most_head_words))
      mark(page.lines[index - 1], SegmentKind::section_head, "list_head");
    mark(page.lines[index], SegmentKind::furniture, "bullet_mark");
    mark(page.lines[++index], SegmentKind::bullet, "bullet");
  }
}

}  // namespace wiregraph::clean
