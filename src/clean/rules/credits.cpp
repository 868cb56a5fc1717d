#include <algorithm>
#include <array>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Who helped with the report: a short line with a formula of such credits, made mostly of names, where the story ends (at the end of the
/// page, or before pictures, repeats and datelines), or made of nothing else anywhere; or a line "By" and names, which are the authors.
///   Credits: Moen reported from Tromsø.      Reporting by Pablo Quiroga; editing by Tuva Moen      By Tuva Moen and Pablo Quiroga
///            By Tuva Moen | March 4, 2026
///   Not one: The navy reported from Tromsø that the ship was lost.     By noon the ship was lost.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 40;
constexpr std::array<std::string_view, 8> k_formulas{"reporting by",          "editing by",   "reported from", "contributed to this",
                                                     "contributed reporting", "Reporting by", "Writing by",    "Editing by"};

bool has_formula(std::string_view text) {
  return std::any_of(k_formulas.begin(), k_formulas.end(), [&](std::string_view formula) { return text.find(formula) != text.npos; });
}

/// At least two words of five are names.
bool is_credits(std::string_view text) {
  const auto words = words_of(text);
  if (words.size() > k_most_words || !has_formula(text)) return false;
  return 5 * std::count_if(words.begin(), words.end(), starts_with_capital) >= 2 * static_cast<std::ptrdiff_t>(words.size());
}

/// Names and the formula alone.
bool is_bare_credits(std::string_view text) {
  const auto words = words_of(text);
  return words.size() <= 8 && has_formula(text) && std::ranges::all_of(words, [](std::string_view word) {
           return starts_with_capital(word) || word == "and" || word == "reported" || word == "from";
         });
}

bool is_name(std::string_view word) { return starts_with_capital(word) || word == "and"; }

bool begins_byline(std::string_view text) { return text.starts_with("By ") || text.starts_with("BY "); }

/// The names of a line that begins so, with the day and time that may stand behind them cut off; empty for another line.
std::string_view names_of_byline(std::string_view text, const std::vector<DateMention>& dates) {
  if (dates.size() == 1 && is_title(text, 16)) text = text.substr(0, dates.front().span.start);
  text.remove_prefix(3);
  const std::size_t end = text.find_last_not_of(" |,·•-");
  text = text.substr(0, end == text.npos ? 0 : end + 1);
  const auto words = words_of(text);
  return is_title(text, 12) && std::ranges::all_of(words, is_name) ? text : std::string_view();
}

/// Marks a byline where no other rule or markup has set it aside, and a lone day beside it.
void mark_byline(Page& page, std::size_t index) {
  Line& line = page.lines[index];
  const std::string_view text = page.text_of(line);
  if (!begins_byline(text)) return;
  const auto dates = find_dates(text, std::nullopt);
  const std::string_view names = names_of_byline(text, dates);
  if (names.empty()) return;
  page.source.author = names;
  if (!is_open(line)) return;
  mark(line, SegmentKind::furniture, "byline");
  if (!dates.empty() && dates.front().start == dates.front().end) line.date = dates.front().start;
  for (const std::size_t neighbour : {index - 1, index + 1}) {
    if (neighbour < page.lines.size() && page.lines[neighbour].rule == "date_line" && page.lines[neighbour].date)
      mark(page.lines[neighbour], SegmentKind::furniture, "byline_day");
  }
}

}  // namespace

void mark_credits(Page& page) {
  const std::string given = page.source.author;
  bool ends_story = true;
  for (std::size_t index = page.lines.size(); index-- > 0;) {
    Line& line = page.lines[index];
    if (is_open(line) || line.kind == SegmentKind::furniture) mark_byline(page, index);
    const std::string_view text = page.text_of(line);
    if (is_open(line) && (is_bare_credits(text) || (ends_story && is_credits(text)))) mark(line, SegmentKind::furniture, "credits");
    ends_story = !is_open(line) || line.beginning.has_value();
  }
  if (!given.empty()) page.source.author = given;
}

}  // namespace wiregraph::clean
