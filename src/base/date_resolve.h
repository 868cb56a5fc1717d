#pragma once

#include <optional>

#include "base/calendar.h"
#include "base/date_words.h"
#include "base/dates.h"

/// What the words of a date mean: from its parts and the day of the text to days. Used by the forms of dates alone.
namespace wiregraph::dates {

struct Context {
  std::optional<Day> anchor;
  Direction direction = Direction::unknown;
};

/// Empty where the words name no day that can be known.
using Range = std::optional<DayRange>;

Range with_year(const Parts& parts, const Context& context);

/// A day or month without a year. Four years to each side hold a February 29; a weekday beside it must fit.
Range without_year(const Parts& parts, const Context& context);

/// "last March", "March last year": the year is said by its place to the anchor's.
Range of_shifted_year(const Parts& parts, const Context& context);

/// "last March" is over, "next March" has not begun.
Range shifted_month(const Parts& parts, const Context& context);
Range whole_year(const Parts& parts, const Context& context);

/// "on the 28th": within half a month of the text.
Range day_of_month(const Parts& parts, const Context& context);

/// "Tuesday": the last one; the next after "will".
Range weekday_alone(const Parts& parts, const Context& context);

/// "last Tuesday" is before the anchor, "next Tuesday" after it, "this Tuesday" from it on.
Range shifted_weekday(const Parts& parts, const Context& context);
Range past_weekday(const Parts& parts, const Context& context);
Range weekday_of_week(const Parts& parts, const Context& context);

/// A day so many days after the anchor.
Range day_from_anchor(const Context& context, int count);

/// "last week", "this month"; with a third "early this month".
Range shifted_period(const Parts& parts, const Context& context);

/// "two weeks ago": the whole week.
Range units_ago(const Parts& parts, const Context& context);

/// "the past two weeks": up to the anchor.
Range past_units(const Parts& parts, const Context& context);

/// "the next two weeks": from the anchor on.
Range next_units(const Parts& parts, const Context& context);

/// "the weekend" (0) is the last one begun, "last weekend" (-1) one that is over, "this" and "next weekend" (1) one that is not.
Range weekend_from_anchor(const Context& context, int shift);

/// For words that look like a date and name none that can be known: "that Tuesday".
Range unknown(const Parts& parts, const Context& context);

/// The week, from Monday to Sunday, that holds a day: "the week of March 10".
Range week_of_day(const Parts& parts, const Context& context);

/// "the first week of May": its first seven days; "the last week" its last seven.
Range week_of_month(const Parts& parts, const Context& context);

/// "the second Tuesday of May".
Range weekday_of_month(const Parts& parts, const Context& context);

/// Seasons (of the northern half, by whole months), quarters and halves of a year.
Range run_with_year(const Parts& parts, const Context& context);

/// "the first quarter of last year".
Range run_of_shifted_year(const Parts& parts, const Context& context);

/// "last summer" is over, "this summer" not yet, "next summer" has not begun.
Range shifted_run(const Parts& parts, const Context& context);

/// "2014-2016".
Range years(const Parts& parts, const Context& context);

/// "Monday to Wednesday": from the first, as alone, to the next such day.
Range weekdays(const Parts& parts, const Context& context);

/// "two decades ago": the whole year.
Range decades_ago(const Parts& parts, const Context& context);
Range fortnight_ago(const Parts& parts, const Context& context);

/// "three weeks from now": the whole week.
Range units_from_now(const Parts& parts, const Context& context);

/// "in two weeks", which is how long it takes where the clause points to the past.
Range units_ahead(const Parts& parts, const Context& context);

}  // namespace wiregraph::dates
