#include <algorithm>
#include <unordered_map>

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
std::string_view before_points(std::string_view text) { return text.substr(0, std::min(text.find("..."), text.find("…"))); }

}  // namespace

void mark_repeats(Page& page) {
  std::unordered_map<std::string_view, std::vector<std::string_view>> seen;  // by their beginnings
  for (Line& line : page.lines) {
    const std::string_view text = page.text_of(line);
    auto& similar = seen[text.substr(0, k_beginning)];
    const std::string_view beginning = before_points(text);
    const bool is_cut = beginning.size() < text.size() && beginning.size() >= k_beginning;
    const bool repeats = std::any_of(similar.begin(), similar.end(), [&](std::string_view earlier) {
      return earlier == text || (is_cut && earlier.starts_with(beginning.substr(0, beginning.find_last_not_of(' ') + 1)));
    });
    if (!repeats)
      similar.push_back(text);
    else if (words_of(text).size() >= k_fewest_words)
      mark(line, SegmentKind::repeat, "repeat");
  }
}

}  // namespace wiregraph::clean
