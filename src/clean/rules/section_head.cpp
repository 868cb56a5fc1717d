#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A heading within the story: a short line that is no sentence, with text after it.
///   Heading: Why It Matters       THE SEIZURE
///   Not one: He left.             "Never"             the last line of a page
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 8;

}  // namespace

void mark_section_heads(Page& page) {
  bool text_follows = false;
  for (auto line = page.lines.rbegin(); line != page.lines.rend(); ++line) {
    const bool is_head = is_open(*line) && !line->beginning && text_follows && is_title(page.text_of(*line), k_most_words);
    if (is_head) mark(*line, SegmentKind::section_head, "section_head");
    text_follows = text_follows || (line->kind != SegmentKind::furniture && line->kind != SegmentKind::repeat);
  }
}

}  // namespace wiregraph::clean
