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
  Line* before = nullptr;
  for (Line& line : page.lines) {
    const std::size_t size = is_open(line) ? bytes_of_mark(page.text_of(line)) : 0;
    if (size > 0 && cut_beginning(page, line, line.span.start + static_cast<std::uint32_t>(size), SegmentKind::furniture, "bullet_mark")) {
      mark(line, SegmentKind::bullet, "bullet");
      if (before != nullptr && is_open(*before) && is_title(page.text_of(*before), k_most_head_words))
        mark(*before, SegmentKind::section_head, "list_head");
    }
    before = &line;
  }
}

}  // namespace wiregraph::clean
