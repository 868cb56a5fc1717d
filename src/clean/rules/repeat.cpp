#include <algorithm>
#include <optional>
#include <unordered_map>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A paragraph that stands on the page before, whole or cut off by points. At the end, what repeats furniture is furniture;
/// what repeats an item of a list of the page's parts is the heading of that part.
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

/// Of lines that stand on the page before: the first line that each repeats.
class Originals {
 public:
  /// The number of the line that `text`, which is line `index`, repeats; empty where it is new.
  std::optional<std::size_t> find_or_add(std::string_view text, std::size_t index) {
    const std::string_view beginning = before_points(text);
    const auto [whole, is_new] = by_text_.try_emplace(text, index);
    const auto [first, is_first] = by_beginning_.try_emplace(text.substr(0, k_beginning), text);
    if (!is_new) return whole->second;
    const bool is_cut = beginning.size() < text.size() && beginning.size() >= k_beginning;
    if (is_first || !is_cut || first->second.size() <= beginning.size() || !first->second.starts_with(beginning)) return std::nullopt;
    return by_text_.at(first->second);
  }

 private:
  std::unordered_map<std::string_view, std::size_t> by_text_;
  std::unordered_map<std::string_view, std::string_view> by_beginning_;
};

}  // namespace

void mark_repeats(Page& page) {
  Originals originals;
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    Line& line = page.lines[index];
    if (!is_open(line)) continue;
    const auto original = originals.find_or_add(page.text_of(line), index);
    if (!original || words_of(page.text_of(line)).size() < k_fewest_words) continue;
    mark(line, SegmentKind::repeat, "repeat");
    line.repeats = original;
  }
}

void mark_repeats_of_furniture(Page& page) {
  for (Line& line : page.lines) {
    if (!line.repeats || page.lines[*line.repeats].kind != SegmentKind::furniture) continue;
    const bool pointed_to = page.lines[*line.repeats].rule == "teaser_list";
    mark(line, pointed_to ? SegmentKind::section_head : SegmentKind::furniture, "repeat");
  }
}

}  // namespace wiregraph::clean
