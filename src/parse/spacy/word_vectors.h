#pragma once

#include <cstdint>
#include <filesystem>
#include <unordered_map>
#include <vector>

#include "parse/spacy/string_id.h"

namespace wiregraph::parse::spacy {

/// Word vectors that come with a model; small models have none.
struct WordVectors {
  std::size_t width = 0;
  std::vector<float> numbers;  ///< rows x width
  std::unordered_map<StringId, std::uint32_t> row_of;

  bool empty() const { return row_of.empty() || width == 0; }
};

/// Reads `vectors`, `key2row` and `vectors.cfg` from the folder `vocab` of a model.
///   Throws InputError where they are of spaCy's floret kind.
WordVectors read_word_vectors(const std::filesystem::path& vocabulary);

}  // namespace wiregraph::parse::spacy
