#pragma once

#include <filesystem>
#include <vector>

namespace wiregraph::relate {

/// Which verbs, nouns and phrases state which predicate or event type, and where their arguments stand: the tables of ontology/lexicon.
class Lexicon {
 public:
  /// folder: ontology/lexicon. extra: files of the user's own in the same format, later ones before earlier ones.
  /// Throws InputError with file and line where an entry is faulty.
  static Lexicon load(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& extra = {});
};

}  // namespace wiregraph::relate
