#include <algorithm>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// Who wrote the page and how to reach them: a line with a mail address in the lower half of the page, and its title.
///   Contact: About the writer / Nora Field covers fisheries. Write to n.field@weekly.example.
///   Not one: "Write to me at ada@gov.example," she said. [a quotation]
namespace wiregraph::clean {

namespace {

bool has_mail_address(std::string_view text) {
  const auto words = words_of(text);
  return std::any_of(words.begin(), words.end(), is_mail_address);
}

bool has_quotation(std::string_view text) { return text.find('"') != text.npos || text.find("“") != text.npos; }

/// "and" between two biographies.
bool is_joint(std::string_view text) { return words_of(text).size() == 1 && !starts_with_capital(text); }

}  // namespace

void mark_contacts(Page& page) {
  for (std::size_t index = page.lines.size() / 2; index < page.lines.size(); ++index) {
    const std::string_view text = page.text_of(page.lines[index]);
    if (!is_open(page.lines[index]) || !has_mail_address(text) || has_quotation(text)) continue;
    mark(page.lines[index], SegmentKind::furniture, "contact");
    Line* before = index > 0 ? &page.lines[index - 1] : nullptr;
    if (before != nullptr && is_open(*before) && (is_title(page.text_of(*before), 4) || is_joint(page.text_of(*before))))
      mark(*before, SegmentKind::furniture, "contact_title");
  }
}

}  // namespace wiregraph::clean
