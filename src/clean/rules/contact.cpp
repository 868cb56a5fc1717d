#include <algorithm>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Who wrote the page and how to reach them: a line with a mail address in the lower half of the page, and its title. Where the same title
/// stands above other lines there, these are biographies as well.
///   Contact: About the writer / Nora Field covers fisheries. Write to n.field@weekly.example.
///   Not one: "Write to me at ada@gov.example," she said. [a quotation]
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_title_words = 4;

bool has_mail_address(std::string_view text) {
  const auto words = words_of(text);
  return std::any_of(words.begin(), words.end(), is_mail_address);
}

bool has_quotation(std::string_view text) { return text.find('"') != text.npos || text.find("“") != text.npos; }

/// "and" between two biographies.
bool is_joint(std::string_view text) { return words_of(text).size() == 1 && !starts_with_capital(text); }

void mark_title(Page& page, std::size_t index) {
  if (index == 0 || !is_open(page.lines[index - 1])) return;
  Line& before = page.lines[index - 1];
  const std::string_view title = page.text_of(before);
  if (is_joint(title)) return mark(before, SegmentKind::furniture, "contact_title");
  if (!is_title(title, k_most_title_words)) return;
  for (std::size_t other = page.lines.size() / 2; other + 1 < page.lines.size(); ++other) {
    if (!is_open(page.lines[other]) || page.text_of(page.lines[other]) != title) continue;
    mark(page.lines[other], SegmentKind::furniture, "contact_title");
    if (is_open(page.lines[other + 1])) mark(page.lines[other + 1], SegmentKind::furniture, "contact");
  }
}

}  // namespace

void mark_contacts(Page& page) {
  for (std::size_t index = page.lines.size() / 2; index < page.lines.size(); ++index) {
    const std::string_view text = page.text_of(page.lines[index]);
    if (!is_open(page.lines[index]) || !has_mail_address(text) || has_quotation(text)) continue;
    mark(page.lines[index], SegmentKind::furniture, "contact");
    mark_title(page, index);
  }
}

}  // namespace wiregraph::clean
