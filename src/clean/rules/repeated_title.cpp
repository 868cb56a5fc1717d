#include <algorithm>
#include <unordered_map>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A title of few words that stands on the page more than once: a label or button. Headings are not repeated.
///   Label:   Share [below each part]      Advertisement [twice]      Video: Ferry line reopens / Ferry line reopens
///   Not one: Background [once]            No. [a sentence]
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 4;

/// "Video: Ferry line reopens" above "Ferry line reopens", below the headline.
bool names_next(const Page& page, std::size_t index) {
  constexpr std::size_t k_fewest_words = 3;
  constexpr std::size_t k_most_more = 2;
  if (index < 2 || index + 1 >= page.lines.size()) return false;
  const std::string_view text = page.text_of(page.lines[index]);
  const std::string_view next = page.text_of(page.lines[index + 1]);
  const std::size_t words = words_of(next).size();
  const std::size_t more = words_of(text).size() - std::min(words, words_of(text).size());
  return words >= k_fewest_words && more > 0 && more <= k_most_more && text.find(next) != text.npos;
}

}  // namespace

void mark_repeated_titles(Page& page) {
  std::unordered_map<std::string_view, int> times;
  const auto is_label = [&](const Line& line) { return is_open(line) && !line.beginning && is_title(page.text_of(line), k_most_words); };
  for (const Line& line : page.lines) times[page.text_of(line)] += is_label(line) ? 1 : 0;
  for (Line& line : page.lines) {
    if (is_label(line) && times[page.text_of(line)] > 1) mark(line, SegmentKind::furniture, "repeated_title");
  }
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    if (!is_open(page.lines[index]) || !names_next(page, index)) continue;
    for (const std::size_t each : {index, index + 1}) mark(page.lines[each], SegmentKind::furniture, "repeated_title");
  }
}

}  // namespace wiregraph::clean
