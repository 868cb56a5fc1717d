#include "clean/clean.h"

#include "clean/dating.h"
#include "clean/page.h"
#include "clean/rules/rules.h"

namespace wiregraph::clean {

namespace {

/// The lines as segments, with a blank one wherever there is something between them.
std::vector<Segment> segments_of(const Page& page) {
  std::vector<Segment> segments;
  std::uint32_t end = 0;
  const auto fill_up_to = [&](std::uint32_t place) {
    if (end < place) segments.push_back({{end, place}, SegmentKind::blank, "", {}, false});
  };
  for (const Line& line : page.lines) {
    fill_up_to(line.span.start);
    segments.push_back({line.span, line.kind, line.rule, line.date, line.dated_section});
    end = line.span.end;
  }
  fill_up_to(static_cast<std::uint32_t>(page.text.size()));
  return segments;
}

}  // namespace

void run(Document& document, Log& log) {
  Page page = page_of(document);
  for (const auto rule : k_rules) rule(page);
  find_dates_of(page, log);
  document.segments = segments_of(page);
}

}  // namespace wiregraph::clean
