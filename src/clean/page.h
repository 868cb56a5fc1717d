#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/document.h"

namespace wiregraph::clean {

/// A beginning or end of a line that is of another kind than the line: a dateline, a bullet's mark, a photo credit.
struct Part {
  ByteSpan span;
  SegmentKind kind = SegmentKind::furniture;
  std::string_view rule;
};

/// A line of a page, or what is left of it after its beginning or end was cut off.
struct Line {
  ByteSpan span;
  SegmentKind kind = SegmentKind::body;
  std::string_view rule;               ///< the rule that decided; empty while none has
  std::optional<Day> date;             ///< of the line itself, while rules run; then the one that holds for it
  bool dated_section = false;          ///< as in Segment
  std::uint32_t section = 0;           ///< as in Segment
  std::optional<std::size_t> repeats;  ///< number of the line that it repeats
  bool follows_blank = false;          ///< there is an empty line before it
  std::optional<Part> beginning;
  std::optional<Part> end;
};

/// A document as the rules see it: the lines that are not blank, in order.
struct Page {
  std::string_view text;
  Source& source;
  std::vector<Line> lines;

  std::string_view text_of(const Line& line) const { return text.substr(line.span.start, line.span.size()); }
};

/// The page of a document whose text is filled. Lines whose kind its segments say are decided.
Page page_of(Document& document);

/// True where no rule has decided about the line.
inline bool is_open(const Line& line) { return line.rule.empty(); }

/// Decides about a line.
void mark(Line& line, SegmentKind kind, std::string_view rule);

/// Cuts off what stands before `byte` of the text as a part of its own; white space at the cut belongs to neither.
/// Nothing happens where one of the two would be blank.
///   Gives: true where it was cut.
bool cut_beginning(const Page& page, Line& line, std::uint32_t byte, SegmentKind kind, std::string_view rule);

/// Cuts off what stands from `byte` on as a part of its own, in the same way.
bool cut_end(const Page& page, Line& line, std::uint32_t byte, SegmentKind kind, std::string_view rule);

}  // namespace wiregraph::clean
