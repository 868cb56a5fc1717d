#include <algorithm>
#include <array>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Who helped with the report: a short line, made mostly of names, with a formula that nothing else has; or with one that news may have
/// too, where the story ends (at the end of the page, or before furniture, pictures, repeats and datelines).
///   Credits: Moen reported from Tromsø.      Reporting by Pablo Quiroga; editing by Tuva Moen      The Wire contributed to this report.
///   Not one: The navy reported from Tromsø that the ship was lost.     The gift contributed to this policy.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 40;
constexpr std::array<std::string_view, 13> k_sure_formulas{"contributed to this report",
                                                           "contributed to this article",
                                                           "contributed to this story",
                                                           "contributed reporting",
                                                           "contributed to the report",
                                                           "dditional reporting by",
                                                           "Reporting by",
                                                           "Writing by",
                                                           "Editing by",
                                                           "With assistance from",
                                                           "ith inputs from",
                                                           "Compiled by",
                                                           "contributed to this dispatch"};
constexpr std::array<std::string_view, 3> k_formulas{"reporting by", "editing by", "reported from"};

template <class Formulas>
bool has_one_of(const Formulas& formulas, std::string_view text) {
  return std::ranges::any_of(formulas, [&](std::string_view formula) { return text.find(formula) != text.npos; });
}

/// At least two words of five are names, or there are few.
bool is_made_of_names(std::string_view text) {
  constexpr std::size_t k_few = 5;
  const auto words = words_of(text);
  if (words.size() > k_most_words) return false;
  return words.size() <= k_few || 5 * std::ranges::count_if(words, starts_with_capital) >= 2 * static_cast<std::ptrdiff_t>(words.size());
}

/// Names and the formula alone.
bool is_bare(std::string_view text) {
  const auto words = words_of(text);
  return words.size() <= 8 && std::ranges::all_of(words, [](std::string_view word) {
           return starts_with_capital(word) || word == "and" || word == "reported" || word == "from";
         });
}

bool is_credits(std::string_view text, bool ends_story) {
  if (has_quotation(text) || !is_made_of_names(text)) return false;
  return has_one_of(k_sure_formulas, text) || (has_one_of(k_formulas, text) && (ends_story || is_bare(text)));
}

}  // namespace

void mark_credits(Page& page) {
  bool ends_story = true;
  for (auto line = page.lines.rbegin(); line != page.lines.rend(); ++line) {
    if (is_open(*line) && is_credits(page.text_of(*line), ends_story)) mark(*line, SegmentKind::furniture, "credits");
    ends_story = !is_open(*line) || line->beginning.has_value();
  }
}

}  // namespace wiregraph::clean
