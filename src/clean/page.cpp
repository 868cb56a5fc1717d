#include "clean/page.h"

#include <algorithm>

#include "clean/lines.h"

namespace wiregraph::clean {

namespace {

/// The part of `span` without white space at its ends; empty where there is nothing else.
ByteSpan trimmed(std::string_view text, ByteSpan span) {
  const auto lines = lines_of(text.substr(span.start, span.size()));
  if (lines.empty()) return {};
  return {span.start + lines.front().start, span.start + lines.back().end};
}

}  // namespace

Page page_of(Document& document) {
  Page page{document.text, document.source, {}};
  auto known = document.segments.begin();
  std::uint32_t end = 0;
  for (const ByteSpan span : lines_of(document.text)) {
    const auto between = page.text.substr(end, span.start - end);
    Line line;
    line.span = span;
    line.follows_blank = std::count(between.begin(), between.end(), '\n') > 1;
    while (known != document.segments.end() && known->span.end <= span.start) ++known;
    if (known != document.segments.end() && known->span.contains(span)) {
      mark(line, known->kind, known->rule);
      line.date = known->date;
    }
    page.lines.push_back(line);
    end = span.end;
  }
  return page;
}

void mark(Line& line, SegmentKind kind, std::string_view rule) {
  line.kind = kind;
  line.rule = rule;
}

bool cut_beginning(const Page& page, Line& line, std::uint32_t byte, SegmentKind kind, std::string_view rule) {
  const ByteSpan cut = trimmed(page.text, {line.span.start, byte});
  const ByteSpan rest = trimmed(page.text, {byte, line.span.end});
  if (cut.empty() || rest.empty()) return false;
  line.beginning = Part{cut, kind, rule};
  line.span = rest;
  return true;
}

bool cut_end(const Page& page, Line& line, std::uint32_t byte, SegmentKind kind, std::string_view rule) {
  const ByteSpan rest = trimmed(page.text, {line.span.start, byte});
  const ByteSpan cut = trimmed(page.text, {byte, line.span.end});
  if (cut.empty() || rest.empty()) return false;
  line.end = Part{cut, kind, rule};
  line.span = rest;
  return true;
}

}  // namespace wiregraph::clean
