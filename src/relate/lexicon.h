#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "relate/entry.h"

namespace wiregraph::relate {

/// Which verbs, nouns and phrases state which predicate or event type, and where their arguments stand: the tables of ontology/lexicon.
class Lexicon {
 public:
  /// folder: ontology/lexicon. extra: files of the user's own in the same format, later ones before earlier ones.
  /// Throws InputError with file and line where an entry is faulty.
  static Lexicon load(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& extra = {});

  /// Reads the rows of one table. A row with words, part, meaning and sense of an earlier file's row replaces it; one with the meaning
  /// `removed` takes all earlier rows of its words and part away.
  ///   text: the table. file: its name, for messages.
  ///   Throws InputError with file and line where a row is faulty or stands there twice.
  void add(std::string_view text, const std::string& file);

  /// The entries whose head is `lemma`, those of the most words first.
  std::span<const Entry> entries(std::string_view lemma, Part part) const;

 private:
  void insert(Entry entry, const std::string& file, std::uint64_t line);

  using Key = std::pair<std::string, Part>;
  std::map<Key, std::vector<Entry>, std::less<>> entries_;
};

}  // namespace wiregraph::relate
