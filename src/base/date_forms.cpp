#include "base/date_forms.h"

#include <array>

namespace wiregraph::dates {

namespace {

template <int count>
Range near_day(const Parts&, const Context& context) {
  return day_from_anchor(context, count);
}

template <int shift>
Range weekend(const Parts&, const Context& context) {
  return weekend_from_anchor(context, shift);
}

/// A day that has a name, of the year beside it or near the anchor.
template <unsigned month, unsigned day>
Range named_day(const Parts& parts, const Context& context) {
  Parts named = parts;
  named.month = month;
  named.day = day;
  return named.year ? with_year(named, context) : without_year(named, context);
}

constexpr std::string_view k_before_year =
    "in|since|by|until|till|during|before|after|through|throughout|from|of|around|between|late|early";
constexpr std::string_view k_before_month = "in|since|until|till|during|throughout|early|late";
constexpr std::string_view k_before_clear_month = "by|of|from|before|after|between|through|to|and|for";
constexpr std::string_view k_after_ordinal = "and|the|to|for|in|at|by|with|but|as|when|after|before|END";

/// What may follow a stretch of time that is not part of a larger phrase ("in two weeks of talks").
constexpr std::string_view k_after_span = "END|and|but|when|if|as|after|at|with|to";

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
    {"the year", "BARE_YEAR", "", whole_year},
    {"", "YEARS", "", years},
    {"", "EDGE of BARE_YEAR", "", whole_year},
    {"", "EDGE of MONTH_NAME ,|of? YEAR", "", with_year},
    {"", "MONTH the DAY ,? YEAR", "", with_year},
    {"", "MONTH to|through|until|-|– LAST_MONTH ,? YEAR", "", with_year},
    {"between", "MONTH and LAST_MONTH ,? YEAR", "", with_year},
    {"", "MONTH DAY to|through|until|-|– LAST_MONTH LAST_DAY ,? YEAR", "", with_year},
    {"", "DAY MONTH to|through|until|-|– LAST_DAY LAST_MONTH ,? YEAR", "", with_year},
    {"between", "MONTH DAY and LAST_MONTH LAST_DAY ,? YEAR", "", with_year},
    {"between", "DAY MONTH and LAST_DAY LAST_MONTH ,? YEAR", "", with_year},
    {"", "week of MONTH DAY ,? YEAR", "", week_of_day},
    {"", "ORDER week of|in MONTH_NAME ,? YEAR", "", week_of_month},
    {"", "ORDER WEEKDAY of|in MONTH_NAME ,? YEAR", "", weekday_of_month},
    {"", "SEASON of? BARE_YEAR", "", run_with_year},
    {"", "QUARTER of? BARE_YEAR", "", run_with_year},
    {"", "ORDER FRACTION of? BARE_YEAR", "", run_with_year},
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
    {"", "MONTH the DAY", "", without_year},
    {"", "MONTH DAY through|until LAST_DAY", "", without_year},
    {"from", "MONTH to|through|until LAST_MONTH", "", without_year},
    {"between", "MONTH and LAST_MONTH", "", without_year},
    {"", "MONTH DAY to|through|until|-|– LAST_MONTH LAST_DAY", "", without_year},
    {"", "DAY MONTH to|through|until|-|– LAST_DAY LAST_MONTH", "", without_year},
    {"between", "MONTH DAY and LAST_MONTH LAST_DAY", "", without_year},
    {"between", "DAY MONTH and LAST_DAY LAST_MONTH", "", without_year},
    {"", "EDGE of MONTH_NAME", "", without_year},
    {"", "week of MONTH DAY", "", week_of_day},
    {"", "ORDER week of|in MONTH_NAME", "", week_of_month},
    {"", "ORDER WEEKDAY of|in MONTH_NAME", "", weekday_of_month},
    {"", "ORDER FRACTION of SHIFT year", "", run_of_shifted_year},
    {"", "ORDER FRACTION of the year", "", run_of_shifted_year},
    {"", "SHIFT SEASON", "", shifted_run},
    {"", "MONTH DAY? of? that year", "", unknown},
    {"", "MONTH DAY? of? that|the same|previous|following year", "", unknown},
    {"", "christmas eve ,? YEAR?", "", named_day<12, 24>},
    {"", "christmas day ,? YEAR?", "", named_day<12, 25>},
    {"", "new year '|’ s eve ,? YEAR?", "", named_day<12, 31>},
    {"", "new year '|’ s day ,? YEAR?", "", named_day<1, 1>},
    // Weekdays.
    {"", "early|late|earlier|later? WEEKDAY morning|afternoon|evening|night?", "", weekday_alone},
    {"", "SHIFT WEEKDAY morning|afternoon|evening|night?", "", shifted_weekday},
    {"", "this? past WEEKDAY morning|afternoon|evening|night?", "", past_weekday},
    {"", "WEEKDAY of? SHIFT week", "", weekday_of_week},
    {"", "WEEKDAY through|- LAST_WEEKDAY", "", weekdays},
    {"from", "WEEKDAY to|until LAST_WEEKDAY", "", weekdays},
    {"between", "WEEKDAY and LAST_WEEKDAY", "", weekdays},
    {"", "first|second|third|fourth WEEKDAY", "", unknown},
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
    {"", "COUNT decade|decades ago", "", decades_ago},
    {"", "a fortnight ago", "", fortnight_ago},
    {"", "COUNT UNIT from now", "", units_from_now},
    {"in", "COUNT UNIT '|’ s? time", "", units_from_now},
    {"in|within", "COUNT UNIT", k_after_span, units_ahead},
    {"", "earlier|later in the PERIOD", "", shifted_period},
    {"", "earlier|later in the day", "", near_day<0>},
    {"", "EDGE of the PERIOD", "", shifted_period},
    {"", "EDGE of SHIFT PERIOD", "", shifted_period},
    {"", "past|last COUNT UNIT", "", past_units},
    {"", "past PERIOD", "", past_units},
    {"", "next|coming COUNT UNIT", "", next_units},
    // Times of day.
    {"", "CLOCK_HALF ZONE?", "", near_day<0>, true},
    {"", "CLOCK am|pm ZONE?", "", near_day<0>, true},
    {"", "CLOCK a|p . m .? ZONE?", "", near_day<0>, true},
    {"", "HOUR am|pm ZONE?", "", near_day<0>, true},
    {"", "HOUR a|p . m .? ZONE?", "", near_day<0>, true},
    {"", "CLOCK local time", "", near_day<0>, true},
    {"", "CLOCK ZONE", "", near_day<0>, true},
    {"", "HOURS_MINUTES ZONE", "", near_day<0>, true},
    {"from|between", "CLOCK to|until|and|-|– CLOCK ZONE?", "", near_day<0>, true},
    {"from|between", "CLOCK to|until|and|-|– CLOCK local time", "", near_day<0>, true},
    {"from|between", "HOUR a|p . m .? to|until|and|-|– HOUR a|p . m .? ZONE?", "", near_day<0>, true},
});

}  // namespace

std::span<const Form> forms() { return k_forms; }

}  // namespace wiregraph::dates
