#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "parse/spacy/lexicon.h"
#include "parse/spacy/tok2vec.h"

namespace wiregraph::parse::spacy {

/// A token as a network reads it.
struct InputToken {
  std::uint32_t lexeme = 0;  ///< in the lexicon
  bool space_after = false;
};

/// What the first layers of a tok2vec make of a word, whatever stands beside it: its embedding and its shares in the first convolution.
/// Keeps the words that were used last. One per thread and tok2vec.
class EmbeddingCache {
 public:
  EmbeddingCache(const Tok2Vec& tok2vec, const Lexicon& lexicon);

  /// Slots of the tokens; they hold until the next call.
  ///   tokens: at most k_most_tokens.
  std::span<const std::uint32_t> slots_of(std::span<const InputToken> tokens);

  /// The embedding of a slot: row_size() numbers of the tok2vec.
  const float* embedding(std::uint32_t slot) const { return numbers_.data() + slot * slot_size_; }

  /// The share in the first convolution around the neighbour `neighbour` places from the left end of its window.
  const float* share(std::uint32_t slot, std::size_t neighbour) const { return embedding(slot) + row_size_ + neighbour * share_size_; }

  /// To be called when the lexicon has forgotten its words.
  void clear();

  static constexpr std::size_t k_most_tokens = 512;

 private:
  std::uint32_t take_slot();
  void fill(std::span<const std::uint32_t> keys);

  const Tok2Vec& tok2vec_;
  const Lexicon& lexicon_;
  bool sees_space_;
  std::size_t row_size_;
  std::size_t share_size_;
  std::size_t slot_size_;
  Floats numbers_;                          ///< slots x slot_size
  std::vector<std::uint32_t> slot_of_key_;  ///< key: 2 * lexeme + space_after
  std::vector<std::uint32_t> key_of_slot_;
  std::vector<std::uint32_t> last_use_;  ///< of each slot: the call that used it last
  std::vector<std::uint32_t> slots_;     ///< answer of the last call
  std::uint32_t call_ = 0;
  std::uint32_t hand_ = 0;  ///< the slot to look at first when one is needed
};

}  // namespace wiregraph::parse::spacy
