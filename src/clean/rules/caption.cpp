#include <algorithm>
#include <array>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// The caption of a picture, known by the mark of the archive before it or the credit after it (both are furniture), or by its markup; and
/// its title: a few words on the line above it.
///   Caption: FILE - Ministers shake hands in Lisbon. (Wire Photo/Tuva Moen)      Ministers in Lisbon, June 12, 2024. WIRE/Tuva Moen
///            The ambassador welcomes a captain on March 11, 2026. Strait Pictures
///            Two ministers [title] / Two ministers in Lisbon, June 12, 2024. Strait Pictures            (NBN) [a credit alone]
///   Not one: The minister left at noon (local time).                             He signed it on June 12, 2024. Nobody saw it.
namespace wiregraph::clean {

namespace {

constexpr std::array<std::string_view, 6> k_archive_marks{"FILE PHOTO:", "FILE PHOTO -", "FILE -", "FILE –", "FILE —", "File photo:"};

/// Words of a credit in brackets.
constexpr std::array<std::string_view, 6> k_credit_words{"Photo", "Photos", "Images", "Pool", "via", "Pictures"};

/// A credit without brackets has few words.
constexpr std::size_t k_most_credit_words = 6;

std::size_t bytes_of_archive_mark(std::string_view text) {
  const auto found =
      std::find_if(k_archive_marks.begin(), k_archive_marks.end(), [&](std::string_view mark) { return text.starts_with(mark); });
  return found == k_archive_marks.end() ? 0 : found->size();
}

bool has_credit_word(std::string_view credit) {
  std::string spaced(credit);
  std::replace_if(
      spaced.begin(), spaced.end(), [](char byte) { return byte == '/' || byte == ',' || byte == '(' || byte == ')'; }, ' ');
  const auto words = words_of(spaced);
  return std::find_first_of(words.begin(), words.end(), k_credit_words.begin(), k_credit_words.end()) != words.end();
}

/// "Tuva Moen / Wire".
bool has_names_around_slash(std::string_view credit) {
  const auto words = words_of(credit);
  return credit.find('/') != credit.npos &&
         std::ranges::all_of(words, [](std::string_view word) { return word == "/" || starts_with_capital(word); });
}

/// "(Wire Photo/Tuva Moen)" at the end.
std::size_t credit_in_brackets(std::string_view text) {
  const std::size_t open = text.rfind('(');
  if (open == text.npos || !text.ends_with(')') || open + 1 >= text.size()) return text.npos;
  const std::string_view credit = text.substr(open + 1, text.size() - open - 2);
  if (!has_credit_word(credit) && !has_names_around_slash(credit)) return text.npos;
  return open;
}

/// "WIRE/Tuva Moen" or "Strait Pictures" at the end, after a full stop: names without one. `after_date`: the sentence before ends with a
/// day and its year; then no slash is needed.
std::size_t credit_in_names(std::string_view text) {
  const std::size_t stop = text.rfind(". ");
  if (stop == text.npos) return text.npos;
  const std::string_view credit = text.substr(stop + 2);
  if (!is_title(credit, k_most_credit_words)) return text.npos;
  const auto words = words_of(credit);
  const bool all_names =
      std::all_of(words.begin(), words.end(), [](std::string_view word) { return starts_with_capital(word) || word == "via"; });
  const std::size_t slash = credit.find('/');
  if (all_names && slash != credit.npos && slash > 0 && slash + 1 < credit.size()) return stop + 2;
  const auto dates = find_dates(text.substr(0, stop), std::nullopt);
  const bool after_date = !dates.empty() && dates.back().span.end == stop && dates.back().start == dates.back().end;
  return all_names && after_date ? stop + 2 : text.npos;
}

/// "(Wire Photo)" alone, or another few words in brackets.
bool is_lone_credit(std::string_view text) {
  return text.starts_with('(') && text.find(')') == text.size() - 1 && words_of(text).size() <= k_most_credit_words &&
         (has_credit_word(text) || is_all_capitals(text));
}

/// Few words that the caption has too, on the line above it.
bool is_title_of(std::string_view title, std::string_view caption) {
  constexpr std::size_t k_most_title_words = 5;
  if (!is_title(title, k_most_title_words)) return false;
  const auto words = words_of(title);
  return std::ranges::all_of(words, [&](std::string_view word) { return caption.find(word) != caption.npos; });
}

void mark_caption(const Page& page, Line& line) {
  const std::uint32_t start = line.span.start;
  const std::string_view text = page.text_of(line);
  const std::size_t archive_mark = bytes_of_archive_mark(text);
  const std::size_t credit = std::min(credit_in_brackets(text), credit_in_names(text));
  if (is_open(line) && archive_mark == 0 && credit == text.npos) return;
  if (is_open(line)) mark(line, SegmentKind::caption, "caption");
  if (credit != text.npos) cut_end(page, line, start + static_cast<std::uint32_t>(credit), SegmentKind::furniture, "photo_credit");
  if (archive_mark > 0) cut_beginning(page, line, start + static_cast<std::uint32_t>(archive_mark), SegmentKind::furniture, "caption_mark");
}

}  // namespace

void mark_captions(Page& page) {
  Line* above = nullptr;
  for (Line& line : page.lines) {
    const bool from_markup = line.kind == SegmentKind::caption;
    if (is_open(line) && is_lone_credit(page.text_of(line)))
      mark(line, SegmentKind::furniture, "photo_credit");
    else if (is_open(line) || from_markup)
      mark_caption(page, line);
    const bool titled = line.kind == SegmentKind::caption && !from_markup && above != nullptr && is_open(*above) && !line.follows_blank;
    if (titled && is_title_of(page.text_of(*above), page.text_of(line))) mark(*above, SegmentKind::caption, "caption_title");
    above = &line;
  }
}

}  // namespace wiregraph::clean
