#include "clean/unglued.h"

namespace wiregraph::clean {

namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_small(char byte) { return byte >= 'a' && byte <= 'z'; }
bool is_capital(char byte) { return byte >= 'A' && byte <= 'Z'; }

/// Four digits of a year end before `at`, and a time of day begins there: "20264:12".
bool is_year_before_time(std::string_view text, std::size_t at) {
  if (at < 4 || (text.substr(at - 4, 2) != "19" && text.substr(at - 4, 2) != "20")) return false;
  for (std::size_t digit = at - 2; digit < at; ++digit) {
    if (!is_digit(text[digit])) return false;
  }
  const std::size_t colon = text.find(':', at);
  return is_digit(text[at]) && (colon == at + 1 || (colon == at + 2 && is_digit(text[at + 1])));
}

bool is_seam(std::string_view text, std::size_t at) {
  const char before = text[at - 1];
  const char after = text[at];
  if (is_capital(after)) {
    const bool word_follows = at + 1 < text.size() && is_small(text[at + 1]);
    return is_small(before) || (word_follows && (is_digit(before) || (is_capital(before) && at > 1 && is_capital(text[at - 2]))));
  }
  return is_year_before_time(text, at);
}

}  // namespace

std::string unglued(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && is_seam(text, at)) out += ' ';
    out += text[at];
  }
  return out;
}

}  // namespace wiregraph::clean
