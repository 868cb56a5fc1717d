#include <algorithm>
#include <utility>

#include "base/date_words.h"

namespace wiregraph::dates {

namespace {

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

bool is_blank(std::string_view text, std::size_t at) {
  return text[at] == ' ' || text[at] == '\t' || text.substr(at).starts_with("\u00A0");
}

}  // namespace

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
    if (end < text.size() && text[end] == '.' && is_abbreviation(lowered)) ++end;
    if (!is_blank(text, at)) {
      const bool capital = word.front() >= 'A' && word.front() <= 'Z';
      words.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, std::move(lowered), capital});
    }
    at = end;
  }
  return words;
}

}  // namespace wiregraph::dates
