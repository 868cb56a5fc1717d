#include "support/records_of_text.h"

#include <algorithm>
#include <deque>
#include <map>
#include <sstream>
#include <stdexcept>

namespace wiregraph {

namespace {

using Words = std::deque<std::string>;

Words words_of(const std::string& text) {
  std::istringstream in(text);
  Words words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

std::vector<std::string> split(const std::string& text, char mark) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string item; std::getline(in, item, mark);) out.push_back(trimmed(item));
  return out;
}

std::string taken(Words& words) {
  if (words.empty()) throw std::invalid_argument("a word is missing");
  std::string word = words.front();
  words.pop_front();
  return word;
}

Time time_of(const std::string& word) {
  const auto dots = word.find("..");
  const auto start = day_from_iso(word.substr(0, dots));
  const auto end = dots == std::string::npos ? start : day_from_iso(word.substr(dots + 2));
  if (!start || !end) throw std::invalid_argument("no date: " + word);
  return {*start, *end, ""};
}

std::optional<Time> take_time(Words& words) {
  if (words.empty() || !day_from_iso(words.front().substr(0, 10))) return std::nullopt;
  return time_of(taken(words));
}

/// The lemma of "(miner)"; empty where the next word is none.
std::string take_lemma(Words& words) {
  if (words.empty() || words.front().front() != '(') return {};
  const std::string word = taken(words);
  return word.substr(1, word.size() - 2);
}

class Reader {
 public:
  std::vector<Records> documents;

  void read(const std::string& line) {
    const auto colon = line.find(':');
    Words words = words_of(line.substr(0, colon));
    const std::string rest = colon == std::string::npos ? "" : trimmed(line.substr(colon + 1));
    if (words.front() == "document") return read_document(words, rest);
    if (value_named<EntityType>(words.front())) return read_entity(words, rest);
    if (value_named<EventType>(words.front())) return read_event(words, rest);
    read_claim(words_of(line));
  }

 private:
  Records& records() { return documents.back(); }
  std::string place_id(std::string_view prefix, const std::string& name) const {
    return std::string(prefix) + "-" + document_ + "-" + name;
  }
  Quote next_quote(const std::string& words) {
    at_ += 100;
    return {"d-" + document_, at_, at_ + static_cast<std::uint32_t>(words.size()), words};
  }

  std::string id_of(const std::string& name) const {
    const auto found = ids_.find(name);
    return found == ids_.end() ? name : found->second;
  }

  void read_document(Words words, const std::string& publisher) {
    taken(words);
    document_ = taken(words);
    ids_.clear();
    documents.emplace_back();
    DocumentRecord record;
    record.id = "d-" + document_;
    record.path = document_ + ".txt";
    record.sha256 = document_;
    record.publisher = publisher;
    record.published = take_time(words);
    if (!words.empty() && taken(words) == "from") record.agency = taken(words);
    records().documents.push_back(record);
  }

  void read_entity(Words words, const std::string& names) {
    EntityRecord record;
    record.type = *value_named<EntityType>(taken(words));
    const std::string name = taken(words);
    record.id = ids_[name] = name.starts_with("wd-") ? name : place_id("e", name);
    record.subtype = take_lemma(words);
    record.aliases = split(names, ';');
    for (const std::string& words_there : record.aliases) record.mentions.push_back({next_quote(words_there), MentionForm::name});
    record.name = record.aliases.front();
    record.aliases.erase(record.aliases.begin());
    records().entities.push_back(record);
  }

  void read_event(Words words, const std::string& participants) {
    EventRecord record;
    record.type = *value_named<EventType>(taken(words));
    const std::string name = taken(words);
    record.id = ids_[name] = place_id("v", name);
    record.name = name;
    record.lemma = take_lemma(words);
    record.time = take_time(words);
    if (!words.empty() && taken(words) == "at") record.place = id_of(taken(words));
    for (const std::string& participant : words_of(participants)) record.participants.push_back(id_of(participant));
    std::sort(record.participants.begin(), record.participants.end());
    record.mentions.push_back(next_quote(name));
    records().events.push_back(record);
  }

  void read_claim(Words words) {
    ClaimRecord record;
    const std::size_t number = records().claims.size() + 1;
    record.id = place_id("c", std::to_string(number));
    record.subject = id_of(taken(words));
    record.predicate = value_named<Predicate>(words.empty() ? "" : words.front()).value();
    taken(words);
    if (!words.empty() && ids_.count(words.front()) != 0) record.object = id_of(taken(words));
    Quote evidence = next_quote("Sentence " + std::to_string(number) + " of " + document_);
    while (!words.empty()) read_qualifier(words, record, evidence);
    record.evidence = {evidence};
    for (const AttributionRecord& attribution : record.attribution)
      record.attributed_to.insert(record.attributed_to.end(), attribution.sources.begin(), attribution.sources.end());
    std::sort(record.attributed_to.begin(), record.attributed_to.end());
    records().claims.push_back(record);
  }

  void read_qualifier(Words& words, ClaimRecord& record, Quote& evidence) {
    const std::string word = taken(words);
    if (word == "not") {
      record.polarity = Polarity::negative;
    } else if (const auto modality = value_named<Modality>(word)) {
      record.modality = *modality;
    } else if (const auto phase = value_named<Phase>(word)) {
      record.phase = *phase;
    } else if (word == "target") {
      record.target = id_of(taken(words));
    } else if (word == "in") {
      record.in_event = id_of(taken(words));
    } else if (word == "time") {
      record.time = time_of(taken(words));
    } else if (word == "value") {
      record.value = Value{std::stod(taken(words)), "", ""};
    } else if (word == "sense") {
      record.sense = taken(words);
    } else if (word == "role") {
      record.role = taken(words);
      std::replace(record.role.begin(), record.role.end(), '_', ' ');
    } else {
      read_source(word, words, record, evidence);
    }
  }

  void read_source(const std::string& word, Words& words, ClaimRecord& record, Quote& evidence) {
    if (word == "by") {
      record.attribution.emplace_back();
      if (!words.empty() && ids_.count(words.front()) != 0) record.attribution.back().sources = {id_of(taken(words))};
    } else if (word == "said") {
      record.attribution.at(0).said = time_of(taken(words));
    } else if (word == "quote") {
      evidence.text.clear();
      while (!words.empty()) evidence.text += taken(words) + " ";
    } else {
      throw std::invalid_argument("no qualifier: " + word);
    }
  }

  std::string document_;
  std::uint32_t at_ = 0;
  std::map<std::string, std::string> ids_;  ///< by the name in the text
};

}  // namespace

std::vector<Records> records_of_text(std::string_view text) {
  Reader reader;
  std::istringstream in{std::string(text)};
  for (std::string line; std::getline(in, line);) {
    if (trimmed(line).empty()) continue;
    try {
      reader.read(trimmed(line));
    } catch (const std::exception& error) {
      throw std::invalid_argument(trimmed(line) + ": " + error.what());
    }
  }
  return reader.documents;
}

}  // namespace wiregraph
