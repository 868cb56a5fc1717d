#include "write/places.h"

#include <cstring>

namespace wiregraph::write {

namespace {

std::uint32_t number_at(std::string_view key, std::size_t place) {
  std::uint32_t number = 0;
  for (const char byte : key.substr(place, 4)) number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

/// The document, a byte that is in no id and below all that are, and both ends.
std::string key_of(const Quote& quote) {
  std::string key = quote.document + '\0';
  append_number(key, quote.start);
  append_number(key, quote.end);
  return key;
}

Place place_in(std::string_view key) {
  const std::size_t document = key.size() - 9;
  return {std::string(key.substr(0, document)), number_at(key, document + 1), number_at(key, document + 5)};
}

}  // namespace

void Places::add(const Quote& quote, Notes notes) {
  std::string bytes(sizeof notes, '\0');
  std::memcpy(bytes.data(), &notes, sizeof notes);
  sorted_.add(key_of(quote), bytes + quote.text);
}

void Places::for_each(const std::function<void(const Place&, std::string_view, Notes)>& give) {
  std::string place, words;
  Notes all = 0;
  sorted_.for_each([&](std::string_view key, std::string_view bytes) {
    if (key != place) {
      if (!place.empty()) give(place_in(place), words, all);
      place = key;
      words.clear();
      all = 0;
    }
    Notes notes = 0;
    std::memcpy(&notes, bytes.data(), sizeof notes);
    all |= notes;
    if (words.empty()) words = bytes.substr(sizeof notes);
  });
  if (!place.empty()) give(place_in(place), words, all);
}

Places sentences_of(const GraphRecords& records) {
  Places sentences(records.claims.folder());
  for (const ClaimRecord& claim : records.claims)
    for (const Quote& quote : claim.evidence) sentences.add(quote);
  return sentences;
}

}  // namespace wiregraph::write
