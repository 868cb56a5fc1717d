#include "base/date_forms.h"

#include <algorithm>
#include <array>

#include "base/calendar.h"

namespace wiregraph::dates {

namespace {

using std::chrono::days;
using Range = std::optional<DayRange>;

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

/// The days of the parts in a year: a day, a range of days, a month, or a third of it.
Range in_year(const Parts& parts, int year) {
  if (!parts.day) return parts.third ? third_of_month(year, *parts.month, *parts.third) : month_range(year, *parts.month);
  const auto start = day_of(year, *parts.month, *parts.day);
  const auto end = parts.last_day ? day_of(year, *parts.month, *parts.last_day) : start;
  if (!start || !end || *end < *start) return std::nullopt;
  return DayRange{*start, *end};
}

Range with_year(const Parts& parts, const Context&) { return in_year(parts, *parts.year); }

/// A day or month without a year. Four years to each side hold a February 29; a weekday beside it must fit.
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

/// "last March", "March last year": the year is said by its place to the anchor's.
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

/// "last Tuesday" is before the anchor, "next Tuesday" after it, "this Tuesday" from it on.
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

template <int days_from_anchor>
Range near_day(const Parts&, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return one_day(*context.anchor + days(days_from_anchor));
}

/// "last week", "this month"; with a third "early this month".
Range shifted_period(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  const Day day = shifted(*parts.unit, *context.anchor, parts.shift);
  const std::chrono::year_month_day date{day};
  if (parts.third && parts.unit == Unit::month)
    return third_of_month(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), *parts.third);
  if (parts.third && parts.unit == Unit::year) return third_of_year(static_cast<int>(date.year()), *parts.third);
  return range_of(*parts.unit, day);
}

/// "two weeks ago": the whole week.
Range units_ago(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return range_of(*parts.unit, shifted(*parts.unit, *context.anchor, -parts.count));
}

/// "the past two weeks": up to the anchor.
Range past_units(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return DayRange{shifted(*parts.unit, *context.anchor, -parts.count), *context.anchor};
}

/// "the next two weeks": from the anchor on.
Range next_units(const Parts& parts, const Context& context) {
  if (!context.anchor) return std::nullopt;
  return DayRange{*context.anchor, shifted(*parts.unit, *context.anchor, parts.count)};
}

/// "the weekend" is the last one begun, "last weekend" one that is over, "this" and "next weekend" one that is not.
template <int shift>
Range weekend(const Parts&, const Context& context) {
  if (!context.anchor) return std::nullopt;
  Day saturday = weekday_until(*context.anchor, std::chrono::Saturday);
  if (shift < 0 && *context.anchor <= saturday + days(1)) saturday -= days(7);
  if (shift > 0 && *context.anchor > saturday + days(1)) saturday += days(7);
  return DayRange{saturday, saturday + days(1)};
}

/// For words that look like a date and name none that can be known: "that Tuesday".
Range unknown(const Parts&, const Context&) { return std::nullopt; }

constexpr std::string_view k_before_year =
    "in|since|by|until|till|during|before|after|through|throughout|from|of|around|between|late|early";
constexpr std::string_view k_before_month = "in|since|until|till|during|throughout|early|late";
constexpr std::string_view k_before_clear_month = "by|of|from|before|after|between|through|to|and|for";
constexpr std::string_view k_after_ordinal = "and|the|to|for|in|at|by|with|but|as|when|after|before|END";

constexpr std::array k_forms = std::to_array<Form>({
    // With a year.
    {"", "NUMERIC", "", with_year},
    {"", "MONTH DAY ,? YEAR", "", with_year},
    {"", "ANY_WEEKDAY ,? MONTH DAY ,? YEAR", "", with_year},
    {"", "the? DAY of? MONTH ,? YEAR", "", with_year},
    {"", "ANY_WEEKDAY ,? the? DAY of? MONTH ,? YEAR", "", with_year},
    {"", "MONTH DAYS ,? YEAR", "", with_year},
    {"", "DAYS MONTH ,? YEAR", "", with_year},
    {"", "MONTH DAY to|and|-|– LAST_DAY ,? YEAR", "", with_year},
    {"", "DAY to|and|-|– LAST_DAY MONTH ,? YEAR", "", with_year},
    {"", "MONTH ,|of? YEAR", "", with_year},
    {"", "THIRD -? MONTH ,|of? YEAR", "", with_year},
    {"", "THIRD -? BARE_YEAR", "", whole_year},
    {k_before_year, "BARE_YEAR", "END", whole_year},
    {k_before_year, "BARE_YEAR", "SINGLE_NOUN", whole_year},
    {"in|since|during", "BARE_YEAR", "", whole_year},
    {"the|a|his|her|its|their|s", "BARE_YEAR", "SINGLE_NOUN", whole_year},
    {"BARE_YEAR and|to", "BARE_YEAR", "END", whole_year},
    // A day or month that needs the anchor's year.
    {"", "MONTH DAY", "", without_year},
    {"", "ANY_WEEKDAY ,? MONTH DAY", "", without_year},
    {"", "the? DAY of? MONTH", "", without_year},
    {"", "ANY_WEEKDAY ,? the? DAY of? MONTH", "", without_year},
    {"", "MONTH DAYS", "", without_year},
    {"", "DAYS MONTH", "", without_year},
    {"", "MONTH DAY to|and|-|– LAST_DAY", "", without_year},
    {"", "DAY to|and|-|– LAST_DAY MONTH", "", without_year},
    {"", "MONTH DAY SHIFT year", "", of_shifted_year},
    {"", "DAY MONTH SHIFT year", "", of_shifted_year},
    {"", "THIRD? -? MONTH_NAME of? SHIFT year", "", of_shifted_year},
    {"", "THIRD -? MONTH_NAME", "", without_year},
    {"", "SHIFT MONTH_NAME", "", shifted_month},
    {k_before_month, "MONTH_NAME", "", without_year},
    {"in|since|until", "MONTH", "", without_year},
    {"by", "MONTH_NAME", "END", without_year},
    {k_before_clear_month, "CLEAR_MONTH", "", without_year},
    {"on the", "ORDINAL", k_after_ordinal, day_of_month},
    {"", "MONTH DAY? of? that year", "", unknown},
    {"", "MONTH DAY? of? that|the same|previous|following year", "", unknown},
    // Weekdays.
    {"", "early|late|earlier|later? WEEKDAY morning|afternoon|evening|night?", "", weekday_alone},
    {"", "SHIFT WEEKDAY morning|afternoon|evening|night?", "", shifted_weekday},
    {"", "this? past WEEKDAY morning|afternoon|evening|night?", "", past_weekday},
    {"", "WEEKDAY of? SHIFT week", "", weekday_of_week},
    {"", "that|each|every|any|previous|following WEEKDAY", "", unknown},
    {"", "good|black|super|ash|easter|palm|bloody WEEKDAY", "", unknown},
    // Near the anchor.
    {"", "early|late|earlier|later? today", "", near_day<0>},
    {"", "tonight", "", near_day<0>},
    {"", "this morning|afternoon|evening", "", near_day<0>},
    {"", "early|late|earlier|later? yesterday morning|afternoon|evening?", "", near_day<-1>},
    {"", "last night", "", near_day<-1>},
    {"", "the day before yesterday", "", near_day<-2>},
    {"", "tomorrow morning|afternoon|evening|night?", "", near_day<1>},
    {"", "the day after tomorrow", "", near_day<2>},
    {"the|at", "weekend", "", weekend<0>},
    {"", "last|past weekend", "", weekend<-1>},
    {"", "this|next|coming weekend", "", weekend<1>},
    {"", "earlier|later? SHIFT PERIOD", "", shifted_period},
    {"", "THIRD SHIFT PERIOD", "", shifted_period},
    {"", "COUNT UNIT ago", "", units_ago},
    {"", "past|last COUNT UNIT", "", past_units},
    {"", "past PERIOD", "", past_units},
    {"", "next|coming COUNT UNIT", "", next_units},
});

}  // namespace

std::span<const Form> forms() { return k_forms; }

}  // namespace wiregraph::dates
