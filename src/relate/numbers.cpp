#include "relate/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace wiregraph::relate {

namespace {

enum class Kind : std::uint8_t { digits, article, half, small, tens, multiplier };

struct Numeral {
  double value = 0;
  Kind kind = Kind::digits;
};

struct NumberWord {
  std::string_view word;
  Numeral numeral;
};

constexpr std::array<NumberWord, 39> k_words{{{"a", {1, Kind::article}},
                                              {"an", {1, Kind::article}},
                                              {"half", {0.5, Kind::half}},
                                              {"one", {1, Kind::small}},
                                              {"two", {2, Kind::small}},
                                              {"three", {3, Kind::small}},
                                              {"four", {4, Kind::small}},
                                              {"five", {5, Kind::small}},
                                              {"six", {6, Kind::small}},
                                              {"seven", {7, Kind::small}},
                                              {"eight", {8, Kind::small}},
                                              {"nine", {9, Kind::small}},
                                              {"ten", {10, Kind::small}},
                                              {"eleven", {11, Kind::small}},
                                              {"twelve", {12, Kind::small}},
                                              {"thirteen", {13, Kind::small}},
                                              {"fourteen", {14, Kind::small}},
                                              {"fifteen", {15, Kind::small}},
                                              {"sixteen", {16, Kind::small}},
                                              {"seventeen", {17, Kind::small}},
                                              {"eighteen", {18, Kind::small}},
                                              {"nineteen", {19, Kind::small}},
                                              {"twenty", {20, Kind::tens}},
                                              {"thirty", {30, Kind::tens}},
                                              {"forty", {40, Kind::tens}},
                                              {"fifty", {50, Kind::tens}},
                                              {"sixty", {60, Kind::tens}},
                                              {"seventy", {70, Kind::tens}},
                                              {"eighty", {80, Kind::tens}},
                                              {"ninety", {90, Kind::tens}},
                                              {"dozen", {12, Kind::multiplier}},
                                              {"hundred", {100, Kind::multiplier}},
                                              {"thousand", {1e3, Kind::multiplier}},
                                              {"million", {1e6, Kind::multiplier}},
                                              {"billion", {1e9, Kind::multiplier}},
                                              {"trillion", {1e12, Kind::multiplier}},
                                              {"mn", {1e6, Kind::multiplier}},
                                              {"bn", {1e9, Kind::multiplier}},
                                              {"tn", {1e12, Kind::multiplier}}}};

/// "175m", "40k": behind digits alone, for by themselves they are letters.
constexpr std::array<NumberWord, 2> k_letters{{{"k", {1e3, Kind::multiplier}}, {"m", {1e6, Kind::multiplier}}}};

template <class Words>
std::optional<Numeral> find(const Words& words, std::string_view word) {
  const auto at = std::find_if(words.begin(), words.end(), [&](const NumberWord& known) { return known.word == word; });
  return at == words.end() ? std::nullopt : std::optional(at->numeral);
}

std::optional<Numeral> multiplier_behind_digits(std::string_view word) {
  if (const auto letter = find(k_letters, word)) return letter;
  const auto numeral = find(k_words, word);
  return numeral && numeral->kind == Kind::multiplier ? numeral : std::nullopt;
}

/// "1,200", "2.5", "2bn"
std::optional<Numeral> read_digits(std::string text) {
  if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
  std::erase(text, ',');
  double number = 0;
  const char* const last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, number, std::chars_format::fixed);
  if (error != std::errc{}) return std::nullopt;
  if (end == last) return Numeral{number, Kind::digits};
  const auto multiplier = multiplier_behind_digits({end, static_cast<std::size_t>(last - end)});
  return multiplier ? std::optional(Numeral{number * multiplier->value, Kind::digits}) : std::nullopt;
}

std::optional<Numeral> numeral_at(const Context& context, TokenId token) {
  if (auto digits = read_digits(std::string(context.document().text_of(context[token])))) return digits;
  return find(k_words, context.lemma(token));
}

/// Whether two numerals that follow each other are parts of one number.
bool join(const Numeral& left, const Numeral& right, bool with_and) {
  const bool below = left.kind == Kind::multiplier && left.value >= 100 && right.value < left.value;
  if (with_and) return below && (right.kind == Kind::small || right.kind == Kind::tens);
  if (right.kind == Kind::multiplier) return left.kind != Kind::multiplier || left.value < right.value;
  if (left.kind == Kind::half) return right.kind == Kind::article;
  if (left.kind == Kind::tens) return right.kind == Kind::small && right.value < 10;
  return below && (right.kind == Kind::small || right.kind == Kind::tens);
}

struct PlacedNumeral {
  std::uint32_t token = 0;
  Numeral numeral;
};

/// The parts of numbers in a sentence stand next to each other, or with a hyphen or "and" between: "forty-five", "a hundred and six".
std::optional<PlacedNumeral> neighbour(const Context& context, const PlacedNumeral& part, bool before) {
  const TokenSpan sentence = context.document()[context[{part.token}].sentence].tokens;
  bool with_and = false;
  for (std::uint32_t step = 1; step <= 2; ++step) {
    if (before ? part.token < sentence.start + step : part.token + step >= sentence.end) return std::nullopt;
    const TokenId token{before ? part.token - step : part.token + step};
    auto numeral = numeral_at(context, token);
    const bool after_digits = !before && step == 1 && part.numeral.kind == Kind::digits;
    if (!numeral && after_digits && context[token].span.start == context[{part.token}].span.end)
      numeral = find(k_letters, context.lemma(token));
    if (numeral) {
      const Numeral& left = before ? *numeral : part.numeral;
      const Numeral& right = before ? part.numeral : *numeral;
      return join(left, right, with_and) ? std::optional(PlacedNumeral{token.value, *numeral}) : std::nullopt;
    }
    with_and = context.lemma(token) == "and";
    if (!with_and && context.lemma(token) != "-") return std::nullopt;
  }
  return std::nullopt;
}

double value_of(const std::vector<PlacedNumeral>& parts) {
  double whole = 0, current = 0;
  for (const PlacedNumeral& part : parts) {
    const Numeral& numeral = part.numeral;
    const bool times = numeral.kind == Kind::multiplier || (numeral.kind == Kind::article && current != 0);
    current = times ? (current == 0 ? 1 : current) * numeral.value : current + numeral.value;
    if (numeral.kind == Kind::multiplier && numeral.value >= 1000) whole += std::exchange(current, 0);
  }
  return whole + current;
}

}  // namespace

std::optional<double> number_said_by(const Context& context, TokenId token) {
  const auto numeral = numeral_at(context, token);
  return numeral ? std::optional(numeral->value) : std::nullopt;
}

std::optional<Number> number_over(const Context& context, TokenId token) {
  const auto own = numeral_at(context, token);
  if (!own) return std::nullopt;
  std::vector<PlacedNumeral> parts{{token.value, *own}};
  while (const auto before = neighbour(context, parts.front(), true)) parts.insert(parts.begin(), *before);
  while (const auto after = neighbour(context, parts.back(), false)) parts.push_back(*after);
  return Number{value_of(parts), {parts.front().token, parts.back().token + 1}};
}

}  // namespace wiregraph::relate
