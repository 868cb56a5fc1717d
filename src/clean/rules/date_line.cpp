#include "base/dates.h"
#include "clean/rules/rules.h"

/// A day with its year alone on a line: what follows was written on that day.
///   Date line: 10 March 2026        Tuesday, March 10, 2026
///   Not one:   March 2026           10 March 2026 was a Tuesday.
namespace wiregraph::clean {

namespace {

constexpr std::uint32_t k_longest = 40;

}  // namespace

void mark_date_lines(Page& page) {
  for (Line& line : page.lines) {
    if (!is_open(line) || line.span.size() > k_longest) continue;
    const auto dates = find_dates(page.text_of(line), std::nullopt);
    if (dates.size() != 1) continue;
    const DateMention& date = dates.front();
    if (date.span.size() != line.span.size() || date.start != date.end) continue;
    mark(line, SegmentKind::date_line, "date_line");
    line.date = date.start;
  }
}

}  // namespace wiregraph::clean
