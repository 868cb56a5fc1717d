#pragma once

#include <optional>

#include "base/date_words.h"
#include "base/time.h"

/// Days, weeks, months and years as ranges. Used by the forms of dates.
namespace wiregraph::dates {

struct DayRange {
  Day start;
  Day end;  ///< inclusive
};

int year_of(Day day);

/// Empty where there is no such day, or its year is not 1 to 9999.
std::optional<Day> day_of(int year, unsigned month, unsigned day);

/// The day, ISO week, month or year that holds `day`.
DayRange range_of(Unit unit, Day day);

/// `day` moved by `count` units; in a shorter month its last day.
Day shifted(Unit unit, Day day, int count);

/// The last such weekday up to `day`.
Day weekday_until(Day day, std::chrono::weekday weekday);

std::optional<DayRange> month_range(int year, unsigned month);

/// Days 1 to 10, 11 to 20, 21 to the end.
std::optional<DayRange> third_of_month(int year, unsigned month, Third third);

/// January to April, May to August, September to December.
std::optional<DayRange> third_of_year(int year, Third third);

}  // namespace wiregraph::dates
