#include "clean/day_alone.h"
#include "clean/rules/rules.h"

/// A day or a time of day alone on a line: what follows was written then.
///   Date line: 10 March 2026      Tuesday, March 10, 2026, 14:05 GMT      January 18 [its year is that of the page]      5:58pm
///   Not one:   March 2026         10 March 2026 was a Tuesday.            Tuesday
namespace wiregraph::clean {

void mark_date_lines(Page& page) {
  for (Line& line : page.lines) {
    const auto found = is_open(line) ? day_alone(page.text_of(line)) : std::nullopt;
    if (!found) continue;
    mark(line, SegmentKind::date_line, "date_line");
    line.date = found->day;
  }
}

}  // namespace wiregraph::clean
