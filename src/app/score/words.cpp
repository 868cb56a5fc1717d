#include "app/score/words.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace wiregraph::app::score {

namespace {

bool is_space(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) || (c >= 0x1c && c <= 0x1f); }

std::u32string code_points(std::string_view text) {
  const auto string = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  std::u32string out;
  for (std::int32_t i = 0; i < string.length(); i = string.moveIndex32(i, 1)) out += static_cast<char32_t>(string.char32At(i));
  return out;
}

std::string lower_utf8(const std::u32string& text) {
  icu::UnicodeString string;
  for (const char32_t c : text) string.append(static_cast<UChar32>(c));
  std::string out;
  string.toLower(icu::Locale::getRoot()).toUTF8String(out);
  return out;
}

std::vector<std::u32string> words_of(const std::u32string& text) {
  std::vector<std::u32string> words;
  bool inside = false;
  for (const char32_t c : text) {
    if (!is_space(c) && !inside) words.emplace_back();
    inside = !is_space(c);
    if (inside) words.back() += c;
  }
  return words;
}

char32_t straight(char32_t c) {
  if (c == U'\u2018' || c == U'\u2019') return U'\'';
  if (c == U'\u201c' || c == U'\u201d') return U'"';
  return c;
}

/// Where the words end if they begin at `start` of `text`; 0 if they do not.
std::size_t end_of_match(const std::vector<std::u32string>& words, const std::u32string& text, std::size_t start) {
  std::size_t here = start;
  for (const std::u32string& word : words) {
    if (here > start) {
      const std::size_t gap = here;
      while (here < text.size() && is_space(text[here])) ++here;
      if (here == gap) return 0;
    }
    if (text.compare(here, word.size(), word) != 0) return 0;
    here += word.size();
  }
  return here;
}

}  // namespace

std::string normalized(std::string_view text) {
  constexpr std::array<std::string_view, 7> k_before{"the ", "a ", "an ", "its ", "his ", "her ", "their "};
  std::u32string joined;
  for (const std::u32string& word : words_of(code_points(text))) joined += (joined.empty() ? U"" : U" ") + word;
  std::ranges::transform(joined, joined.begin(), straight);
  std::string out = lower_utf8(joined);
  for (const std::string_view article : k_before)
    if (out.starts_with(article)) {
      out.erase(0, article.size());
      break;
    }
  if (out.ends_with("'s")) out.erase(out.size() - 2);
  return out;
}

std::vector<Place> places_of(std::string_view quote, std::string_view text) {
  const auto words = words_of(code_points(quote));
  const std::u32string characters = code_points(text);
  std::vector<Place> places;
  if (words.empty()) return places;
  for (std::size_t i = characters.find(words[0]); i != std::u32string::npos; i = characters.find(words[0], i)) {
    const std::size_t end = end_of_match(words, characters, i);
    if (end > 0) places.emplace_back(i, end);
    i = end > 0 ? end : i + 1;
  }
  return places;
}

bool overlap(const std::vector<Place>& a, const std::vector<Place>& b) {
  return std::ranges::any_of(a, [&](const Place& x) {
    return std::ranges::any_of(b, [&](const Place& y) { return std::max(x.first, y.first) < std::min(x.second, y.second); });
  });
}

}  // namespace wiregraph::app::score
