#include "app/compare/find_event.h"

#include <algorithm>
#include <functional>
#include <set>
#include <sstream>

#include "app/report.h"
#include "resolve/name_key.h"

namespace wiregraph::app {

namespace {

std::set<std::string> words_of(const std::string& text) {
  std::istringstream in(resolve::folded(text));
  std::set<std::string> words;
  for (std::string word; in >> word;) words.insert(word);
  return words;
}

bool has_name(const EventRecord& event, const std::string& key) {
  const auto is_key = [&](const Quote& mention) { return resolve::folded(mention.text) == key; };
  return resolve::folded(event.name) == key || std::ranges::any_of(event.mentions, is_key);
}

/// Everything that an event may be asked for by.
std::set<std::string> words_of(const EventRecord& event, const RecordIndex& index) {
  std::string text = event.name + ' ' + std::string(name_of(event.type)) + ' ' + index.name(event.place);
  for (const Quote& mention : event.mentions) text += ' ' + mention.text;
  for (const std::string& participant : event.participants) text += ' ' + index.name(participant);
  if (event.time) text += ' ' + to_iso(event.time->start) + ' ' + to_iso(event.time->end);
  return words_of(text);
}

std::vector<const EventRecord*> events_that(const Records& records, const std::function<bool(const EventRecord&)>& is_meant) {
  std::vector<const EventRecord*> found;
  for (const EventRecord& event : records.events)
    if (is_meant(event)) found.push_back(&event);
  return found;
}

}  // namespace

std::vector<const EventRecord*> find_events(const Records& records, const std::string& words, const RecordIndex& index) {
  const std::string key = resolve::folded(words);
  const std::set<std::string> wanted = words_of(words);
  if (wanted.empty()) return {};
  auto found = events_that(records, [&](const EventRecord& event) { return event.id == words; });
  if (found.empty()) found = events_that(records, [&](const EventRecord& event) { return has_name(event, key); });
  if (found.empty())
    found = events_that(records, [&](const EventRecord& event) { return std::ranges::includes(words_of(event, index), wanted); });
  return found;
}

std::string description_of(const EventRecord& event, const RecordIndex& index) {
  std::string out = event.id + "  " + index.name(event.id) + ", " + std::string(name_of(event.realis));
  if (event.time) out += ", " + to_iso(event.time->start);
  if (event.time && event.time->end != event.time->start) out += " to " + to_iso(event.time->end);
  if (!event.place.empty()) out += ", in " + index.name(event.place);
  std::string separator = ", with ";
  for (const std::string& participant : event.participants) {
    out += separator + index.name(participant);
    separator = ", ";
  }
  return printable(out);
}

}  // namespace wiregraph::app
