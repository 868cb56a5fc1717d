#include "base/date_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wiregraph::dates {

namespace {

using std::chrono::weekday;

template <class Value>
using Entry = std::pair<std::string_view, Value>;

constexpr std::array<Entry<unsigned>, 12> k_months{{{"january", 1},
                                                    {"february", 2},
                                                    {"march", 3},
                                                    {"april", 4},
                                                    {"may", 5},
                                                    {"june", 6},
                                                    {"july", 7},
                                                    {"august", 8},
                                                    {"september", 9},
                                                    {"october", 10},
                                                    {"november", 11},
                                                    {"december", 12}}};
constexpr std::array<Entry<unsigned>, 12> k_short_months{{{"jan", 1},
                                                          {"feb", 2},
                                                          {"mar", 3},
                                                          {"apr", 4},
                                                          {"jun", 6},
                                                          {"jul", 7},
                                                          {"aug", 8},
                                                          {"sep", 9},
                                                          {"sept", 9},
                                                          {"oct", 10},
                                                          {"nov", 11},
                                                          {"dec", 12}}};
/// Months whose names are no other word and no given name.
constexpr std::array<std::string_view, 7> k_clear_months{"january", "february", "july", "september", "october", "november", "december"};
constexpr std::array<Entry<unsigned>, 7> k_weekdays{
    {{"monday", 1}, {"tuesday", 2}, {"wednesday", 3}, {"thursday", 4}, {"friday", 5}, {"saturday", 6}, {"sunday", 0}}};
constexpr std::array<Entry<unsigned>, 10> k_short_weekdays{
    {{"mon", 1}, {"tue", 2}, {"tues", 2}, {"wed", 3}, {"thu", 4}, {"thur", 4}, {"thurs", 4}, {"fri", 5}, {"sat", 6}, {"sun", 0}}};
constexpr std::array<Entry<int>, 14> k_counts{{{"a", 1},
                                               {"an", 1},
                                               {"one", 1},
                                               {"two", 2},
                                               {"three", 3},
                                               {"four", 4},
                                               {"five", 5},
                                               {"six", 6},
                                               {"seven", 7},
                                               {"eight", 8},
                                               {"nine", 9},
                                               {"ten", 10},
                                               {"eleven", 11},
                                               {"twelve", 12}}};
constexpr std::array<Entry<Unit>, 8> k_units{{{"day", Unit::day},
                                              {"days", Unit::day},
                                              {"week", Unit::week},
                                              {"weeks", Unit::week},
                                              {"month", Unit::month},
                                              {"months", Unit::month},
                                              {"year", Unit::year},
                                              {"years", Unit::year}}};
constexpr std::array<Entry<Unit>, 3> k_periods{{{"week", Unit::week}, {"month", Unit::month}, {"year", Unit::year}}};
constexpr std::array<Entry<Third>, 3> k_thirds{{{"early", Third::first}, {"mid", Third::second}, {"late", Third::last}}};
constexpr std::array<Entry<int>, 4> k_shifts{{{"last", -1}, {"this", 0}, {"next", 1}, {"coming", 1}}};
constexpr std::array<Entry<Third>, 5> k_edges{
    {{"beginning", Third::first}, {"start", Third::first}, {"middle", Third::second}, {"end", Third::last}, {"close", Third::last}}};
constexpr std::array<Entry<int>, 5> k_orders{{{"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}, {"last", -1}}};
constexpr std::array<Entry<MonthRun>, 5> k_seasons{
    {{"spring", {3, 3}}, {"summer", {6, 3}}, {"autumn", {9, 3}}, {"fall", {9, 3}}, {"winter", {12, 3}}}};
constexpr std::array<Entry<MonthRun>, 4> k_quarters{{{"q1", {1, 3}}, {"q2", {4, 3}}, {"q3", {7, 3}}, {"q4", {10, 3}}}};
constexpr std::array<std::string_view, 27> k_zones{"gmt",  "utc", "et",  "est", "edt", "ct",  "cst",  "cdt",  "mt",
                                                   "mst",  "mdt", "pt",  "pst", "pdt", "bst", "cet",  "cest", "eet",
                                                   "eest", "msk", "ist", "jst", "kst", "hkt", "sast", "aest", "aedt"};
constexpr std::array<std::string_view, 4> k_ordinal_endings{"st", "nd", "rd", "th"};

template <class Table>
auto look_up(const Table& table, std::string_view word) -> std::optional<typename Table::value_type::second_type> {
  const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.first == word; });
  if (found == table.end()) return std::nullopt;
  return found->second;
}

/// The number that `digits` alone make; empty for other text and for numbers of more than four digits.
std::optional<unsigned> number_of(std::string_view digits) {
  if (digits.empty() || digits.size() > 4) return std::nullopt;
  unsigned number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + static_cast<unsigned>(digit - '0');
  }
  return number;
}

std::optional<unsigned> day_of(std::string_view text) {
  const auto number = number_of(text);
  if (!number || text.size() > 2 || *number < 1 || *number > 31) return std::nullopt;
  return number;
}

std::optional<unsigned> ordinal_of(std::string_view text) {
  if (text.size() < 3) return std::nullopt;
  const auto ending = text.substr(text.size() - 2);
  if (std::find(k_ordinal_endings.begin(), k_ordinal_endings.end(), ending) == k_ordinal_endings.end()) return std::nullopt;
  return day_of(text.substr(0, text.size() - 2));
}

std::optional<int> year_of(std::string_view text, unsigned first, unsigned last) {
  const auto number = number_of(text);
  if (!number || text.size() != 4 || *number < first || *number > last) return std::nullopt;
  return static_cast<int>(*number);
}

bool read_month(const Word& word, Parts& parts) {
  if (!word.capital) return false;
  parts.month = look_up(k_months, word.text);
  if (!parts.month) parts.month = look_up(k_short_months, word.text);
  return parts.month.has_value();
}

bool read_month_name(const Word& word, Parts& parts) {
  if (!word.capital) return false;
  parts.month = look_up(k_months, word.text);
  return parts.month.has_value();
}

bool read_clear_month(const Word& word, Parts& parts) {
  return std::find(k_clear_months.begin(), k_clear_months.end(), word.text) != k_clear_months.end() && read_month(word, parts);
}

bool read_weekday(const Word& word, Parts& parts) {
  const auto number = look_up(k_weekdays, word.text);
  if (number) parts.weekday = weekday(*number);
  return number.has_value();
}

bool read_any_weekday(const Word& word, Parts& parts) {
  const auto number = look_up(k_short_weekdays, word.text);
  if (number) parts.weekday = weekday(*number);
  return number.has_value() || read_weekday(word, parts);
}

bool read_day(const Word& word, Parts& parts) {
  parts.day = day_of(word.text);
  if (!parts.day) parts.day = ordinal_of(word.text);
  return parts.day.has_value();
}

bool read_ordinal(const Word& word, Parts& parts) {
  parts.day = ordinal_of(word.text);
  return parts.day.has_value();
}

bool read_last_day(const Word& word, Parts& parts) {
  Parts last;
  if (!read_day(word, last)) return false;
  parts.last_day = last.day;
  return true;
}

/// "18-20", also with an en dash.
bool read_days(const Word& word, Parts& parts) {
  const std::string_view text = word.text;
  const std::size_t dash = text.find_first_not_of("0123456789");
  if (dash == text.npos) return false;
  const std::size_t after = text.find_first_of("0123456789", dash);
  const auto mark = text.substr(dash, after == text.npos ? 0 : after - dash);
  if (mark != "-" && mark != "–") return false;
  parts.day = day_of(text.substr(0, dash));
  parts.last_day = day_of(text.substr(after));
  return parts.day && parts.last_day;
}

bool read_year(const Word& word, Parts& parts) {
  parts.year = year_of(word.text, 1000, 2199);
  return parts.year.has_value();
}

/// A year that is likely one without a month beside it.
bool read_bare_year(const Word& word, Parts& parts) {
  parts.year = year_of(word.text, 1900, 2099);
  return parts.year.has_value();
}

/// Years of two digits from here on are of the last century, as POSIX strptime reads them.
constexpr std::uint64_t k_first_short_year = 69;

/// "2025-03-18", "3/18/25", "10/8/99", "18.03.2025"; also "18/3/25", where the first cannot be a month. A time of day may follow ("T10:00").
bool read_numeric(const Word& word, Parts& parts) {
  const auto text = std::string_view(word.text).substr(0, word.text.find('t'));
  const std::size_t first = text.find_first_of("-/.");
  if (first == text.npos || text.find_first_not_of("0123456789-/.") != text.npos) return false;
  const std::size_t second = text.find(text[first], first + 1);
  if (second == text.npos) return false;
  std::array<std::string_view, 3> fields{text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
  const bool year_first = text[first] == '-' || fields[0].size() == 4;
  if (year_first) std::rotate(fields.begin(), fields.begin() + 1, fields.end());
  parts.month = day_of(fields[0]);
  parts.day = day_of(fields[1]);
  const bool day_first = text[first] == '.' || (parts.month && *parts.month > 12 && text[first] == '/');
  if (day_first && !year_first) std::swap(parts.month, parts.day);
  parts.year = year_of(fields[2], 1000, 2199);
  const auto short_year = number_of(fields[2]);
  if (text[first] == '/' && fields[2].size() == 2 && short_year)
    parts.year = static_cast<int>(*short_year) + (*short_year < k_first_short_year ? 2000 : 1900);
  return parts.year && parts.month && parts.day && *parts.month <= 12;
}

bool read_count(const Word& word, Parts& parts) {
  const auto digits = word.text.size() <= 3 ? number_of(word.text) : std::nullopt;
  const auto count = digits ? std::optional<int>(static_cast<int>(*digits)) : look_up(k_counts, word.text);
  if (count) parts.count = *count;
  return count.has_value();
}

bool read_unit(const Word& word, Parts& parts) {
  parts.unit = look_up(k_units, word.text);
  return parts.unit.has_value();
}

bool read_period(const Word& word, Parts& parts) {
  parts.unit = look_up(k_periods, word.text);
  return parts.unit.has_value();
}

bool read_third(const Word& word, Parts& parts) {
  parts.third = look_up(k_thirds, word.text);
  return parts.third.has_value();
}

bool read_shift(const Word& word, Parts& parts) {
  const auto shift = look_up(k_shifts, word.text);
  if (shift) parts.shift = *shift;
  return shift.has_value();
}

bool read_last_month(const Word& word, Parts& parts) {
  Parts last;
  if (!read_month(word, last)) return false;
  parts.last_month = last.month;
  return true;
}

bool read_last_weekday(const Word& word, Parts& parts) {
  Parts last;
  if (!read_weekday(word, last)) return false;
  parts.last_weekday = last.weekday;
  return true;
}

/// "2014-2016" and "2014-16", also with an en dash.
bool read_years(const Word& word, Parts& parts) {
  const std::string_view text = word.text;
  const std::size_t dash = text.find_first_not_of("0123456789");
  if (dash != 4) return false;
  const std::size_t after = text.find_first_of("0123456789", dash);
  const auto mark = text.substr(dash, after == text.npos ? 0 : after - dash);
  if (mark != "-" && mark != "–") return false;
  parts.year = year_of(text.substr(0, dash), 1900, 2099);
  const auto last = number_of(text.substr(after));
  if (!parts.year || !last) return false;
  parts.last_year = text.size() - after == 2 ? *parts.year / 100 * 100 + static_cast<int>(*last) : static_cast<int>(*last);
  return *parts.last_year > *parts.year && *parts.last_year <= 2099;
}

bool read_edge(const Word& word, Parts& parts) {
  parts.third = look_up(k_edges, word.text);
  return parts.third.has_value();
}

bool read_order(const Word& word, Parts& parts) {
  const auto order = look_up(k_orders, word.text);
  if (order) parts.order = *order;
  return order.has_value();
}

bool read_season(const Word& word, Parts& parts) {
  parts.run = look_up(k_seasons, word.text);
  return parts.run.has_value();
}

/// "quarter" and "half" behind an order: "the second half".
bool read_fraction(const Word& word, Parts& parts) {
  const unsigned count = word.text == "quarter" ? 4 : word.text == "half" ? 2 : 0;
  if (count == 0 || parts.order < 1 || parts.order > static_cast<int>(count)) return false;
  const unsigned months = 12 / count;
  parts.run = MonthRun{months * static_cast<unsigned>(parts.order - 1) + 1, months};
  return true;
}

bool read_quarter(const Word& word, Parts& parts) {
  parts.run = look_up(k_quarters, word.text);
  return parts.run.has_value();
}

/// "16:20", "9:05"; no more than hours and minutes.
bool is_clock(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == text.npos || colon == 0 || colon > 2 || text.size() != colon + 3) return false;
  const auto hours = number_of(text.substr(0, colon));
  const auto minutes = number_of(text.substr(colon + 1));
  return hours && minutes && *hours < 25 && *minutes < 60;
}

bool read_clock(const Word& word, Parts&) { return is_clock(word.text); }

/// "5:58pm", "10am", "9:40amedt".
bool read_clock_half(const Word& word, Parts&) {
  const std::string_view text = word.text;
  const std::size_t half = std::min(text.find("am"), text.find("pm"));
  if (half == text.npos || half == 0) return false;
  const std::string_view zone = text.substr(half + 2);
  const auto hour = number_of(text.substr(0, half));
  const bool known_zone = zone.empty() || std::find(k_zones.begin(), k_zones.end(), zone) != k_zones.end();
  return known_zone && (is_clock(text.substr(0, half)) || (hour && *hour >= 1 && *hour <= 12));
}

bool read_hour(const Word& word, Parts&) {
  const auto hour = number_of(word.text);
  return hour && *hour >= 1 && *hour <= 12;
}

/// "1400".
bool read_hours_minutes(const Word& word, Parts&) {
  const auto number = number_of(word.text);
  return number && word.text.size() == 4 && *number / 100 < 25 && *number % 100 < 60;
}

bool read_zone(const Word& word, Parts&) { return word.capital && std::find(k_zones.begin(), k_zones.end(), word.text) != k_zones.end(); }

/// A word that a year may stand before as its adjective: not a plural, which the number would count ("2000 soldiers").
bool read_single_noun(const Word& word, Parts&) {
  const bool letters = (word.text.front() >= 'a' && word.text.front() <= 'z');
  return letters && (word.capital || !word.text.ends_with('s'));
}

constexpr std::array<Entry<Reader>, 31> k_readers{{{"LAST_MONTH", read_last_month},
                                                   {"LAST_WEEKDAY", read_last_weekday},
                                                   {"YEARS", read_years},
                                                   {"EDGE", read_edge},
                                                   {"ORDER", read_order},
                                                   {"SEASON", read_season},
                                                   {"QUARTER", read_quarter},
                                                   {"CLOCK", read_clock},
                                                   {"CLOCK_HALF", read_clock_half},
                                                   {"HOUR", read_hour},
                                                   {"HOURS_MINUTES", read_hours_minutes},
                                                   {"ZONE", read_zone},
                                                   {"FRACTION", read_fraction},
                                                   {"MONTH", read_month},
                                                   {"MONTH_NAME", read_month_name},
                                                   {"CLEAR_MONTH", read_clear_month},
                                                   {"WEEKDAY", read_weekday},
                                                   {"ANY_WEEKDAY", read_any_weekday},
                                                   {"DAY", read_day},
                                                   {"ORDINAL", read_ordinal},
                                                   {"LAST_DAY", read_last_day},
                                                   {"DAYS", read_days},
                                                   {"YEAR", read_year},
                                                   {"BARE_YEAR", read_bare_year},
                                                   {"NUMERIC", read_numeric},
                                                   {"COUNT", read_count},
                                                   {"UNIT", read_unit},
                                                   {"PERIOD", read_period},
                                                   {"THIRD", read_third},
                                                   {"SHIFT", read_shift},
                                                   {"SINGLE_NOUN", read_single_noun}}};

}  // namespace

Reader reader_of(std::string_view word_class) { return look_up(k_readers, word_class).value_or(nullptr); }

bool is_vocabulary(std::string_view word) {
  const auto is_in = [&](const auto&... tables) { return (look_up(tables, word).has_value() || ...); };
  return is_in(k_months, k_short_months, k_weekdays, k_short_weekdays, k_counts, k_units, k_periods, k_thirds, k_edges, k_orders, k_seasons,
               k_quarters, k_shifts);
}

bool is_abbreviation(std::string_view word) { return look_up(k_short_months, word) || look_up(k_short_weekdays, word); }

}  // namespace wiregraph::dates
