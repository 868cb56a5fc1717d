#include <algorithm>
#include <array>
#include <unordered_set>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Who wrote the page and how to reach them: a line with a mail address in the lower half of the page, and its title. Where the same title
/// stands above other lines there, these are biographies as well, and so is a line there that says who an author of the page is.
///   Contact: About the writer / Nora Field covers fisheries. Write to n.field@weekly.example.
///            Nora Field [author] is a correspondent in Bergen.
///   Not one: "Write to me at ada@gov.example," she said. [a quotation]
namespace wiregraph::clean {

namespace {

constexpr std::string_view k_rule = "contact";
constexpr std::string_view k_title_rule = "contact_title";
constexpr std::size_t k_most_title_words = 4;

bool has_mail_address(std::string_view text) {
  const auto words = words_of(text);
  return std::any_of(words.begin(), words.end(), is_mail_address);
}

/// One of the names parted by "and" and commas is `name`, or ends with it: "Nora Field", "Field".
bool ends_with_words(std::string_view names, std::string_view name) {
  for (std::size_t at = names.find(name); at != names.npos; at = names.find(name, at + 1)) {
    const std::string_view rest = names.substr(at + name.size());
    const bool begins = at == 0 || names[at - 1] == ' ';
    if (begins && (rest.empty() || rest.front() == ',' || rest.starts_with(" and ") || rest.starts_with(" in "))) return true;
  }
  return false;
}

/// "and" between two biographies.
bool is_joint(std::string_view text) { return words_of(text).size() == 1 && !starts_with_capital(text); }

/// "Nora Field", "Field" or "The writer", then what such people are or do.
bool is_biography(std::string_view text, std::string_view authors) {
  constexpr std::array<std::string_view, 11> k_verbs{"is",  "has",     "covers", "writes",  "reports", "joined",
                                                     "was", "teaches", "edits",  "advised", "works"};
  const auto words = words_of(text);
  for (std::size_t size = 1; size <= k_most_title_words && size < words.size(); ++size) {
    const std::string name = lower_word(text.substr(0, static_cast<std::size_t>(words[size - 1].end() - text.begin())));
    const bool role = name == "the writer" || name == "the author";
    const bool author = starts_with_capital(text) && ends_with_words(lower_word(authors), name);
    if ((role || author) && std::ranges::find(k_verbs, words[size]) != k_verbs.end()) return true;
  }
  return false;
}

/// Marks the lines that stand above contacts, and gives the titles among them.
std::unordered_set<std::string_view> mark_lines_above(Page& page) {
  std::unordered_set<std::string_view> titles;
  for (std::size_t index = 1; index < page.lines.size(); ++index) {
    Line& above = page.lines[index - 1];
    if (page.lines[index].rule != k_rule || !is_open(above)) continue;
    const std::string_view text = page.text_of(above);
    if (!is_joint(text) && !is_title(text, k_most_title_words)) continue;
    mark(above, SegmentKind::furniture, k_title_rule);
    if (!is_joint(text)) titles.insert(text);
  }
  return titles;
}

}  // namespace

void mark_contacts(Page& page) {
  const std::size_t middle = page.lines.size() / 2;
  for (std::size_t index = middle; index < page.lines.size(); ++index) {
    const std::string_view text = page.text_of(page.lines[index]);
    const bool biography = is_biography(text, page.source.author);
    if (is_open(page.lines[index]) && (biography || (has_mail_address(text) && !has_quotation(text))))
      mark(page.lines[index], SegmentKind::furniture, k_rule);
  }
  const auto titles = mark_lines_above(page);
  for (std::size_t index = middle; index + 1 < page.lines.size(); ++index) {
    if (!is_open(page.lines[index]) || !titles.contains(page.text_of(page.lines[index]))) continue;
    mark(page.lines[index], SegmentKind::furniture, k_title_rule);
    if (is_open(page.lines[index + 1])) mark(page.lines[index + 1], SegmentKind::furniture, k_rule);
  }
}

}  // namespace wiregraph::clean
