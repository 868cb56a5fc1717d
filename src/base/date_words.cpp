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

/// "2025-03-18", "3/18/25", "18.03.2025"; also "18/3/25", where the first cannot be a month. A time of day may follow ("T10:00").
bool read_numeric(const Word& word, Parts& parts) {
  const auto text = std::string_view(word.text).substr(0, word.text.find('t'));
  const std::size_t first = text.find_first_of("-/.");
  if (first == text.npos || text.find_first_not_of("0123456789-/.") != text.npos) return false;
  const std::size_t second = text.find(text[first], first + 1);
  if (second == text.npos) return false;
  std::array<std::string_view, 3> fields{text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
  if (text[first] == '-') std::rotate(fields.begin(), fields.begin() + 1, fields.end());
  parts.month = day_of(fields[0]);
  parts.day = day_of(fields[1]);
  if (text[first] == '.' || (parts.month && *parts.month > 12 && text[first] == '/')) std::swap(parts.month, parts.day);
  parts.year = year_of(fields[2], 1000, 2199);
  const auto short_year = number_of(fields[2]);
  if (text[first] == '/' && fields[2].size() == 2 && short_year) parts.year = 2000 + static_cast<int>(*short_year);
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

/// A word that a year may stand before as its adjective: not a plural, which the number would count ("2000 soldiers").
bool read_single_noun(const Word& word, Parts&) {
  const bool letters = (word.text.front() >= 'a' && word.text.front() <= 'z');
  return letters && (word.capital || !word.text.ends_with('s'));
}

constexpr std::array<Entry<Reader>, 18> k_readers{{{"MONTH", read_month},
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

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// Letters and digits; every byte of a letter beyond ASCII. Not of the signs at U+0080-U+00BF and U+2000-U+206F.
bool is_word_byte(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return is_digit(text[at]) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  if (byte == 0xC2) return false;
  return byte != 0xE2 || at + 1 >= text.size() || (static_cast<unsigned char>(text[at + 1]) | 1u) != 0x81;
}

std::size_t bytes_of_sign(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const std::size_t size = byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3;
  return std::min(size, text.size() - at);
}

std::size_t end_of_letters(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text, at)) ++at;
  return at;
}

/// The bytes of the mark between two parts of one number at `at`: a dash, slash, point or colon, or the comma of a thousand.
std::size_t bytes_of_inner_mark(std::string_view text, std::size_t at) {
  const std::size_t size = text.substr(at).starts_with("–") ? 3 : 1;
  const auto digit_at = [&](std::size_t place) { return place < text.size() && is_digit(text[place]); };
  if (at >= text.size() || !digit_at(at + size)) return 0;
  if (size == 3 || std::string_view("-/.:").find(text[at]) != std::string_view::npos) return size;
  const bool thousand = text[at] == ',' && digit_at(at + 2) && digit_at(at + 3) && !digit_at(at + 4);
  return thousand ? 1 : 0;
}

std::size_t end_of_number(std::string_view text, std::size_t at) {
  at = end_of_letters(text, at);
  while (const std::size_t mark = is_digit(text[at - 1]) && at < text.size() ? bytes_of_inner_mark(text, at) : 0)
    at = end_of_letters(text, at + mark);
  return at;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& byte : out) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  }
  return out;
}

bool is_short(std::string_view word) { return look_up(k_short_months, word) || look_up(k_short_weekdays, word); }

bool is_blank(std::string_view text, std::size_t at) {
  return text[at] == ' ' || text[at] == '\t' || text.substr(at).starts_with("\u00A0");
}

}  // namespace

Reader reader_of(std::string_view word_class) { return look_up(k_readers, word_class).value_or(nullptr); }

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    if (!is_word_byte(text, at))
      end = at + bytes_of_sign(text, at);
    else
      end = is_digit(text[at]) ? end_of_number(text, at) : end_of_letters(text, at);
    const std::string_view word = text.substr(at, end - at);
    std::string lowered = lower(word);
    if (end < text.size() && text[end] == '.' && is_short(lowered)) ++end;
    if (!is_blank(text, at)) {
      const bool capital = word.front() >= 'A' && word.front() <= 'Z';
      words.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, std::move(lowered), capital});
    }
    at = end;
  }
  return words;
}

}  // namespace wiregraph::dates
