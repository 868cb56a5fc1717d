#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A paragraph that stands on the page before, whole or cut off by points.
///   Repeat:  FILE - Two ministers shake hands. (Wire Photo) [as above]        Nora Field is a reporter based in ... Read more
///   Not one: Meridian Weekly [a name of a few words may head several parts]
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_fewest_words = 4;

/// Two longer beginnings that are equal are no chance.
constexpr std::size_t k_beginning = 40;

/// What stands before "..." or "…" in a line that is cut off; the whole line else.
std::string_view before_points(std::string_view text) {
  const std::size_t points = std::min(text.find("..."), text.find("…"));
  if (points == text.npos) return text;
  const std::string_view before = text.substr(0, points);
  return before.substr(0, before.find_last_not_of(' ') + 1);
}

}  // namespace

void mark_repeats(Page& page) {
  std::unordered_set<std::string_view> seen;
  std::unordered_map<std::string_view, std::string_view> first_with;  // by beginning
  for (Line& line : page.lines) {
    if (!is_open(line)) continue;
    const std::string_view text = page.text_of(line);
    const std::string_view beginning = before_points(text);
    const bool is_cut = beginning.size() < text.size() && beginning.size() >= k_beginning;
    const std::string_view first = first_with.try_emplace(text.substr(0, k_beginning), text).first->second;
    const bool is_shorter = is_cut && first.size() > beginning.size() && first.starts_with(beginning);
    const bool is_known = !seen.insert(text).second || (is_shorter && first.data() != text.data());
    if (is_known && words_of(text).size() >= k_fewest_words) mark(line, SegmentKind::repeat, "repeat");
  }
}

}  // namespace wiregraph::clean
