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

/// Without the sign that some set at the end of a story.
std::string_view without_end_mark(std::string_view text) {
  constexpr std::array<std::string_view, 6> k_marks{"■", "◼", "▪", "●", "◆", " "};
  for (std::size_t size = text.size() + 1; size != text.size();) {
    size = text.size();
    for (const std::string_view mark : k_marks) {
      if (text.ends_with(mark)) text.remove_suffix(mark.size());
    }
  }
  return text;
}

/// A word in small letters with a full stop, and another sentence behind it.
bool has_inner_stop(std::string_view text) {
  constexpr std::size_t k_fewest_letters = 3;
  for (std::size_t stop = text.find(". "); stop != text.npos; stop = text.find(". ", stop + 1)) {
    std::size_t letters = 0;
    while (letters < stop && text[stop - letters - 1] >= 'a' && text[stop - letters - 1] <= 'z') ++letters;
    const bool whole = letters == stop || text[stop - letters - 1] == ' ';
    if (whole && letters >= k_fewest_letters && starts_with_capital(text.substr(stop + 2))) return true;
  }
  return false;
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
  text = without_end_mark(text);
  if (has_inner_stop(text)) return false;
  if (text.empty() || text.size() > k_longest_title || words_of(text).size() > most_words) return false;
  if (!starts_with_capital(text) && !is_digit(text.front())) return false;
  return std::none_of(k_sentence_signs.begin(), k_sentence_signs.end(), [&](std::string_view sign) { return text.ends_with(sign); });
}

bool starts_with_capital(std::string_view text) { return u_isUUppercase(static_cast<UChar32>(first_character(text))) != 0; }

bool has_letter(std::string_view text) {
  bool found = false;
  visit_characters(text, [&](char32_t character, ByteSpan) { found = found || u_isalpha(static_cast<UChar32>(character)) != 0; });
  return found;
}

bool has_digit(std::string_view text) { return std::ranges::any_of(text, is_digit); }

bool is_prose(std::string_view text) {
  constexpr std::size_t k_fewest_words = 8;
  constexpr std::size_t k_only_in_sentences = 26;
  text = without_end_mark(text);
  constexpr std::array<std::string_view, 8> k_ends{".", "!", "?", "\"", "”", "’", ":", ")"};
  const std::size_t words = words_of(text).size();
  const bool ends = std::ranges::any_of(k_ends, [&](std::string_view sign) { return text.ends_with(sign); });
  return words >= k_only_in_sentences || (words >= k_fewest_words && ends);
}

bool has_quotation(std::string_view text) {
  return text.find('"') != text.npos || text.find("“") != text.npos || text.find("‘") != text.npos;
}

bool is_names(std::string_view text) {
  constexpr std::array<std::string_view, 12> k_between{"and", "for", "of", "the", "in", "at", "via", "with", "de", "al", "|", "/"};
  const auto words = words_of(text);
  return std::ranges::any_of(words, starts_with_capital) && std::ranges::all_of(words, [&](std::string_view word) {
           return starts_with_capital(word) || is_digit(word.front()) || std::ranges::find(k_between, word) != k_between.end();
         });
}

std::string lower_word(std::string_view word) {
  std::string out(word);
  for (char& byte : out) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte | 0x20);
  }
  return out.substr(0, out.find_last_not_of(":.,") + 1);
}

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
