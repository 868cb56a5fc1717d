#include "clean/forms.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "clean/characters.h"

namespace wiregraph::clean {

namespace {

constexpr std::size_t k_longest_title = 150;

/// Signs at the end of a sentence or quotation, or within one.
constexpr std::array<std::string_view, 13> k_sentence_signs{".", "!", "?", ":", ";", ",", "\"", "'", "”", "’", "…", "-", "—"};

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

char32_t first_character(std::string_view text) {
  char32_t first = 0;
  visit_characters(text.substr(0, text.empty() ? 0 : bytes_of_code_point(text.front())),
                   [&](char32_t character, ByteSpan) { first = character; });
  return first;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  ByteSpan word;
  const auto end_word = [&] {
    if (!word.empty()) words.push_back(text.substr(word.start, word.size()));
    word = {};
  };
  visit_characters(text, [&](char32_t character, ByteSpan place) {
    if (is_space(character)) return end_word();
    if (word.empty()) word.start = place.start;
    word.end = place.end;
  });
  end_word();
  return words;
}

bool is_title(std::string_view text, std::size_t most_words) {
  if (text.empty() || text.size() > k_longest_title || words_of(text).size() > most_words) return false;
  if (!starts_with_capital(text) && !is_digit(text.front())) return false;
  return std::none_of(k_sentence_signs.begin(), k_sentence_signs.end(), [&](std::string_view sign) { return text.ends_with(sign); });
}

bool starts_with_capital(std::string_view text) { return u_isUUppercase(static_cast<UChar32>(first_character(text))) != 0; }

bool is_all_capitals(std::string_view text) {
  std::size_t capitals = 0;
  bool small = false;
  visit_characters(text, [&](char32_t character, ByteSpan) {
    if (u_isUUppercase(static_cast<UChar32>(character)) != 0) ++capitals;
    if (u_isULowercase(static_cast<UChar32>(character)) != 0) small = true;
  });
  return capitals >= 2 && !small;
}

bool is_clock_time(std::string_view word) {
  const std::size_t colon = word.find(':');
  if (colon == word.npos || colon == 0 || colon > 2 || word.size() < colon + 3) return false;
  return is_digit(word[0]) && is_digit(word[colon - 1]) && is_digit(word[colon + 1]) && is_digit(word[colon + 2]);
}

bool is_mail_address(std::string_view word) {
  const std::size_t at = word.find('@');
  if (at == word.npos || at == 0) return false;
  const std::size_t point = word.find('.', at);
  return point != word.npos && point > at + 1 && point + 2 < word.size();
}

}  // namespace wiregraph::clean
