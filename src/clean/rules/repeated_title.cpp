#include <unordered_map>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A title of few words that stands on the page more than once: a label or button. Headings are not repeated.
///   Label:   Share [below each part]      Advertisement [twice]
///   Not one: Background [once]            No. [a sentence]
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 4;

}  // namespace

void mark_repeated_titles(Page& page) {
  std::unordered_map<std::string_view, int> times;
  const auto is_label = [&](const Line& line) { return is_open(line) && !line.beginning && is_title(page.text_of(line), k_most_words); };
  for (const Line& line : page.lines) times[page.text_of(line)] += is_label(line) ? 1 : 0;
  for (Line& line : page.lines) {
    if (is_label(line) && times[page.text_of(line)] > 1) mark(line, SegmentKind::furniture, "repeated_title");
  }
}

}  // namespace wiregraph::clean
