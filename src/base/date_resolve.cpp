#include "base/date_resolve.h"

#include <algorithm>
#include <span>
#include <vector>

#include "base/calendar.h"

namespace wiregraph::dates {

namespace {

using std::chrono::days;

/// A day or month without a year that begins at most this far ahead is that one: "on March 19" said on March 18.
constexpr days k_ahead{60};

std::optional<DayRange> one_day(std::optional<Day> day) {
  if (!day) return std::nullopt;
  return DayRange{*day, *day};
}

/// Of `ranges`, in order, the one that the context points to: the first that ends on the anchor or later, or the last that begins by it.
Range choose(std::span<const DayRange> ranges, const Context& context, days ahead) {
  const Day anchor = *context.anchor;
  if (context.direction == Direction::future) {
    const auto next = std::find_if(ranges.begin(), ranges.end(), [&](const DayRange& range) { return range.end >= anchor; });
    return next == ranges.end() ? std::nullopt : Range(*next);
  }
  const Day limit = context.direction == Direction::past ? anchor : anchor + ahead;
  const auto last = std::find_if(ranges.rbegin(), ranges.rend(), [&](const DayRange& range) { return range.start <= limit; });
  return last == ranges.rend() ? std::nullopt : Range(*last);
}

/// A stretch from a day or month of a year to a later one, which may lie in the next year.
Range over_months(const Parts& parts, int year) {
  const int last_year = *parts.last_month < *parts.month ? year + 1 : year;
  const auto first = month_range(year, *parts.month);
  const auto last = month_range(last_year, *parts.last_month);
  const auto start = parts.day ? day_of(year, *parts.month, *parts.day) : first ? std::optional<Day>(first->start) : std::nullopt;
  const auto end = parts.last_day ? day_of(last_year, *parts.last_month, *parts.last_day)
                   : last         ? std::optional<Day>(last->end)
                                  : std::nullopt;
  if (!start || !end || *end < *start) return std::nullopt;
  return DayRange{*start, *end};
}

/// The days of the parts in a year: a day, a range of days or months, a month, or a third of it.
Range in_year(const Parts& parts, int year) {
  if (parts.last_month) return over_months(parts, year);
  if (!parts.day) return parts.third ? third_of_month(year, *parts.month, *parts.third) : month_range(year, *parts.month);
  const auto start = day_of(year, *parts.month, *parts.day);
  const auto end = parts.last_day ? day_of(year, *parts.month, *parts.last_day) : start;
  if (!start || !end || *end < *start) return std::nullopt;
  return DayRange{*start, *end};
}

/// A season, quarter or half of a year; a winter ends in the next one.
Range run_in_year(const Parts& parts, int year) {
  const unsigned last = parts.run->first_month + parts.run->months - 1;
  const auto start = day_of(year, parts.run->first_month, 1);
  const auto end = last > 12 ? month_range(year + 1, last - 12) : month_range(year, last);
  if (!start || !end) return std::nullopt;
  return DayRange{*start, end->end};
}

}  // namespace

Range with_year(const Parts& parts, const Context&) { return in_year(parts, *parts.year); }

Range without_year(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  std::vector<DayRange> ranges;
  std::vector<DayRange> fitting;
  for (int year = year_of(*context.anchor) - 4; year <= year_of(*context.anchor) + 4; ++year) {
    const Range range = in_year(parts, year);
    if (!range) continue;
    ranges.push_back(*range);
    if (parts.weekday && std::chrono::weekday(range->start) == *parts.weekday) fitting.push_back(*range);
  }
  return choose(fitting.empty() ? ranges : fitting, context, k_ahead);
}

Range of_shifted_year(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return in_year(parts, year_of(*context.anchor) + parts.shift);
}

Range shifted_month(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  const int year = year_of(*context.anchor);
  const Range here = in_year(parts, year);
  if (!here || parts.shift == 0) return here;
  if (parts.shift < 0) return here->end < *context.anchor ? here : in_year(parts, year - 1);
  return here->start > *context.anchor ? here : in_year(parts, year + 1);
}

Range whole_year(const Parts& parts, const Context&) {
  if (parts.third) return third_of_year(*parts.year, *parts.third);
  return range_of(Unit::year, *day_of(*parts.year, 1, 1));
}

Range day_of_month(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  std::vector<DayRange> ranges;
  for (int shift = -2; shift <= 2; ++shift) {
    const std::chrono::year_month_day month{shifted(Unit::month, *context.anchor, shift)};
    if (const auto day = one_day(day_of(static_cast<int>(month.year()), static_cast<unsigned>(month.month()), *parts.day)))
      ranges.push_back(*day);
  }
  return choose(ranges, context, days(15));
}

Range weekday_alone(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  const Day last = weekday_until(*context.anchor, *parts.weekday);
  if (context.direction != Direction::future || last == *context.anchor) return one_day(last);
  return one_day(last + days(7));
}

Range shifted_weekday(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  if (parts.shift < 0) return one_day(weekday_until(*context.anchor - days(1), *parts.weekday));
  const Day from = parts.shift > 0 ? *context.anchor + days(1) : *context.anchor;
  return one_day(weekday_until(from + days(6), *parts.weekday));
}

Range past_weekday(const Parts& parts, const Context& context) {
  Parts past = parts;
  past.shift = -1;
  return shifted_weekday(past, context);
}

Range weekday_of_week(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  const DayRange week = range_of(Unit::week, shifted(Unit::week, *context.anchor, parts.shift));
  return one_day(weekday_until(week.end, *parts.weekday));
}

Range day_from_anchor(const Context& context, int count) {
  if (!context.anchor) return std::nullopt;
  return one_day(*context.anchor + days(count));
}

Range shifted_period(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  const Day day = shifted(*parts.unit, *context.anchor, parts.shift);
  const std::chrono::year_month_day date{day};
  if (parts.third && parts.unit == Unit::month)
    return third_of_month(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), *parts.third);
  if (parts.third && parts.unit == Unit::year) return third_of_year(static_cast<int>(date.year()), *parts.third);
  return range_of(*parts.unit, day);
}

