#include "relate/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "relate/numbers.h"

namespace wiregraph::relate {

namespace {

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

TokenSpan sentence_of(const Context& context, TokenId token) { return context.document()[context[token].sentence].tokens; }

/// The lemma of the token so many places before another one of its sentence; empty beyond its start.
std::string_view lemma_before(const Context& context, std::uint32_t token, std::uint32_t places) {
  const TokenSpan sentence = sentence_of(context, {token});
  return token >= sentence.start + places ? context.lemma({token - places}) : std::string_view();
}

/// The lemma at a place of the sentence of `within`; empty beyond its end.
std::string_view lemma_at(const Context& context, TokenId within, std::uint32_t place) {
  return place < sentence_of(context, within).end ? context.lemma({place}) : std::string_view();
}

/// "two and [a half] hours", "an hour and [a half]"
bool is_and_a_half(const Context& context, TokenId within, std::uint32_t start) {
  return lemma_at(context, within, start) == "and" && lemma_at(context, within, start + 1) == "a" &&
         lemma_at(context, within, start + 2) == "half";
}

struct Bound {
  Function function = Function::unit;
  std::uint32_t start = 0;  ///< its first token, else that of the number
};

Function opposite(Function bound) {
  if (bound == Function::at_least) return Function::at_most;
  return bound == Function::at_most ? Function::at_least : bound;
}

/// "at least", "no more than", "up to", "as many as" before a number
Bound bound_before(const Context& context, std::uint32_t number) {
  constexpr std::array<std::string_view, 3> links{"than", "to", "as"};
  constexpr std::array<std::string_view, 5> openers{"at", "as", "an", "no", "not"};
  const std::uint32_t place = is_one_of(lemma_before(context, number, 1), links) ? 2 : 1;
  if (lemma_before(context, number, place).empty()) return {Function::unit, number};
  std::uint32_t start = number - place;
  for (const Function bound : {Function::at_least, Function::at_most, Function::roughly}) {
    if (!context.has({start}, bound)) continue;
    const auto opener = lemma_before(context, start, 1);
    if (is_one_of(opener, openers)) --start;
    return {opener == "no" || opener == "not" ? opposite(bound) : bound, start};
  }
  return {Function::unit, number};
}

/// "37 to 45", "between 37 and 45", "37-45", "three or four"; also "37-member" and "37%": the number is no count by itself.
bool is_part_of_more(const Context& context, TokenSpan number) {
  constexpr std::array<std::string_view, 5> joints{"-", "–", "to", "or", "and"};
  constexpr std::array<std::string_view, 5> parts{"-", "–", "%", "percent", "cent"};
  const TokenId within{number.start};
  const auto next = lemma_at(context, within, number.end);
  if (is_one_of(next, parts) || (next == "per" && lemma_at(context, within, number.end + 1) == "cent")) return true;
  const bool joined_on = is_one_of(next, joints) && number.end + 1 < sentence_of(context, within).end;
  if (joined_on && number_said_by(context, {number.end + 1})) return true;
  const bool joined_to = is_one_of(lemma_before(context, number.start, 1), joints) && !lemma_before(context, number.start, 2).empty();
  return joined_to && number_said_by(context, {number.start - 2}).has_value();
}

/// The number that ends before a token of its sentence, with a hyphen or without: "two [hours]", "90-[minute]", "half an [hour]".
std::optional<Number> number_before(const Context& context, TokenId token) {
  std::uint32_t end = token.value;
  if (lemma_before(context, end, 1) == "-") --end;
  if (lemma_before(context, end, 1).empty()) return std::nullopt;
  if (lemma_before(context, end, 4) != "" && is_and_a_half(context, token, end - 3)) {
    const auto whole = number_over(context, {end - 4});
    return whole ? std::optional(Number{whole->value + 0.5, {whole->tokens.start, end}}) : std::nullopt;
  }
  const auto number = number_over(context, {end - 1});
  return number && number->tokens.end == end ? number : std::nullopt;
}

Quantity bounded(const Context& context, const Number& number, std::uint32_t start, std::uint32_t end) {
  const Bound bound = bound_before(context, start);
  Quantity quantity;
  quantity.bound = bound.function;
  quantity.value.number = number.value;
  quantity.value.text = context.document().text_of(TokenSpan{bound.start, end});
  return quantity;
}

/// The number beside a noun: "[37] people". A number that stands alone is its own.
std::optional<Number> number_beside(const Context& context, TokenId noun) {
  if (context[noun].pos == Pos::NUM) return number_over(context, noun);
  if (!is_noun(context[noun])) return std::nullopt;
  for (TokenId child : context.children(noun))
    if (child < noun && context[child].dep == Dep::nummod) return number_over(context, child);
  return std::nullopt;
}

/// "another 12", "12 others", "12 of them", "12 a day"
bool counts_no_total(const Context& context, TokenId noun, TokenSpan bounded_number) {
  if (context.has(noun, Function::not_total)) return true;
  for (TokenId child : context.children(noun)) {
    const bool in_number = child.value >= bounded_number.start && child.value < bounded_number.end;
    if (!in_number && context.has(child, Function::not_total)) return true;
    const bool of = context[child].dep == Dep::prep && context.lemma(child) == "of";
    if (of && context[noun].pos == Pos::NUM) return true;
    if (context[child].dep == Dep::npadvmod && context.has(child, Function::unit)) return true;
  }
  return false;
}

std::uint32_t first_of(const Trigger& trigger) { return std::min_element(trigger.words.begin(), trigger.words.end())->value; }

/// The currency that a word names, or that stands right before or behind the number which it is part of: "[$]5 million", "5 million
/// [euros]".
const Trigger* currency_beside(const Context& context, TokenId word) {
  if (const Trigger* own = context.trigger(word, Function::currency)) return own;
  const auto number = number_over(context, word);
  if (!number) return nullptr;
  if (!lemma_before(context, number->tokens.start, 1).empty())
    if (const Trigger* before = context.trigger({number->tokens.start - 1}, Function::currency)) return before;
  std::uint32_t next = number->tokens.end;
  if (lemma_at(context, word, next) == "-") ++next;
  for (const std::uint32_t place : {next, next + 1}) {  // "5 million [euros]", "5 million [Indian rupees]"
    const Trigger* behind = lemma_at(context, word, place).empty() ? nullptr : context.trigger({place}, Function::currency);
    if (behind && first_of(*behind) == next) return behind;
  }
  return nullptr;
}

/// The number of a currency: before its words, or behind a symbol.
std::optional<Number> amount_in(const Context& context, const Trigger& currency) {
  const TokenId next{currency.head.value + 1};
  const bool symbol = currency.entry->part == Part::adverb && !lemma_at(context, currency.head, next.value).empty();
  const auto behind = symbol ? number_over(context, next) : std::nullopt;
  return behind ? behind : number_before(context, {first_of(currency)});
}

}  // namespace

std::string_view name_of_bound(Function bound) {
  switch (bound) {
    case Function::at_least:
      return "at_least";
    case Function::at_most:
      return "at_most";
    case Function::roughly:
      return "about";
    default:
      return {};
  }
}

std::optional<Quantity> length_of(const Context& context, TokenId unit) {
  const Trigger* measure = context.trigger(unit, Function::unit);
  if (!measure) return std::nullopt;
  auto number = number_before(context, unit);
  if (!number) return std::nullopt;
  auto end = unit.value + 1;
  if (is_and_a_half(context, unit, end)) {
    number->value += 0.5;
    end += 3;
  }
  const std::string& sense = measure->entry->sense;
  const auto space = sense.find(' ');
  double factor = 1;
  std::from_chars(sense.data(), sense.data() + space, factor);
  Quantity quantity = bounded(context, *number, number->tokens.start, end);
  quantity.value.number *= factor;
  quantity.value.unit = sense.substr(space + 1);
  return quantity;
}

std::optional<Quantity> money_of(const Context& context, TokenId word) {
  const Trigger* currency = currency_beside(context, word);
  const auto number = currency ? amount_in(context, *currency) : std::nullopt;
  if (!number) return std::nullopt;
  const std::uint32_t start = std::min(number->tokens.start, first_of(*currency));
  const std::uint32_t end = std::max(number->tokens.end, currency->head.value + 1);
  if (is_part_of_more(context, {start, end})) return std::nullopt;
  Quantity quantity = bounded(context, *number, start, end);
  quantity.value.unit = currency->entry->sense;
  return quantity;
}

std::optional<Quantity> count_of(const Context& context, TokenId noun) {
  const auto number = number_beside(context, noun);
  if (!number || is_part_of_more(context, number->tokens)) return std::nullopt;
  if (context.has(noun, Function::unit) || context.has(noun, Function::currency) || money_of(context, {number->tokens.start}))
    return std::nullopt;
  const Bound bound = bound_before(context, number->tokens.start);
  if (counts_no_total(context, noun, {bound.start, number->tokens.end})) return std::nullopt;
  const std::uint32_t end = std::max(noun.value + 1, number->tokens.end);
  Quantity quantity = bounded(context, *number, number->tokens.start, end);
  const bool people = context[noun].pos == Pos::NUM || context.has(noun, Function::persons);
  quantity.value.unit = people ? "people" : context.lemma(noun);
  return quantity;
}

}  // namespace wiregraph::relate
