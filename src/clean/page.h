#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/document.h"

namespace wiregraph::clean {

/// A line of a page, or a part of one after a rule has split it.
struct Line {
  ByteSpan span;
  SegmentKind kind = SegmentKind::body;
  std::string_view rule;       ///< the rule that decided; empty while none has
  std::optional<Day> date;     ///< of the line itself, while rules run; then the one that holds for it
  bool dated_section = false;  ///< as in Segment
  bool follows_blank = false;  ///< there is an empty line before it
};

/// A document as the rules see it: the lines that are not blank, in order.
struct Page {
  std::string_view text;
  Source& source;
  std::vector<Line> lines;

  std::string_view text_of(const Line& line) const { return text.substr(line.span.start, line.span.size()); }
};

/// The page of a document whose text is filled.
Page page_of(Document& document);

/// True where no rule has decided about the line.
inline bool is_open(const Line& line) { return line.rule.empty(); }

/// Decides about a line.
void mark(Line& line, SegmentKind kind, std::string_view rule);

/// Cuts line number `index` in two at `byte` of the text. White space on both sides of the cut falls out of the lines.
/// Nothing happens where one part would be blank.
///   Gives: true where it was cut.
bool split(Page& page, std::size_t index, std::uint32_t byte);

}  // namespace wiregraph::clean
