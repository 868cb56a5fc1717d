#pragma once

#include <functional>
#include <span>
#include <vector>

#include "base/span.h"
#include "parse/spacy/embedding_cache.h"

namespace wiregraph::parse::spacy {

/// Runs a tok2vec over texts. One per thread and tok2vec.
class Encoder {
 public:
  Encoder(const Tok2Vec& tok2vec, const Lexicon& lexicon);

  /// Takes the rows of the tokens from number `first` on: row_size() numbers each, valid during the call.
  using Consumer = std::function<void(std::size_t first, std::span<const float* const> rows)>;

  /// Encodes all tokens, in order, in blocks.
  ///   texts: cover the tokens in order. A text sees nothing of the others.
  void encode(std::span<const InputToken> tokens, std::span<const TokenSpan> texts, const Consumer& consume);

  /// To be called when the lexicon has forgotten its words.
  void clear() { cache_.clear(); }

 private:
  /// Texts in one row of places, rows of padding before, between and after them. As in thinc, padding is carried through the convolutions
  /// (thinc/layers/with_array.py).
  struct Place {
    std::int64_t token = -1;   ///< none: padding
    std::size_t to_token = 0;  ///< places to the nearest token
  };
  struct Block {
    std::size_t start = 0;  ///< place
    std::size_t end = 0;
    std::size_t lowest = 0;  ///< first and last place that it reads
    std::size_t highest = 0;
  };

  void lay_out(std::span<const TokenSpan> texts);
  void look_up(std::span<const InputToken> tokens, Block block);
  void first_convolution(Block block);
  void convolution(std::size_t layer, Block block);
  std::vector<std::size_t> places_needed(std::size_t layer, Block block) const;
  float* row(std::size_t buffer, std::size_t place, Block block) {
    return buffers_[buffer].data() + (place - block.lowest) * tok2vec_.row_size();
  }

  const Tok2Vec& tok2vec_;
  EmbeddingCache cache_;
  std::vector<Place> places_;
  std::vector<std::int64_t> slots_;  ///< of the places from block.lowest on; -1 for padding
  Floats zeros_;
  Floats buffers_[2];  ///< results of convolutions, from block.lowest on; layer i writes buffer i % 2
};

}  // namespace wiregraph::parse::spacy
