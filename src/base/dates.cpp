#include "base/dates.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/date_forms.h"

namespace wiregraph {

namespace {

using dates::Parts;
using dates::Word;
using Words = std::vector<Word>;

/// One word of a form, made ready.
struct Element {
  dates::Reader reader = nullptr;  ///< null: one of `choices`
  std::vector<std::string_view> choices;
  bool optional = false;
  bool matches_end = false;
};

struct ReadyForm {
  std::vector<Element> before, words, after;
  dates::Resolve resolve = nullptr;
  bool is_time_of_day = false;
};

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(separator));
    parts.push_back(part);
    text.remove_prefix(std::min(text.size(), part.size() + 1));
  }
  return parts;
}

std::vector<Element> elements_of(std::string_view words) {
  std::vector<Element> elements;
  for (std::string_view word : split(words, ' ')) {
    Element element;
    element.optional = word.ends_with('?');
    if (element.optional) word.remove_suffix(1);
    element.reader = dates::reader_of(word);
    if (element.reader == nullptr) element.choices = split(word, '|');
    element.matches_end = std::find(element.choices.begin(), element.choices.end(), "END") != element.choices.end();
    elements.push_back(std::move(element));
  }
  return elements;
}

const std::vector<ReadyForm>& ready_forms() {
  static const std::vector<ReadyForm> forms = [] {
    std::vector<ReadyForm> out;
    for (const dates::Form& form : dates::forms())
      out.push_back({elements_of(form.before), elements_of(form.words), elements_of(form.after), form.resolve, form.is_time_of_day});
    return out;
  }();
  return forms;
}

bool is_sign(const Word& word) {
  const char byte = word.text.front();
  return !(byte >= 'a' && byte <= 'z') && !(byte >= '0' && byte <= '9');
}

bool matches(const Element& element, const Words& words, std::size_t at, Parts& parts) {
  if (at >= words.size()) return element.matches_end;
  if (element.matches_end && is_sign(words[at])) return true;
  if (element.reader != nullptr) return element.reader(words[at], parts);
  return std::find(element.choices.begin(), element.choices.end(), words[at].text) != element.choices.end();
}

struct Match {
  std::size_t end = 0;  ///< number of the word after it
  Parts parts;
};

/// Matches `elements` from number `index` on, at word `at`; an optional one is taken where that leads to a match.
std::optional<Match> match_from(const std::vector<Element>& elements, std::size_t index, const Words& words, Match match) {
  if (index == elements.size()) return match;
  Match taken = match;
  if (matches(elements[index], words, match.end, taken.parts)) {
    ++taken.end;
    if (auto found = match_from(elements, index + 1, words, std::move(taken))) return found;
  }
  if (!elements[index].optional) return std::nullopt;
  return match_from(elements, index + 1, words, std::move(match));
}

/// What stands around a date is no part of it: what it says is dropped.
bool stands_between(const ReadyForm& form, const Words& words, std::size_t start, std::size_t end) {
  if (start < form.before.size()) return false;
  if (!match_from(form.before, 0, words, {start - form.before.size(), {}})) return false;
  return match_from(form.after, 0, words, {end, {}}).has_value();
}

/// The words, in small letters, that a form begins with where it asks for these words; a date begins with one of them, a number, or a word
/// of the vocabulary. Most words are none, and need not be tried with every form.
bool may_begin(const Word& word) {
  static const std::set<std::string_view> words = [] {
    std::set<std::string_view> out;
    for (const ReadyForm& form : ready_forms()) {
      for (const Element& element : form.words) {
        out.insert(element.choices.begin(), element.choices.end());
        if (!element.optional) break;
      }
    }
    return out;
  }();
  const char first = word.text.front();
  return (first >= '0' && first <= '9') || words.contains(word.text) || dates::is_vocabulary(word.text);
}

struct Found {
  std::size_t end = 0;
  std::optional<dates::DayRange> days;
  bool is_time_of_day = false;
};

/// The longest date that begins at word `at`.
std::optional<Found> find_at(const Words& words, std::size_t at, const dates::Context& context) {
  std::optional<Found> best;
  if (!may_begin(words[at])) return best;
  for (const ReadyForm& form : ready_forms()) {
    const auto match = match_from(form.words, 0, words, {at, {}});
    if (!match || (best && match->end <= best->end)) continue;
    if (stands_between(form, words, at, match->end)) best = Found{match->end, form.resolve(match->parts, context), form.is_time_of_day};
  }
  return best;
}

/// A Day is of the years 1 to 9999; "900 years ago" may lie before.
bool is_writable(const dates::DayRange& range) { return dates::year_of(range.start) >= 1 && dates::year_of(range.end) <= 9999; }

/// A found date and the words that it is made of.
struct FoundWords {
  std::size_t start = 0;
  Found found;
};

/// True where a time of day belongs to the date beside it: "at 10 a.m. on Tuesday", "Tuesday, 10 a.m.".
bool belong_together(const Words& words, const FoundWords& left, const FoundWords& right) {
  constexpr std::array<std::string_view, 7> k_joints{",", "on", "at", "around", "about", "of", "("};
  constexpr std::size_t k_most_joints = 2;
  if (left.found.is_time_of_day == right.found.is_time_of_day || right.start - left.found.end > k_most_joints) return false;
  return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(left.found.end), words.begin() + static_cast<std::ptrdiff_t>(right.start),
                     [&](const Word& word) { return std::find(k_joints.begin(), k_joints.end(), word.text) != k_joints.end(); });
}

/// Joins times of day to the dates beside them. A lone one is of the day of the text, but not where that names another day.
std::vector<FoundWords> joined(const Words& words, const std::vector<FoundWords>& all) {
  std::vector<FoundWords> out;
  for (const FoundWords& each : all) {
    if (out.empty() || !belong_together(words, out.back(), each)) {
      out.push_back(each);
      continue;
    }
    FoundWords& left = out.back();
    left.found = Found{each.found.end, left.found.is_time_of_day ? each.found.days : left.found.days, false};
  }
  const auto is_time = [](const FoundWords& each) { return each.found.is_time_of_day; };
  if (!std::all_of(out.begin(), out.end(), is_time)) std::erase_if(out, is_time);
  return out;
}

}  // namespace

std::vector<DateMention> find_dates(std::string_view text, std::optional<Day> anchor, Direction direction) {
  const Words words = dates::words_of(text);
  const dates::Context context{anchor, direction};
  std::vector<FoundWords> all;
  for (std::size_t at = 0; at < words.size();) {
    const auto found = find_at(words, at, context);
    const bool is_named = found && (found->is_time_of_day || (found->days && is_writable(*found->days)));
    if (is_named) all.push_back({at, *found});
    at = found ? found->end : at + 1;
  }
  std::vector<DateMention> mentions;
  for (const auto& [start, found] : joined(words, all)) {
    if (found.days) mentions.push_back({{words[start].span.start, words[found.end - 1].span.end}, found.days->start, found.days->end});
  }
  return mentions;
}

}  // namespace wiregraph
