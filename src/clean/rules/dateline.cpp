#include <algorithm>
#include <array>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Place, day and agency before the first sentence of a story: a segment of its own. The agency is credited.
///   Dateline: OSLO, March 3, 2026 (Nordic Wire) — Norway's ...      SANTIAGO, 4 March 2026 - Chile's ...      Oslo (NW) - A ...
///             OSLO, March 3. /NW/. Norway's ...                     OSLO: Norway's ... [in a page where nobody else has a colon]
///   Not one:  NATO — an alliance of 32 states — said ...            The ship (a trawler) — It was lost.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_longest = 90;
constexpr std::size_t k_most_place_words = 6;
/// Above the first paragraph there may be titles.
constexpr std::size_t k_most_title_words = 25;
constexpr std::array<std::string_view, 5> k_dashes{"—", "–", " - ", "--", "/. "};

struct Dateline {
  std::size_t end = 0;  ///< behind the dash
  std::string_view agency;
  std::optional<Day> day;  ///< only with its year
  bool is_dated = false;
};

/// Behind the dash that ends a dateline; 0 for none.
std::size_t end_of_dash(std::string_view text, std::size_t& dash) {
  std::size_t end = 0;
  dash = text.npos;
  for (const std::string_view sign : k_dashes) {
    const std::size_t found = text.substr(0, k_longest).find(sign);
    if (found >= dash) continue;
    dash = found;
    end = found + sign.size();
  }
  return end;
}

bool begins_sentence(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \"'");
  if (start == text.npos) return false;
  text.remove_prefix(start);
  return starts_with_capital(text) || text.starts_with("“") || text.starts_with("‘") || (text.front() >= '0' && text.front() <= '9');
}

/// Takes "(...)" or "/..." at the end of `head` off and gives what is between the brackets.
std::string_view take_agency(std::string_view& head) {
  if (const std::size_t slash = head.rfind(" /"); slash != head.npos) {
    const std::string_view agency = head.substr(slash + 2);
    head = head.substr(0, slash);
    return agency;
  }
  const std::size_t open = head.find('(');
  const std::size_t close = head.find(')', open);
  if (open == head.npos || close == head.npos) return {};
  const std::string_view agency = head.substr(open + 1, close - open - 1);
  if (head.find_first_not_of(' ', close + 1) != head.npos) return {};
  head = head.substr(0, open);
  return agency;
}

/// Words of a place: names, the first in capitals where `capitals` asks for it.
bool is_place(std::string_view text, bool capitals) {
  const auto words = words_of(text.substr(0, text.find_last_not_of(", ") + 1));
  if (words.empty() || words.size() > k_most_place_words || (capitals && !is_all_capitals(words.front()))) return false;
  return std::all_of(words.begin(), words.end(), [](std::string_view word) { return starts_with_capital(word) || word == "and"; });
}

std::optional<Dateline> read_dateline(std::string_view text, std::optional<Day> published) {
  Dateline dateline;
  std::size_t dash = 0;
  dateline.end = end_of_dash(text, dash);
  if (dateline.end == 0 || !begins_sentence(text.substr(dateline.end))) return std::nullopt;
  std::string_view head = text.substr(0, dash);
  dateline.agency = take_agency(head);
  // Only whether a day stands there matters for one without a year.
  const auto dates = find_dates(head, published.value_or(Day{}));
  const auto full_dates = find_dates(head, published);
  dateline.is_dated = dates.size() == 1 && dates.front().span.start > 0;
  if (dateline.is_dated) head = head.substr(0, dates.front().span.start);
  if (dateline.is_dated && full_dates.size() == 1 && full_dates.front().start == full_dates.front().end)
    dateline.day = full_dates.front().start;
  if (!is_place(head, dateline.agency.empty())) return std::nullopt;
  return dateline;
}

/// Behind "NEW DELHI: "; 0 where the line does not begin so.
std::uint32_t end_of_place_with_colon(std::string_view text) {
  const std::size_t colon = text.substr(0, k_longest).find(": ");
  if (colon == text.npos || !begins_sentence(text.substr(colon + 1))) return 0;
  const std::string_view place = text.substr(0, colon);
  return is_all_capitals(place) && is_place(place, true) ? static_cast<std::uint32_t>(colon + 2) : 0;
}

/// Where it is the only line of its form: in a transcript speakers stand before colons.
void mark_place_with_colon(Page& page) {
  Line* only = nullptr;
  for (Line& line : page.lines) {
    if (!is_open(line) || line.beginning || end_of_place_with_colon(page.text_of(line)) == 0) continue;
    if (only != nullptr) return;
    only = &line;
  }
  if (only == nullptr || !is_prose(page.text_of(*only))) return;
  cut_beginning(page, *only, only->span.start + end_of_place_with_colon(page.text_of(*only)), SegmentKind::dateline, "dateline");
}

/// "NW —" on a line of its own, above the first paragraph.
bool is_dateline_alone(std::string_view text) {
  return (text.ends_with("—") || text.ends_with("–")) && is_all_capitals(text) && words_of(text).size() <= k_most_place_words;
}

}  // namespace

void mark_datelines(Page& page) {
  bool in_first_paragraph = true;
  bool found = false;
  const auto published = page.source.published ? std::optional<Day>(page.source.published->start) : std::nullopt;
  for (Line& line : page.lines) {
    if (!is_open(line)) continue;
    const std::string_view text = page.text_of(line);
    if (is_dateline_alone(text)) mark(line, SegmentKind::dateline, "dateline");
    const auto dateline = read_dateline(text, published);
    const bool is_sure = dateline && ((in_first_paragraph && is_prose(text)) || dateline->is_dated || !dateline->agency.empty());
    if (!is_title(text, k_most_title_words)) in_first_paragraph = false;
    if (!is_sure) continue;
    const auto end = line.span.start + static_cast<std::uint32_t>(dateline->end);
    if (!cut_beginning(page, line, end, SegmentKind::dateline, "dateline")) continue;
    found = true;
    line.date = dateline->day;
    if (page.source.agency.empty()) page.source.agency = dateline->agency;
  }
  if (!found) mark_place_with_colon(page);
}

}  // namespace wiregraph::clean
