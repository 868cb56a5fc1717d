#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

/// The vocabulary of dates: words, and what they say of a date. Used by find_dates alone.
namespace wiregraph::dates {

/// A word, a number with its inner marks ("2025-03-18", "18-20", "5,000", "28th"), or one sign. A line break is a sign.
struct Word {
  ByteSpan span;
  std::string text;  ///< ASCII letters in lower case; no full stop of an abbreviation
  bool capital = false;
};

std::vector<Word> words_of(std::string_view text);

/// True where a full stop behind the word, in small letters, belongs to it: "feb", "tues".
bool is_abbreviation(std::string_view word);

/// True for the names of months, weekdays, numbers, and whatever else a class of words holds, in small letters.
bool is_vocabulary(std::string_view word);

enum class Unit { day, week, month, year };
enum class Third { first, second, last };

/// Months in a row: a season, a quarter. It may reach into the next year.
struct MonthRun {
  unsigned first_month = 1;  ///< 1 to 12
  unsigned months = 1;
};

/// What the words of one date say.
struct Parts {
  std::optional<int> year;
  std::optional<unsigned> month;     ///< 1 to 12
  std::optional<unsigned> day;       ///< 1 to 31
  std::optional<unsigned> last_day;  ///< of a range within the month
  std::optional<std::chrono::weekday> weekday;
  std::optional<Unit> unit;
  std::optional<Third> third;
  std::optional<int> last_year;        ///< of a range of years
  std::optional<unsigned> last_month;  ///< of a range over months
  std::optional<std::chrono::weekday> last_weekday;
  std::optional<MonthRun> run;
  int order = 1;  ///< first 1, second 2; last -1
  int shift = 0;  ///< last -1, this 0, next 1
  int count = 1;  ///< three weeks
};

/// A reader adds what `word` says to `parts`, or gives false where the word is of another class.
using Reader = bool (*)(const Word& word, Parts& parts);

/// The reader of a class of words: "MONTH", "DAY", "YEAR"... Null for no such class.
Reader reader_of(std::string_view word_class);

}  // namespace wiregraph::dates
