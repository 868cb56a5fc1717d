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
  std::uint32_t end = 0;
  for (const ByteSpan span : lines_of(document.text)) {
    const auto between = page.text.substr(end, span.start - end);
    Line line;
    line.span = span;
    line.follows_blank = std::count(between.begin(), between.end(), '\n') > 1;
    page.lines.push_back(line);
    end = span.end;
  }
  return page;
}

void mark(Line& line, SegmentKind kind, std::string_view rule) {
  line.kind = kind;
  line.rule = rule;
}

bool split(Page& page, std::size_t index, std::uint32_t byte) {
  Line& line = page.lines[index];
  const ByteSpan first = trimmed(page.text, {line.span.start, byte});
  const ByteSpan second = trimmed(page.text, {byte, line.span.end});
  if (first.empty() || second.empty()) return false;
  Line rest = line;
  line.span = first;
  rest.span = second;
  rest.follows_blank = false;
  page.lines.insert(page.lines.begin() + static_cast<std::ptrdiff_t>(index) + 1, rest);
  return true;
}

}  // namespace wiregraph::clean
