#include "relate/read_entry.h"

#include <algorithm>
#include <array>

#include "base/log.h"

namespace wiregraph::relate {

namespace {

struct Place {
  const std::string& file;
  std::uint64_t line;
};

[[noreturn]] void fail(const Place& place, std::string reason, std::string advice) {
  throw InputError({place.file, place.line, std::move(reason), std::move(advice)});
}

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

constexpr std::array<std::string_view, 4> k_part_names{"verb", "noun", "adjective", "adverb"};

constexpr std::array<std::pair<std::string_view, Function>, 30> k_function_names{{{"asserts", Function::asserts},
                                                                                  {"denies", Function::denies},
                                                                                  {"supposes", Function::supposes},
                                                                                  {"foresees", Function::foresees},
                                                                                  {"according", Function::according},
                                                                                  {"light", Function::light},
                                                                                  {"transparent", Function::transparent},
                                                                                  {"ends", Function::ends},
                                                                                  {"pauses", Function::pauses},
                                                                                  {"negates", Function::negates},
                                                                                  {"fails", Function::fails},
                                                                                  {"future", Function::future},
                                                                                  {"possible", Function::possible},
                                                                                  {"act", Function::act},
                                                                                  {"vague", Function::vague},
                                                                                  {"forces", Function::forces},
                                                                                  {"captives", Function::captives},
                                                                                  {"goods", Function::goods},
                                                                                  {"measure", Function::measure},
                                                                                  {"members", Function::members},
                                                                                  {"body", Function::body},
                                                                                  {"unit", Function::unit},
                                                                                  {"currency", Function::currency},
                                                                                  {"persons", Function::persons},
                                                                                  {"not_total", Function::not_total},
                                                                                  {"same_act", Function::same_act},
                                                                                  {"at_least", Function::at_least},
                                                                                  {"at_most", Function::at_most},
                                                                                  {"roughly", Function::roughly},
                                                                                  {"removed", Function::removed}}};

constexpr std::array<std::string_view, 27> k_slot_names{"nsubj",
                                                        "dobj",
                                                        "dative",
                                                        "xcomp",
                                                        "ccomp",
                                                        "clause_subject",
                                                        "subjunctive",
                                                        "poss",
                                                        "compound",
                                                        "parties",
                                                        "owner",
                                                        "nationality",
                                                        "deed",
                                                        "governor",
                                                        "each_other",
                                                        "self",
                                                        "speaker",
                                                        "own_speaker",
                                                        "modified",
                                                        "modified_negated",
                                                        "modified_subject",
                                                        "encounter",
                                                        "complement",
                                                        "beside",
                                                        "attendant",
                                                        "hearer",
                                                        "occasion"};

constexpr std::array<std::string_view, 34> k_prepositions{
    "about", "after",  "against", "along", "among", "around", "as",   "at",     "behind",  "between",  "by",   "during",
    "for",   "from",   "in",      "into",  "near",  "of",     "off",  "on",     "onto",    "out",      "over", "regarding",
    "to",    "toward", "towards", "under", "upon",  "via",    "with", "within", "without", "alongside"};

template <class Names>
bool holds(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> read_words(std::string_view cell, const Place& place) {
  std::vector<std::string> words;
  for (const auto word : split(cell, ' ')) {
    if (word.empty()) fail(place, "the words " + quoted(cell) + " hold an empty one", "write lemmas with single spaces");
    if (std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
      fail(place, quoted(word) + " is not in lower case", "write lemmas in lower case: \"sign off\"");
    words.emplace_back(word);
  }
  return words;
}

/// A verb comes first in its phrase; a noun comes last, or before its preposition: "exchange of view".
std::size_t head_of(const std::vector<std::string>& words, Part part) {
  if (part != Part::noun) return 0;
  for (std::size_t i = 1; i < words.size(); ++i)
    if (holds(k_prepositions, words[i])) return i - 1;
  return words.size() - 1;
}

Part read_part(std::string_view cell, const Place& place) {
  const auto at = std::find(k_part_names.begin(), k_part_names.end(), cell);
  if (at == k_part_names.end()) fail(place, "no part of speech " + quoted(cell), "use verb, noun, adjective or adverb");
  return static_cast<Part>(at - k_part_names.begin());
}

Meaning read_meaning(std::string_view cell, const Place& place) {
  if (const auto predicate = value_named<Predicate>(cell)) return {Function::predicate, *predicate, EventType::Other};
  if (const auto event = value_named<EventType>(cell)) return {Function::event, Predicate::participated_in, *event};
  for (const auto& [name, function] : k_function_names)
    if (name == cell) return {function, Predicate::participated_in, EventType::Other};
  fail(place, "no meaning " + quoted(cell), "use a predicate or an event type of ontology/vocabulary, or a function that README.md lists");
}

Slots read_slots(std::string_view names, const Place& place) {
  Slots slots;
  for (const auto name : split(names, ',')) {
    const auto at = std::find(k_slot_names.begin(), k_slot_names.end(), name);
    if (at != k_slot_names.end()) {
      slots.push_back({static_cast<Slot::Kind>(at - k_slot_names.begin()), {}});
    } else if (holds(k_prepositions, name)) {
      slots.push_back({Slot::Kind::preposition, std::string(name)});
    } else {
      fail(place, "no slot " + quoted(name), "use a slot that README.md lists, or a preposition");
    }
  }
  return slots;
}

Selection read_selection(std::string_view names, const Place& place) {
  Selection selection;
  selection.classes = 0;
  for (const auto name : split(names, ',')) {
    if (name == "Event") {
      selection.classes |= k_event_bit;
    } else if (name == "Act" || name == "TypedEvent") {
      selection.classes |= k_event_bit;
      selection.wanted = name == "Act" ? Wanted::acts : Wanted::typed;
    } else if (const auto type = value_named<EntityType>(name)) {
      selection.classes = static_cast<ClassSet>(selection.classes | bit_of(*type));
    } else if (const auto event = value_named<EventType>(name)) {
      selection.classes |= k_event_bit;
      selection.events.push_back(*event);
    } else {
      fail(place, "no class or event type " + quoted(name), "use names of ontology/vocabulary, or Event, TypedEvent or Act");
    }
  }
  return selection;
}

/// "60 minute"
bool is_measure(std::string_view sense) {
  const auto parts = split(sense, ' ');
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return parts.size() == 2 && !parts[0].empty() && parts[0].size() < 10 && !parts[1].empty() &&
         std::all_of(parts[0].begin(), parts[0].end(), is_digit);
}

/// "EUR"
bool is_currency(std::string_view sense) {
  return sense.size() == 3 && std::all_of(sense.begin(), sense.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string_view name_of_meaning(const Meaning& meaning) {
  if (meaning.function == Function::predicate) return name_of(meaning.predicate);
  if (meaning.function == Function::event) return name_of(meaning.event);
  for (const auto& [name, function] : k_function_names)
    if (function == meaning.function) return name;
  return {};
}

void read_argument(std::string_view text, Entry& entry, const Place& place) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos) fail(place, quoted(text) + " is no argument", "write subject=nsubj object=dobj,to");
  const auto name = text.substr(0, equals);
  const auto value = text.substr(equals + 1);
  if (name == "subject") {
    entry.subject = read_slots(value, place);
  } else if (name == "object") {
    entry.object = read_slots(value, place);
  } else if (name == "target") {
    entry.target = read_slots(value, place);
  } else if (name == "companion") {
    entry.companion = read_slots(value, place);
  } else if (name == "without") {
    entry.without = read_slots(value, place);
  } else if (name == "only") {
    entry.only = read_selection(value, place);
  } else if (name == "theme") {
    entry.theme = read_meaning(value, place);
  } else if (name == "doer") {
    entry.doer = read_meaning(value, place);
  } else if (name == "needs" && value == "target") {
    entry.needs_target = true;
  } else {
    fail(place, "no argument " + quoted(text), "use subject, object, target, companion, without, only, theme, doer or needs=target");
  }
}

}  // namespace

std::string name_of_entry(const Entry& entry) {
  std::string name;
  for (const auto& word : entry.words) name += word + ' ';
  name += k_part_names[static_cast<std::size_t>(entry.part)];
  name += ' ' + std::string(name_of_meaning(entry.meaning));
  return entry.sense.empty() ? name : name + " (" + entry.sense + ')';
}

std::string name_of_slot(const Slot& slot) {
  return slot.kind == Slot::Kind::preposition ? slot.preposition : std::string(k_slot_names[static_cast<std::size_t>(slot.kind)]);
}

Entry read_entry(std::string_view line, const std::string& file, std::uint64_t number) {
  const Place place{file, number};
  const auto cells = split(line, '\t');
  if (cells.size() != 7)
    fail(place, std::to_string(cells.size()) + " cells instead of 7",
         "part them by tabs: words, part, meaning, sense, arguments, plover, note; \"-\" for an empty one");
  Entry entry;
  entry.words = read_words(cells[0], place);
  entry.part = read_part(cells[1], place);
  entry.head = head_of(entry.words, entry.part);
  entry.meaning = read_meaning(cells[2], place);
  if (cells[3] != "-") entry.sense = cells[3];
  if (cells[4] != "-")
    for (const auto argument : split(cells[4], ' ')) read_argument(argument, entry, place);
  if (entry.meaning.function == Function::unit && !is_measure(entry.sense))
    fail(place, quoted(cells[3]) + " is no measure", "write how many of which unit it is: \"60 minute\"");
  if (entry.meaning.function == Function::currency && !is_currency(entry.sense))
    fail(place, quoted(cells[3]) + " is no currency", "write its code of ISO 4217: \"EUR\"");
  if (entry.meaning.function == Function::same_act && entry.sense.empty())
    fail(place, "the sense is missing", "name the word that states the same act: \"acquire\" of \"acquisition\"");
  if (entry.meaning.function == Function::predicate && (entry.subject.empty() || entry.object.empty()))
    fail(place, quoted(cells[2]) + " has no place for its subject or object", "say where they stand: subject=nsubj object=dobj");
  if (cells[5] != "-") {
    entry.plover = value_named<Plover>(cells[5]);
    if (!entry.plover) fail(place, "no PLOVER type " + quoted(cells[5]), "use a name of ontology/vocabulary/plover.tsv, or \"-\"");
  }
  entry.place = file.substr(file.find_last_of('/') + 1) + ':' + std::to_string(number);
  return entry;
}

}  // namespace wiregraph::relate
