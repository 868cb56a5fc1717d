#include "clean/clean.h"

#include "clean/lines.h"

namespace wiregraph::clean {

namespace {

/// Puts a blank segment before, between and after the lines, wherever there is something left.
std::vector<Segment> segments_of(const std::vector<ByteSpan>& lines, std::uint32_t size) {
  std::vector<Segment> segments;
  const auto add = [&](ByteSpan span, SegmentKind kind) {
    if (!span.empty()) segments.push_back({span, kind, "", {}, false});
  };
  std::uint32_t end = 0;
  for (const ByteSpan line : lines) {
    add({end, line.start}, SegmentKind::blank);
    add(line, SegmentKind::body);
    end = line.end;
  }
  add({end, size}, SegmentKind::blank);
  return segments;
}

}  // namespace

void run(Document& document, Log&) {
  document.segments = segments_of(lines_of(document.text), static_cast<std::uint32_t>(document.text.size()));
  for (Segment& segment : document.segments) {
    if (document.source.published) segment.date = document.source.published->start;
  }
}

}  // namespace wiregraph::clean
