#include <algorithm>
#include <array>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Who helped with the report: among the last lines of the page, a short one with a formula of such credits; or a line "By" and names.
///   Credits: Moen reported from Tromsø.      Reporting by Pablo Quiroga; editing by Tuva Moen      By Tuva Moen and Pablo Quiroga
///   Not one: The navy reported from Tromsø that the ship was lost. [not at the end of the page]     By noon the ship was lost.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_last_lines = 4;
constexpr std::uint32_t k_most_bytes = 250;
constexpr std::array<std::string_view, 6> k_formulas{"reported from", "contributed to this", "contributed reporting",
                                                     "Reporting by",  "Writing by",          "Editing by"};

bool has_formula(std::string_view text) {
  return std::any_of(k_formulas.begin(), k_formulas.end(), [&](std::string_view formula) { return text.find(formula) != text.npos; });
}

bool is_byline(std::string_view text) {
  if ((!text.starts_with("By ") && !text.starts_with("BY ")) || !is_title(text, 12)) return false;
  const auto words = words_of(text);
  return std::all_of(words.begin() + 1, words.end(), [](std::string_view word) { return starts_with_capital(word) || word == "and"; });
}

}  // namespace

void mark_credits(Page& page) {
  std::size_t left = k_last_lines;
  for (auto line = page.lines.rbegin(); line != page.lines.rend() && left > 0; ++line) {
    if (!is_open(*line)) continue;
    --left;
    if (line->span.size() <= k_most_bytes && has_formula(page.text_of(*line))) mark(*line, SegmentKind::furniture, "credits");
  }
  for (Line& line : page.lines) {
    if (is_open(line) && is_byline(page.text_of(line))) mark(line, SegmentKind::furniture, "byline");
  }
}

}  // namespace wiregraph::clean
