#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace wiregraph {

/// A calendar day.
using Day = std::chrono::sys_days;

/// "2025-03-18". Days are of the years 1 to 9999.
std::string to_iso(Day day);

/// The day that an ISO 8601 date names; empty where `text` is none, or no valid day.
std::optional<Day> day_from_iso(std::string_view text);

/// A stretch of days, inclusive at both ends, and the words that gave it.
struct Time {
  Day start;
  Day end;
  std::string text;  ///< as written; empty where no words gave it
  friend bool operator==(const Time&, const Time&) = default;
};

/// A stretch of days, inclusive at both ends.
struct Period {
  Day start;
  Day end;
  friend auto operator<=>(const Period&, const Period&) = default;
};

}  // namespace wiregraph
