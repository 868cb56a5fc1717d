#include <algorithm>
#include <array>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// The end of the page: two lines or more below the last paragraph that are titles, furniture, or speak to the reader.
///   Tail:    Most Read / Ferry line reopens / Dockers end strike / Terms of Use       Comments / Please log in to see your comments.
///   Not one: a single title at the end of the page        “Thank you for your help,” she said.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 25;
/// News speaks to its reader in quotations alone.
bool speaks_to_reader(std::string_view text) {
  constexpr std::array<std::string_view, 6> k_address{"you", "your", "You", "Your", "Please", "please"};
  const auto words = words_of(text);
  const std::size_t colon = text.find(": ");
  const bool speaker = colon != text.npos && is_all_capitals(text.substr(0, colon));
  return !has_quotation(text) && !speaker && words.size() <= 2 * k_most_words &&
         std::ranges::find_first_of(words, k_address) != words.end();
}

/// "In:"
bool is_label(std::string_view text) { return text.ends_with(':') && words_of(text).size() <= 2; }

bool is_tail(const Page& page, const Line& line) {
  if (line.beginning || line.end) return false;
  if (!is_open(line)) return line.kind == SegmentKind::furniture || line.kind == SegmentKind::repeat || line.kind == SegmentKind::date_line;
  const std::string_view text = page.text_of(line);
  return (is_title(text, k_most_words) && !is_prose(text)) || is_label(text) || speaks_to_reader(text);
}

}  // namespace

void mark_page_tail(Page& page) {
  constexpr std::ptrdiff_t k_fewest_lines = 2;
  const auto begin = std::find_if_not(page.lines.rbegin(), page.lines.rend(), [&](const Line& line) { return is_tail(page, line); }).base();
  if (begin == page.lines.begin() || page.lines.end() - begin < k_fewest_lines) return;
  for (auto line = begin; line != page.lines.end(); ++line) {
    if (is_open(*line)) mark(*line, SegmentKind::furniture, "page_tail");
  }
}

}  // namespace wiregraph::clean
