#include "clean/photo_credit.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/dates.h"
#include "clean/forms.h"

namespace wiregraph::clean {

namespace {

/// Words of a credit.
constexpr std::array<std::string_view, 6> k_credit_words{"Photo", "Photos", "Images", "Pool", "via", "Pictures"};

/// A credit without brackets has few words.
constexpr std::size_t k_most_words = 8;

constexpr std::array<std::string_view, 13> k_labels{"Credit...", "Credit:",       "Image:",   "Photo:",  "Photograph:",   "Picture:",
                                                    "PHOTO:",    "Photographer:", "Photo by", "Photos:", "Illustration:", "©",
                                                    "| "};

/// Bytes. A label and the names behind it are no longer.
constexpr std::size_t k_longest_credit = 160;

bool has_credit_word(std::string_view credit) {
  std::string spaced(credit);
  std::ranges::replace_if(
      spaced, [](char byte) { return byte == '/' || byte == ',' || byte == '(' || byte == ')' || byte == '[' || byte == ']'; }, ' ');
  const auto words = words_of(spaced);
  return std::ranges::find_first_of(words, k_credit_words) != words.end();
}

/// "Tuva Moen / Wire".
bool has_slash(std::string_view credit) {
  const std::size_t slash = credit.find('/');
  return slash != credit.npos && slash > 0 && slash + 1 < credit.size();
}

/// "(Wire Photo/Tuva Moen)", "[File: Tuva Moen/Wire]", "(Tuva Moen for The Post)" at the end.
std::size_t credit_in_brackets(std::string_view text) {
  const char closing = text.empty() ? ' ' : text.back();
  if (closing != ')' && closing != ']') return text.npos;
  const std::size_t open = text.rfind(closing == ')' ? '(' : '[');
  if (open == text.npos || open + 2 >= text.size()) return text.npos;
  const std::string_view credit = text.substr(open + 1, text.size() - open - 2);
  const bool names = is_names(credit) && (has_slash(credit) || credit.find(" for The ") != credit.npos);
  return has_credit_word(credit) || names ? open : text.npos;
}

/// "WIRE/Tuva Moen" or "Strait Pictures" at the end, after a full stop: names without one. Where the sentence before ends with a day and
/// its year no slash is needed.
std::size_t credit_after_stop(std::string_view text) {
  const std::size_t stop = text.rfind(". ");
  if (stop == text.npos) return text.npos;
  const std::string_view credit = text.substr(stop + 2);
  if (!is_title(credit, k_most_words) || !is_names(credit)) return text.npos;
  const auto dates = find_dates(text.substr(0, stop), std::nullopt);
  const bool after_date = !dates.empty() && dates.back().span.end == stop && dates.back().start == dates.back().end;
  return has_slash(credit) || after_date ? stop + 2 : text.npos;
}

/// A label at the end and names behind it.
std::size_t credit_behind_label(std::string_view text) {
  const std::size_t before = text.size() - std::min(text.size(), k_longest_credit);
  const std::string_view end = text.substr(before);
  for (const std::string_view label : k_labels) {
    const std::size_t start = end.rfind(label);
    if (start == end.npos) continue;
    const std::string_view credit = end.substr(start + label.size());
    const auto words = words_of(credit);
    const bool is_credit =
        !words.empty() && words.size() <= k_most_words && is_names(credit) && !credit.ends_with('.') && starts_with_capital(words.front());
    if (is_credit && (label != "| " || has_slash(credit))) return before + start;
  }
  return text.npos;
}

bool is_in_brackets(std::string_view text) {
  if (!text.starts_with('(') || text.find(')') != text.size() - 1 || words_of(text).size() > k_most_words) return false;
  return has_credit_word(text) || is_all_capitals(text) || is_names(text.substr(1, text.size() - 2));
}

}  // namespace

std::size_t start_of_credit(std::string_view text) {
  return std::min({credit_in_brackets(text), credit_after_stop(text), credit_behind_label(text)});
}

LoneCredit lone_credit(std::string_view text) {
  constexpr std::size_t k_longest_acronym = 6;
  const auto words = words_of(text);
  if (is_in_brackets(text)) return LoneCredit::alone;
  if (credit_behind_label(text) == 0) return LoneCredit::below_caption;
  if (words.size() >= 2 && words.size() <= 4 && is_names(text) && !has_digit(text) && has_credit_word(words.back()))
    return LoneCredit::above_caption;
  return text.size() <= k_longest_acronym && words.size() == 1 && is_all_capitals(text) ? LoneCredit::acronym : LoneCredit::none;
}

}  // namespace wiregraph::clean
