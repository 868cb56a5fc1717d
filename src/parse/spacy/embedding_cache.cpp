#include "parse/spacy/embedding_cache.h"

#include <algorithm>

namespace wiregraph::parse::spacy {

namespace {

constexpr std::uint32_t k_none = ~std::uint32_t{0};
constexpr std::size_t k_most_slots = 4096;
constexpr std::size_t k_fewest_slots = 3 * EmbeddingCache::k_most_tokens;
constexpr std::size_t k_numbers = std::size_t{1} << 22U;  ///< 16 MB: room for 4,369 words at the widths of en_core_web_sm
constexpr std::size_t k_filled_together = 64;

}  // namespace

EmbeddingCache::EmbeddingCache(const Tok2Vec& tok2vec, const Lexicon& lexicon)
    : tok2vec_(tok2vec),
      lexicon_(lexicon),
      sees_space_(tok2vec.sees_space_after()),
      row_size_(tok2vec.row_size()),
      share_size_(tok2vec.first_shares.columns / tok2vec.neighbours()),
      slot_size_(row_size_ + tok2vec.first_shares.columns),
      numbers_(Floats::not_filled(std::clamp(k_numbers / slot_size_, k_fewest_slots, k_most_slots) * slot_size_)) {
  clear();
}

void EmbeddingCache::clear() {
  slot_of_key_.clear();
  key_of_slot_.assign(numbers_.size() / slot_size_, k_none);
  last_use_.assign(key_of_slot_.size(), 0);
  hand_ = 0;
}

std::span<const std::uint32_t> EmbeddingCache::slots_of(std::span<const InputToken> tokens) {
  ++call_;
  slots_.clear();
  slot_of_key_.resize(std::max(slot_of_key_.size(), 2 * lexicon_.size()), k_none);
  std::vector<std::uint32_t> missing;
  for (const InputToken& token : tokens) {
    const std::uint32_t key = 2 * token.lexeme + (sees_space_ && token.space_after ? 1 : 0);
    std::uint32_t& slot = slot_of_key_[key];
    if (slot == k_none) {
      slot = take_slot();
      key_of_slot_[slot] = key;
      missing.push_back(key);
    }
    last_use_[slot] = call_;
    slots_.push_back(slot);
  }
  for (std::size_t first = 0; first < missing.size(); first += k_filled_together)
    fill(std::span(missing).subspan(first, std::min(k_filled_together, missing.size() - first)));
  return slots_;
}

/// The next slot that neither this call nor the last one has used: there are more slots than the tokens of two calls.
std::uint32_t EmbeddingCache::take_slot() {
  for (;;) {
    const std::uint32_t slot = hand_;
    hand_ = (hand_ + 1) % static_cast<std::uint32_t>(key_of_slot_.size());
    if (key_of_slot_[slot] == k_none) return slot;
    if (last_use_[slot] + 1 >= call_) continue;
    slot_of_key_[key_of_slot_[slot]] = k_none;
    return slot;
  }
}

void EmbeddingCache::fill(std::span<const std::uint32_t> keys) {
  const std::size_t input_size = tok2vec_.mixer.linear.inputs;
  Floats inputs(keys.size() * input_size);
  std::vector<const float*> input_rows;
  std::vector<const float*> embeddings;
  std::vector<float*> out;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    embed(tok2vec_, lexicon_[keys[i] / 2], keys[i] % 2 == 1, inputs.data() + i * input_size);
    input_rows.push_back(inputs.data() + i * input_size);
    out.push_back(numbers_.data() + slot_of_key_[keys[i]] * slot_size_);
    embeddings.push_back(out.back());
  }
  maxout(tok2vec_.mixer, input_rows, {}, out);
  const std::size_t shares_size = tok2vec_.first_shares.columns;
  Floats shares(keys.size() * shares_size);
  multiply(tok2vec_.first_shares, embeddings, shares.data());
  for (std::size_t i = 0; i < keys.size(); ++i) std::copy_n(shares.data() + i * shares_size, shares_size, out[i] + row_size_);
}

}  // namespace wiregraph::parse::spacy
