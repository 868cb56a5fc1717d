#include "base/calendar.h"

namespace wiregraph::dates {

using std::chrono::days;
using std::chrono::year_month_day;

int year_of(Day day) { return static_cast<int>(year_month_day{day}.year()); }

std::optional<Day> day_of(int year, unsigned month, unsigned day) {
  const year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!date.ok() || year < 1 || year > 9999) return std::nullopt;
  return Day{date};
}

Day weekday_until(Day day, std::chrono::weekday weekday) { return day - (std::chrono::weekday(day) - weekday); }

DayRange range_of(Unit unit, Day day) {
  const year_month_day date{day};
  switch (unit) {
    case Unit::day:
      return {day, day};
    case Unit::week: {
      const Day monday = weekday_until(day, std::chrono::Monday);
      return {monday, monday + days(6)};
    }
    case Unit::month:
      return {Day{date.year() / date.month() / 1}, Day{date.year() / date.month() / std::chrono::last}};
    case Unit::year:
      break;
  }
  return {Day{date.year() / std::chrono::January / 1}, Day{date.year() / std::chrono::December / 31}};
}

Day shifted(Unit unit, Day day, int count) {
  if (unit == Unit::day) return day + days(count);
  if (unit == Unit::week) return day + days(7 * count);
  const year_month_day date{day};
  const auto moved = date + (unit == Unit::month ? std::chrono::months(count) : std::chrono::months(12 * count));
  if (moved.ok()) return Day{moved};
  return Day{moved.year() / moved.month() / std::chrono::last};
}

std::optional<DayRange> month_range(int year, unsigned month) {
  const auto first = day_of(year, month, 1);
  if (!first) return std::nullopt;
  return range_of(Unit::month, *first);
}

std::optional<DayRange> third_of_month(int year, unsigned month, Third third) {
  const auto whole = month_range(year, month);
  if (!whole) return std::nullopt;
  switch (third) {
    case Third::first:
      return DayRange{whole->start, whole->start + days(9)};
    case Third::second:
      return DayRange{whole->start + days(10), whole->start + days(19)};
    case Third::last:
      break;
  }
  return DayRange{whole->start + days(20), whole->end};
}

std::optional<DayRange> third_of_year(int year, Third third) {
  const unsigned first_month = third == Third::first ? 1 : third == Third::second ? 5 : 9;
  const auto first = month_range(year, first_month);
  const auto last = month_range(year, first_month + 3);
  if (!first || !last) return std::nullopt;
  return DayRange{first->start, last->end};
}

}  // namespace wiregraph::dates
