#include "clean/clean.h"

#include "clean/dating.h"
#include "clean/language.h"
#include "clean/page.h"
#include "clean/rules/rules.h"

namespace wiregraph::clean {

namespace {

/// The lines and their parts as segments, with a blank one wherever there is something between them.
std::vector<Segment> segments_of(const Page& page) {
  std::vector<Segment> segments;
  std::uint32_t end = 0;
  std::uint32_t section = 0;
  const auto fill_up_to = [&](std::uint32_t place) {
    if (end < place) segments.push_back({{end, place}, SegmentKind::blank, "", {}, false, section});
  };
  const auto add = [&](const Line& line, ByteSpan span, SegmentKind kind, std::string_view rule) {
    fill_up_to(span.start);
    section = line.section;
    segments.push_back({span, kind, rule, line.date, line.dated_section, line.section});
    end = span.end;
  };
  for (const Line& line : page.lines) {
    if (line.beginning) add(line, line.beginning->span, line.beginning->kind, line.beginning->rule);
    add(line, line.span, line.kind, line.rule);
    if (line.end) add(line, line.end->span, line.end->kind, line.end->rule);
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
  check_language(document);
}

}  // namespace wiregraph::clean
