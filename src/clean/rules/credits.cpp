#include <algorithm>
#include <array>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Who helped with the report: a short line with a formula of such credits, made mostly of names, where the story ends (at the end of the
/// page, or before pictures, repeats and datelines); or a line "By" and names.
///   Credits: Moen reported from Tromsø.      Reporting by Pablo Quiroga; editing by Tuva Moen      By Tuva Moen and Pablo Quiroga
///   Not one: The navy reported from Tromsø that the ship was lost.     By noon the ship was lost.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 40;
constexpr std::array<std::string_view, 6> k_formulas{"reported from", "contributed to this", "contributed reporting",
                                                     "Reporting by",  "Writing by",          "Editing by"};

bool has_formula(std::string_view text) {
  return std::any_of(k_formulas.begin(), k_formulas.end(), [&](std::string_view formula) { return text.find(formula) != text.npos; });
}

/// At least two words of five are names.
bool is_credits(std::string_view text) {
  const auto words = words_of(text);
  if (words.size() > k_most_words || !has_formula(text)) return false;
  return 5 * std::count_if(words.begin(), words.end(), starts_with_capital) >= 2 * static_cast<std::ptrdiff_t>(words.size());
}

bool is_byline(std::string_view text) {
  if ((!text.starts_with("By ") && !text.starts_with("BY ")) || !is_title(text, 12)) return false;
  const auto words = words_of(text);
  return std::all_of(words.begin() + 1, words.end(), [](std::string_view word) { return starts_with_capital(word) || word == "and"; });
}

}  // namespace

void mark_credits(Page& page) {
  bool ends_story = true;
  for (auto line = page.lines.rbegin(); line != page.lines.rend(); ++line) {
    if (is_open(*line) && is_byline(page.text_of(*line))) mark(*line, SegmentKind::furniture, "byline");
    if (is_open(*line) && ends_story && is_credits(page.text_of(*line))) mark(*line, SegmentKind::furniture, "credits");
    ends_story = !is_open(*line) || line->beginning.has_value();
  }
}

}  // namespace wiregraph::clean
