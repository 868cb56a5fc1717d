#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A line without words of news: signs and numbers alone, one word in small letters, one address.
///   Scrap:   ___        ###        136        [1/2]        twitter        https://news.example/hub        | Water        4 min
///   Not one: Background        No.        14 sailors
namespace wiregraph::clean {

namespace {

bool is_lone_word(std::string_view text) {
  const bool sentence = text.ends_with('.') || text.ends_with('?') || text.ends_with('!') || text.ends_with('"') || text.ends_with("”");
  const bool small = text.front() >= 'a' && text.front() <= 'z';
  return words_of(text).size() == 1 && (text.find("://") != text.npos || (small && !sentence));
}

/// "BC-EU--Ferry, 2nd Ld": an agency's name of the story.
bool is_slug(std::string_view text) {
  const std::size_t dashes = text.find("--");
  const bool within = dashes != text.npos && dashes > 0 && dashes + 2 < text.size() && text[dashes - 1] != ' ' && text[dashes + 2] != ' ';
  return within && words_of(text).size() <= 8;
}

/// "| Water", "4 min", "($1 = 512.40 tenge)".
bool is_remnant(std::string_view text) {
  constexpr std::size_t k_most_words = 8;
  const auto words = words_of(text);
  if (words.size() > k_most_words) return false;
  const bool parted = words.size() <= 3 && (text.front() == '|' || text.front() == '/');
  const bool length = words.size() == 2 && has_digit(words[0]) && (words[1] == "min" || words[1] == "mins");
  return parted || length || (text.front() == '(' && text.find(" = ") != text.npos);
}

}  // namespace

void mark_scraps(Page& page) {
  for (Line& line : page.lines) {
    if (!is_open(line) || line.beginning || line.end) continue;
    const std::string_view text = page.text_of(line);
    if (!has_letter(text) || is_lone_word(text) || is_remnant(text) || is_slug(text)) mark(line, SegmentKind::furniture, "scrap");
  }
}

}  // namespace wiregraph::clean
