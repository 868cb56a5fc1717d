#include <algorithm>
#include <array>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// What the page says of itself: that it ended, was changed, is protected.
///   Note:    This live page has ended.      This story has been updated to add a comment.      © 2026 The Post. All rights reserved.
///   Not one: This story began in 1990.      This page of history has ended in tears for many families who lost their homes in the valley.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 16;
constexpr std::size_t k_most_words_before = 4;
constexpr std::array<std::string_view, 2> k_pointers{"This", "Our"};
constexpr std::array<std::string_view, 11> k_pages{"page", "blog", "stream",   "article", "story",     "report",
                                                   "post", "feed", "coverage", "video",   "livestream"};
constexpr std::array<std::string_view, 12> k_states{"ended",  "closed",   "finished", "updated",  "corrected", "published",
                                                    "edited", "archived", "paused",   "produced", "amended",   "concluded"};

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
  const std::size_t end = word.find_last_not_of(".,;:");
  return std::ranges::find(words, word.substr(0, end + 1)) != words.end();
}

bool tells_state(std::string_view text) {
  const auto words = words_of(text);
  if (words.size() < 3 || words.size() > k_most_words || !is_one_of(k_pointers, words.front())) return false;
  const auto limit = words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), k_most_words_before));
  const auto noun = std::find_if(words.begin() + 1, limit, [](std::string_view word) { return is_one_of(k_pages, word); });
  if (noun == limit) return false;
  const auto reach = std::min<std::ptrdiff_t>(words.end() - noun, 6);
  return std::any_of(noun + 1, noun + reach, [](std::string_view word) { return is_one_of(k_states, word); });
}

bool tells_rights(std::string_view text) {
  if (words_of(text).size() > 40) return false;
  return text.starts_with("©") || text.starts_with("(c) ") || text.starts_with("Copyright ") || text.ends_with("ll rights reserved.") ||
         text.ends_with("ll Rights Reserved.") || text.ends_with("ll rights reserved");
}

}  // namespace

void mark_page_notes(Page& page) {
  for (Line& line : page.lines) {
    if (!is_open(line)) continue;
    if (tells_state(page.text_of(line))) mark(line, SegmentKind::furniture, "page_note");
    if (tells_rights(page.text_of(line))) mark(line, SegmentKind::furniture, "copyright");
  }
}

}  // namespace wiregraph::clean
