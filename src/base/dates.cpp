#include "base/dates.h"

#include <algorithm>

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
      out.push_back({elements_of(form.before), elements_of(form.words), elements_of(form.after), form.resolve});
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

struct Found {
  std::size_t end = 0;
  std::optional<dates::DayRange> days;
};

/// The longest date that begins at word `at`.
std::optional<Found> find_at(const Words& words, std::size_t at, const dates::Context& context) {
  std::optional<Found> best;
  for (const ReadyForm& form : ready_forms()) {
    const auto match = match_from(form.words, 0, words, {at, {}});
    if (!match || (best && match->end <= best->end)) continue;
    if (stands_between(form, words, at, match->end)) best = Found{match->end, form.resolve(match->parts, context)};
  }
  return best;
}

/// A Day is of the years 1 to 9999; "900 years ago" may lie before.
bool is_writable(const dates::DayRange& range) { return dates::year_of(range.start) >= 1 && dates::year_of(range.end) <= 9999; }

}  // namespace

std::vector<DateMention> find_dates(std::string_view text, std::optional<Day> anchor, Direction direction) {
  const Words words = dates::words_of(text);
  const dates::Context context{anchor, direction};
  std::vector<DateMention> mentions;
  for (std::size_t at = 0; at < words.size();) {
    const auto found = find_at(words, at, context);
    if (found && found->days && is_writable(*found->days))
      mentions.push_back({{words[at].span.start, words[found->end - 1].span.end}, found->days->start, found->days->end});
    at = found ? found->end : at + 1;
  }
  return mentions;
}

}  // namespace wiregraph