Range units_ago(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return range_of(*parts.unit, shifted(*parts.unit, *context.anchor, -parts.count));
}

Range past_units(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return DayRange{shifted(*parts.unit, *context.anchor, -parts.count), *context.anchor};
}

Range next_units(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return DayRange{*context.anchor, shifted(*parts.unit, *context.anchor, parts.count)};
}

Range weekend_from_anchor(const Context& context, int shift) {
  if (!context.anchor) return std::nullopt;
  Day saturday = weekday_until(*context.anchor, std::chrono::Saturday);
  if (shift < 0 && *context.anchor <= saturday + days(1)) saturday -= days(7);
  if (shift > 0 && *context.anchor > saturday + days(1)) saturday += days(7);
  return DayRange{saturday, saturday + days(1)};
}

Range unknown(const Parts&, const Context&) { return std::nullopt; }

namespace {

/// The month alone, with or without its year.
Range month_of(const Parts& parts, const Context& context) {
  Parts month;
  month.month = parts.month;
  month.year = parts.year;
  return month.year ? with_year(month, context) : without_year(month, context);
}

}  // namespace

Range week_of_day(const Parts& parts, const Context& context) {
  const Range day = parts.year ? with_year(parts, context) : without_year(parts, context);
  return day ? Range(range_of(Unit::week, day->start)) : std::nullopt;
}

Range week_of_month(const Parts& parts, const Context& context) {
  const Range month = month_of(parts, context);
  if (!month) return std::nullopt;
  if (parts.order < 0) return DayRange{month->end - days(6), month->end};
  const Day start = month->start + days(7 * (parts.order - 1));
  return DayRange{start, start + days(6)};
}

Range weekday_of_month(const Parts& parts, const Context& context) {
  const Range month = month_of(parts, context);
  if (!month) return std::nullopt;
  if (parts.order < 0) return one_day(weekday_until(month->end, *parts.weekday));
  return one_day(weekday_until(month->start + days(7 * parts.order - 1), *parts.weekday));
}

Range run_with_year(const Parts& parts, const Context&) { return run_in_year(parts, *parts.year); }

Range run_of_shifted_year(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return run_in_year(parts, year_of(*context.anchor) + parts.shift);
}

Range shifted_run(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  const int year = year_of(*context.anchor);
  std::vector<DayRange> runs;
  for (const int each : {year - 2, year - 1, year, year + 1}) {
    if (const Range run = run_in_year(parts, each)) runs.push_back(*run);
  }
  const auto past = [&](const DayRange& run) { return run.end < *context.anchor; };
  const auto ahead = std::ranges::find_if_not(runs, past);
  if (parts.shift < 0) return ahead == runs.begin() ? std::nullopt : Range(*(ahead - 1));
  const bool begun = ahead != runs.end() && ahead->start <= *context.anchor;
  const auto chosen = parts.shift > 0 && begun ? ahead + 1 : ahead;
  return chosen == runs.end() ? std::nullopt : Range(*chosen);
}

Range years(const Parts& parts, const Context&) {
  const auto start = day_of(*parts.year, 1, 1);
  const auto end = day_of(*parts.last_year, 12, 31);
  if (!start || !end || *end <= *start) return std::nullopt;
  return DayRange{*start, *end};
}

Range weekdays(const Parts& parts, const Context& context) {
  const Range start = weekday_alone(parts, context);
  if (!start || !parts.last_weekday) return std::nullopt;
  return DayRange{start->start, weekday_until(start->start + days(6), *parts.last_weekday)};
}

Range decades_ago(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return range_of(Unit::year, shifted(Unit::year, *context.anchor, -10 * parts.count));
}

Range fortnight_ago(const Parts&, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return range_of(Unit::week, *context.anchor - days(14));
}

Range units_from_now(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return range_of(*parts.unit, shifted(*parts.unit, *context.anchor, parts.count));
}

Range units_ahead(const Parts& parts, const Context& context) {
  return context.direction == Direction::future ? units_from_now(parts, context) : std::nullopt;
}

}  // namespace wiregraph::dates
