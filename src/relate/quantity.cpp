#include "relate/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace wiregraph::relate {

namespace {

constexpr std::array<std::pair<std::string_view, double>, 32> k_numerals{
    {{"a", 1},         {"an", 1},        {"one", 1},      {"two", 2},      {"three", 3},      {"four", 4},      {"five", 5},
     {"six", 6},       {"seven", 7},     {"eight", 8},    {"nine", 9},     {"ten", 10},       {"eleven", 11},   {"twelve", 12},
     {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
     {"twenty", 20},   {"thirty", 30},   {"forty", 40},   {"fifty", 50},   {"sixty", 60},     {"seventy", 70},  {"eighty", 80},
     {"ninety", 90},   {"half", 0.5},    {"dozen", 12},   {"hundred", 100}}};

std::optional<double> digits(std::string text) {
  std::erase(text, ',');
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<double> number_in(const Context& context, TokenId token) {
  if (const auto number = digits(std::string(context.document().text_of(context[token])))) return number;
  const auto word = context.lemma(token);
  const auto at = std::find_if(k_numerals.begin(), k_numerals.end(), [&](const auto& numeral) { return numeral.first == word; });
  return at == k_numerals.end() ? std::nullopt : std::optional(at->second);
}

bool is_hyphen(const Context& context, TokenId token) { return context.lemma(token) == "-"; }

/// "two and [a half] hours", "an hour and [a half]"
bool is_and_a_half(const Context& context, std::uint32_t start, std::uint32_t end) {
  return start + 3 <= end && context.lemma({start}) == "and" && context.lemma({start + 1}) == "a" && context.lemma({start + 2}) == "half";
}

struct Number {
  double value = 0;
  std::uint32_t start = 0;  ///< its first token
};

/// The number that ends before a token of its sentence.
std::optional<Number> number_before(const Context& context, std::uint32_t end, std::uint32_t first) {
  if (end > first && is_hyphen(context, {end - 1})) --end;
  if (end >= first + 4 && is_and_a_half(context, end - 3, end)) {
    if (const auto whole = number_in(context, {end - 4})) return Number{*whole + 0.5, end - 4};
  }
  if (end >= first + 2 && context.lemma({end - 2}) == "half") return Number{0.5, end - 2};  // "half an hour"
  if (end == first) return std::nullopt;
  const auto number = number_in(context, {end - 1});
  return number ? std::optional(Number{*number, end - 1}) : std::nullopt;
}

struct Bound {
  Function function = Function::unit;
  std::uint32_t start = 0;  ///< its first token, else that of the number
};

Bound bound_before(const Context& context, std::uint32_t number, std::uint32_t first) {
  const bool compared = number > first && context.lemma({number - 1}) == "than";
  const auto after = compared ? number - 1 : number;
  if (after == first) return {Function::unit, number};
  for (const Function bound : {Function::at_least, Function::at_most, Function::roughly})
    if (context.has({after - 1}, bound)) return {bound, after - 1};
  return {Function::unit, number};
}

}  // namespace

std::optional<Quantity> quantity_of(const Context& context, TokenId unit) {
  const Trigger* measure = context.trigger(unit, Function::unit);
  if (!measure) return std::nullopt;
  const TokenSpan sentence = context.document()[context[unit].sentence].tokens;
  auto number = number_before(context, unit.value, sentence.start);
  if (!number) return std::nullopt;
  auto end = unit.value + 1;
  if (is_and_a_half(context, end, sentence.end)) {
    number->value += 0.5;
    end += 3;
  }
  const std::string& sense = measure->entry->sense;
  const auto space = sense.find(' ');
  Quantity quantity;
  quantity.value.number = number->value * digits(sense.substr(0, space)).value_or(1);
  quantity.value.unit = sense.substr(space + 1);
  const Bound bound = bound_before(context, number->start, sentence.start);
  quantity.bound = bound.function;
  quantity.value.text = context.document().text_of(TokenSpan{bound.start, end});
  return quantity;
}

}  // namespace wiregraph::relate
