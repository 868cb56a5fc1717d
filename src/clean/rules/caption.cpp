#include <algorithm>
#include <array>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/photo_credit.h"
#include "clean/rules/rules.h"

/// The caption of a picture, known by the mark of an archive or gallery before it or the credit after it (both are furniture), by its
/// markup, or by a credit on a line of its own beside it; and its alternative text or title: a line above it that is made of its words.
///   Caption: FILE - Ministers shake hands in Lisbon. (Wire Photo/Tuva Moen)      1 of 3 | Ministers in Lisbon. WIRE/Tuva Moen
///            The ambassador welcomes a captain on March 11, 2026. Strait Pictures
///            Two ministers [title] / Two ministers in Lisbon, June 12, 2024. Strait Pictures
///            Photo: Strait Pictures / The ministers met in Lisbon [no full stop]
///   Not one: The minister left at noon (local time).                             He signed it on June 12, 2024. Nobody saw it.
namespace wiregraph::clean {

namespace {

constexpr std::array<std::string_view, 6> k_archive_marks{"FILE PHOTO:", "FILE PHOTO -", "FILE -", "FILE –", "FILE —", "File photo:"};

/// "[1/2] ", "1 of 3 | ", "Item 1 of 2 ": which picture of several it is.
std::size_t bytes_of_counter(std::string_view text) {
  std::size_t end = 0;
  const auto take = [&](std::string_view signs) {
    const std::size_t start = end;
    while (end < text.size() && signs.find(text[end]) != signs.npos) ++end;
    return end > start;
  };
  if (text.starts_with("Item ")) end = 5;
  const bool bracket = take("[");
  if (!take("0123456789")) return 0;
  const bool of = text.substr(end).starts_with(" of ");
  if (of) end += 4;
  if (!of && !(bracket && take("/"))) return 0;
  if (!take("0123456789")) return 0;
  return take("] |") || end == text.size() ? end : 0;
}

std::size_t bytes_of_mark(std::string_view text) {
  const auto found = std::ranges::find_if(k_archive_marks, [&](std::string_view mark) { return text.starts_with(mark); });
  return found == k_archive_marks.end() ? bytes_of_counter(text) : found->size();
}

void mark_caption(const Page& page, Line& line) {
  const std::uint32_t start = line.span.start;
  const std::string_view text = page.text_of(line);
  const std::size_t mark_size = bytes_of_mark(text);
  const std::size_t credit = start_of_credit(text);
  if (is_open(line) && mark_size == 0 && credit == text.npos) return;
  if (is_open(line) && mark_size == text.size()) return mark(line, SegmentKind::furniture, "caption_mark");
  if (is_open(line)) mark(line, SegmentKind::caption, "caption");
  if (credit != text.npos) cut_end(page, line, start + static_cast<std::uint32_t>(credit), SegmentKind::furniture, "photo_credit");
  if (mark_size > 0) cut_beginning(page, line, start + static_cast<std::uint32_t>(mark_size), SegmentKind::furniture, "caption_mark");
}

/// The caption of a credit on a line of its own: a line below it without full stop, or a sentence above it.
Line* caption_beside(Page& page, std::size_t credit, LoneCredit kind) {
  constexpr std::size_t k_fewest_words = 5;
  constexpr std::size_t k_most_words = 30;
  const auto fits = [&](const Line& line) {
    const std::string_view text = page.text_of(line);
    return is_open(line) && !has_quotation(text) && words_of(text).size() >= k_fewest_words && words_of(text).size() <= k_most_words;
  };
  Line* above = credit > 0 ? &page.lines[credit - 1] : nullptr;
  Line* below = credit + 2 < page.lines.size() ? &page.lines[credit + 1] : nullptr;
  const bool text_follows = below != nullptr && is_prose(page.text_of(page.lines[credit + 2]));
  if (kind == LoneCredit::below_caption) return above != nullptr && fits(*above) && page.text_of(*above).ends_with('.') ? above : nullptr;
  if (kind == LoneCredit::alone || !text_follows) return nullptr;
  return fits(*below) && is_title(page.text_of(*below), k_most_words) ? below : nullptr;
}

/// Marks a credit on a line of its own and its caption.
bool mark_lone_credit(Page& page, std::size_t index) {
  const LoneCredit kind = lone_credit(page.text_of(page.lines[index]));
  if (!is_open(page.lines[index]) || kind == LoneCredit::none) return false;
  Line* caption = caption_beside(page, index, kind);
  if (kind == LoneCredit::acronym && caption == nullptr) return false;
  mark(page.lines[index], SegmentKind::furniture, "photo_credit");
  if (caption != nullptr) mark(*caption, SegmentKind::caption, "caption");
  return true;
}

/// Few words, at least half of the longer ones also in the caption below.
bool is_made_of(std::string_view title, std::string_view caption) {
  constexpr std::size_t k_most_words = 16;
  constexpr std::size_t k_short = 3;
  auto words = words_of(title);
  if (caption.starts_with(title)) return true;
  if (words.size() > k_most_words || !find_dates(title, std::nullopt).empty()) return false;
  std::erase_if(words, [&](std::string_view word) { return word.size() <= k_short; });
  const auto common = std::ranges::count_if(
      words, [&](std::string_view word) { return caption.find(word.substr(0, word.find_last_not_of(".,") + 1)) != caption.npos; });
  return !words.empty() && 2 * common >= static_cast<std::ptrdiff_t>(words.size());
}

/// A line of some length stands above: the headline may be that.
bool is_below_headline(const Page& page, std::size_t index) {
  constexpr std::size_t k_fewest_words = 5;
  return std::any_of(page.lines.begin(), page.lines.begin() + static_cast<std::ptrdiff_t>(index),
                     [&](const Line& line) { return words_of(page.text_of(line)).size() >= k_fewest_words; });
}

/// The alternative text of a picture; labels ("Image", "View image") may stand between.
void mark_line_above(Page& page, std::size_t caption) {
  constexpr std::size_t k_most_label_words = 4;
  for (std::size_t index = caption; index-- > 0 && caption - index <= 2;) {
    Line& line = page.lines[index];
    const std::string_view text = page.text_of(line);
    if (!is_open(line) || !is_below_headline(page, index)) return;
    if (is_made_of(text, page.text_of(page.lines[caption]))) return mark(line, SegmentKind::caption, "caption_title");
    if (!is_title(text, k_most_label_words)) return;
  }
}

}  // namespace

void mark_captions(Page& page) {
  std::vector<bool> from_markup;
  for (const Line& line : page.lines) from_markup.push_back(line.kind == SegmentKind::caption);
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    if (!mark_lone_credit(page, index) && (is_open(page.lines[index]) || from_markup[index])) mark_caption(page, page.lines[index]);
  }
  for (std::size_t index = 0; index < page.lines.size(); ++index) {
    if (page.lines[index].kind == SegmentKind::caption && !from_markup[index]) mark_line_above(page, index);
  }
}

}  // namespace wiregraph::clean
