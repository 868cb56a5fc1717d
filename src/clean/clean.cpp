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
    segments.push_back({line.span, line.kind, line.rule, line.date, false});
    end = line.span.end;
  }
  fill_up_to(static_cast<std::uint32_t>(page.text.size()));
  return segments;
}

/// A section's date counts up to the next date line; before the first, and for what is not dated, the document's does.
void fill_dates(std::vector<Segment>& segments, const Source& source) {
  std::optional<Day> section;
  for (Segment& segment : segments) {
    if (segment.kind == SegmentKind::date_line) section = segment.date;
    segment.dated_section = section.has_value();
    const bool has_own_date = segment.kind == SegmentKind::post || segment.kind == SegmentKind::signature;
    if (has_own_date && segment.date) continue;
    segment.date = section;
    if (!section && source.published) segment.date = source.published->start;
  }
}

}  // namespace

void run(Document& document, Log& log) {
  Page page = page_of(document);
  for (const auto rule : k_rules) rule(page);
  find_date(page, log);
  document.segments = segments_of(page);
  fill_dates(document.segments, document.source);
}

}  // namespace wiregraph::clean
