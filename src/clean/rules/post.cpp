#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A post of a social network, set into the page, and its signature: dash, name, handle in brackets, day.
///   Post:     I spoke with the president today.
///             — Ada Lund (@AdaLundPM) March 3, 2026
///   Not one:  — and so it went on, she said (@AdaLundPM).
/// Where empty lines part the paragraphs, the post is the line before the signature and those up to the last empty line; else the line
/// before the signature and the short ones before that.
namespace wiregraph::clean {

namespace {

/// In bytes. Posts are made of short lines, paragraphs of news are longer.
constexpr std::uint32_t k_short_line = 140;

std::optional<Day> day_of_signature(std::string_view text) {
  if (!text.starts_with("—") && !text.starts_with("– ") && !text.starts_with("- ")) return std::nullopt;
  const std::size_t handle = text.find("(@");
  const std::size_t close = text.find(')', handle);
  if (handle == text.npos || close == text.npos) return std::nullopt;
  const auto dates = find_dates(text.substr(close), std::nullopt);
  if (dates.size() != 1 || dates.front().start != dates.front().end) return std::nullopt;
  return dates.front().start;
}

/// "A post shared by Ada Lund (@lund)": what is left of a post whose text did not load.
bool is_bare_signature(std::string_view text) {
  constexpr std::size_t k_most_words = 12;
  const std::size_t handle = text.find("(@");
  return handle != text.npos && text.find(')', handle) == text.size() - 1 && is_title(text, k_most_words);
}

bool parts_by_empty_lines(const Page& page) {
  std::size_t count = 0;
  for (const Line& line : page.lines) count += line.follows_blank ? 1 : 0;
  return count * 3 > page.lines.size();
}

}  // namespace

void mark_posts(Page& page) {
  const bool by_empty_lines = parts_by_empty_lines(page);
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    if (is_open(page.lines[index]) && is_bare_signature(page.text_of(page.lines[index])))
      mark(page.lines[index], SegmentKind::signature, "bare_signature");
    const auto day = day_of_signature(page.text_of(page.lines[index]));
    if (!day) continue;
    mark(page.lines[index], SegmentKind::signature, "post_signature");
    page.lines[index].date = day;
    for (std::size_t before = index; before > 0 && is_open(page.lines[before - 1]); --before) {
      if (by_empty_lines && before < index && page.lines[before].follows_blank) break;
      Line& line = page.lines[before - 1];
      if (!by_empty_lines && before < index && line.span.size() > k_short_line) break;
      mark(line, SegmentKind::post, "post_before_signature");
      line.date = day;
    }
  }
}

}  // namespace wiregraph::clean
