#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "base/time.h"

namespace wiregraph {

/// Words that name a day or a stretch of days. The span holds the words of the date itself, without a preposition: "March", "last week".
struct DateMention {
  ByteSpan span;
  Day start;  ///< first day
  Day end;    ///< last day, inclusive
  friend bool operator==(const DateMention&, const DateMention&) = default;
};

/// Which way a date without a year or week points: "on Wednesday" is the next one after "will meet", else the last one.
enum class Direction : std::uint8_t { unknown, past, future };

/// The dates that English text names, in order, none inside another. A match does not go past a line break.
///   text:      valid UTF-8. Numbers parted by slashes are month, day, year.
///   anchor:    the day on which the text was written; without it only dates with a year are found.
///   direction: past takes the last such day up to the anchor, future the first from it on. unknown takes past, but a day or month that
///              begins at most 60 days ahead ("March 19" said on March 18) is that one.
/// "last week" is the week from Monday to Sunday (ISO 8601), "two months ago" the whole month, "earlier this month" the whole month,
/// "early March" and "the beginning of March" its first ten days, "mid-March" the next ten, "late 2024" its last four months; seasons are
/// whole months of the northern half. A time of day ("10 a.m. ET", "from 16:20 to 17:05 local time") is part of the date beside it; alone
/// it is of the anchor's day, if the text names no other.
std::vector<DateMention> find_dates(std::string_view text, std::optional<Day> anchor, Direction direction = Direction::unknown);

}  // namespace wiregraph
