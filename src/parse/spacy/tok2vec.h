#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "parse/spacy/layers.h"
#include "parse/spacy/lexeme.h"
#include "parse/spacy/word_vectors.h"

namespace wiregraph::parse::spacy {

/// A column of an embedding: what of a token chooses the rows of the table.
enum class Feature : std::uint8_t { norm, prefix, suffix, shape, lower, orth, space_after, is_space };

/// Rows found by hashes of a feature: an embedding is the sum of four (thinc/layers/hashembed.py).
struct HashTable {
  Feature feature = Feature::norm;
  std::uint32_t seed = 0;
  std::size_t rows = 0;
  std::size_t width = 0;
  std::vector<float> numbers;  ///< rows x width
};

/// What each row of the model's word vectors gives: thinc's static_vectors layer, multiplied out (spacy/ml/staticvectors.py).
struct VectorTable {
  Floats rows;  ///< vectors x row_size
  std::unordered_map<StringId, std::uint32_t> row_of;
};

/// The weights of "tok2vec": from a token's features to an embedding of it, then convolutions over its neighbours
/// (spacy/ml/models/tok2vec.py: MultiHashEmbed, MaxoutWindowEncoder). Constant after loading, shared by threads.
struct Tok2Vec {
  std::vector<HashTable> tables;
  std::optional<VectorTable> vectors;  ///< comes after the tables
  MaxoutLayer mixer;                   ///< from all embeddings of a token (each padded) to one
  std::vector<MaxoutLayer> convolutions;
  LinearMap first_shares;  ///< share of each neighbour in the first convolution: what depends on the word alone
  std::size_t width = 0;
  std::size_t window = 0;  ///< neighbours on each side that a convolution sees

  std::size_t row_size() const { return whole_groups(width); }
  std::size_t neighbours() const { return 2 * window + 1; }
  std::size_t reach() const { return window * convolutions.size(); }
  std::size_t embeddings() const { return tables.size() + (vectors ? 1 : 0); }
  bool sees_space_after() const;
};

/// Limit on what a model may ask for: Tok2Vec::reach().
inline constexpr std::size_t k_farthest_reach = 64;

/// True where the network has a tok2vec of its own and does not listen to the shared one.
bool has_tok2vec(const Network& network);

/// vectors: those of the model, for networks that want them.
Tok2Vec read_tok2vec(const Network& network, const WordVectors& vectors);

/// Writes all embeddings of a token, one after another and each padded: the mixer's input.
///   out: embeddings() x row_size() numbers.
void embed(const Tok2Vec& tok2vec, const Lexeme& lexeme, bool space_after, float* out);

}  // namespace wiregraph::parse::spacy
