#include <algorithm>
#include <array>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A note of when the page was published or changed: such a word, then a day with its year among the first words.
///   Stamp:   Update 3/11/26, 4:10 p.m. ET: This article was updated.     Published March 11, 2026
///   Not one: Published reports say that he left on March 11, 2026.
namespace wiregraph::clean {

namespace {

constexpr std::array<std::string_view, 8> k_first_words{"Update",    "Updated",   "UPDATE", "UPDATED",
                                                        "Published", "PUBLISHED", "Posted", "Modified"};

/// Bytes in which the day must begin: room for a time of day before it.
constexpr std::uint32_t k_reach = 35;

}  // namespace

void mark_update_stamps(Page& page) {
  for (Line& line : page.lines) {
    if (!is_open(line)) continue;
    std::string_view text = page.text_of(line);
    if (text.starts_with("Last ")) text.remove_prefix(5);
    const std::string_view first = text.substr(0, text.find_first_of(" :,"));
    if (std::none_of(k_first_words.begin(), k_first_words.end(),
                     [&](std::string_view word) { return first.size() == word.size() && first.substr(1) == word.substr(1); }))
      continue;
    const auto dates = find_dates(text, std::nullopt);
    if (dates.empty() || dates.front().start != dates.front().end || dates.front().span.start > k_reach) continue;
    mark(line, SegmentKind::furniture, "update_stamp");
    line.date = dates.front().start;
  }
}

}  // namespace wiregraph::clean
