#include <algorithm>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// The controls of a player: a run of very short lines, at least one of them with the time 0:00, a percentage or a speed.
///   Controls: Video / Player is loading / 0:00 / Mute / 1x
///   Not one:  "No." / "Why not?" / "Ask him." / "I did."
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_fewest_lines = 4;
constexpr std::size_t k_most_words = 6;
constexpr std::uint32_t k_most_bytes = 50;

bool is_short(const Page& page, const Line& line) {
  const bool time = line.rule == "date_line" && !line.date;
  return (is_open(line) || time) && line.span.size() <= k_most_bytes && words_of(page.text_of(line)).size() <= k_most_words;
}

/// "1x", "0%".
bool is_setting(std::string_view word) {
  return word.size() >= 2 && word.front() >= '0' && word.front() <= '9' && (word.back() == 'x' || word.back() == '%');
}

/// The running time of what has not begun to play.
bool is_beginning(std::string_view word) { return word == "0:00" || word == "00:00"; }

bool shows_state(const Page& page, const Line& line) {
  const auto words = words_of(page.text_of(line));
  return std::any_of(words.begin(), words.end(), [](std::string_view word) { return is_beginning(word) || is_setting(word); });
}

}  // namespace

void mark_player_controls(Page& page) {
  // The first line is the page's title.
  for (auto begin = page.lines.begin() + (page.lines.empty() ? 0 : 1); begin < page.lines.end(); ++begin) {
    const auto end = std::find_if_not(begin, page.lines.end(), [&](const Line& line) { return is_short(page, line); });
    const bool is_run = static_cast<std::size_t>(end - begin) >= k_fewest_lines;
    if (is_run && std::any_of(begin, end, [&](const Line& line) { return shows_state(page, line); }))
      std::for_each(begin, end, [](Line& line) { mark(line, SegmentKind::furniture, "player_controls"); });
    if (end == page.lines.end()) break;
    begin = end;
  }
}

}  // namespace wiregraph::clean
