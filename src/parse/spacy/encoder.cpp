#include "parse/spacy/encoder.h"

#include <algorithm>

namespace wiregraph::parse::spacy {

namespace {

/// Places of a block: its numbers and the weights of one layer stay in a core's second cache.
constexpr std::size_t k_block = 256;
static_assert(k_block + 2 * k_farthest_reach <= EmbeddingCache::k_most_tokens);

}  // namespace

Encoder::Encoder(const Tok2Vec& tok2vec, const Lexicon& lexicon)
    : tok2vec_(tok2vec), cache_(tok2vec, lexicon), zeros_(std::max(tok2vec.row_size(), tok2vec.first_shares.columns)) {
  for (Floats& buffer : buffers_) buffer = Floats((k_block + 2 * tok2vec.reach()) * tok2vec.row_size());
}

void Encoder::encode(std::span<const InputToken> tokens, std::span<const TokenSpan> texts, const Consumer& consume) {
  lay_out(texts);
  const std::size_t reach = tok2vec_.reach();
  const std::size_t last = tok2vec_.convolutions.size() - 1;
  std::vector<const float*> rows;
  for (std::size_t start = 0; start < places_.size(); start += k_block) {
    Block block{start, std::min(start + k_block, places_.size())};
    block.lowest = block.start - std::min(block.start, reach);
    block.highest = std::min(block.end + reach, places_.size());
    look_up(tokens, block);
    first_convolution(block);
    for (std::size_t layer = 1; layer <= last; ++layer) convolution(layer, block);
    rows.clear();
    std::int64_t first = -1;
    for (std::size_t place = block.start; place < block.end; ++place) {
      if (places_[place].token < 0) continue;
      if (first < 0) first = places_[place].token;
      rows.push_back(row(last % 2, place, block));
    }
    if (first >= 0) consume(static_cast<std::size_t>(first), rows);
  }
}

void Encoder::lay_out(std::span<const TokenSpan> texts) {
  const std::size_t padding = tok2vec_.reach();
  places_.clear();
  const auto pad = [&](bool after_token, bool before_token) {
    for (std::size_t i = 0; i < padding; ++i)
      places_.push_back({-1, std::min(after_token ? i + 1 : padding, before_token ? padding - i : padding)});
  };
  const auto last = std::find_if(texts.rbegin(), texts.rend(), [](TokenSpan text) { return !text.empty(); });
  if (last == texts.rend()) return;
  pad(false, true);
  for (const TokenSpan& text : texts) {
    if (text.empty()) continue;
    for (std::int64_t token = text.start; token < text.end; ++token) places_.push_back({token, 0});
    pad(true, &text != &*last);
  }
}

void Encoder::look_up(std::span<const InputToken> tokens, Block block) {
  std::vector<InputToken> read;
  for (std::size_t place = block.lowest; place < block.highest; ++place)
    if (places_[place].token >= 0) read.push_back(tokens[static_cast<std::size_t>(places_[place].token)]);
  const auto found = cache_.slots_of(read);
  slots_.clear();
  std::size_t next = 0;
  for (std::size_t place = block.lowest; place < block.highest; ++place)
    slots_.push_back(places_[place].token < 0 ? -1 : std::int64_t{found[next++]});
}

/// The places that a layer must compute so that the tokens of the block come out right.
std::vector<std::size_t> Encoder::places_needed(std::size_t layer, Block block) const {
  const std::size_t reach = tok2vec_.window * (tok2vec_.convolutions.size() - 1 - layer);
  const std::size_t start = std::max(block.lowest, block.start - std::min(block.start, reach));
  const std::size_t end = std::min(block.highest, block.end + reach);
  std::vector<std::size_t> needed;
  for (std::size_t place = start; place < end; ++place)
    if (places_[place].to_token <= reach) needed.push_back(place);
  return needed;
}

void Encoder::first_convolution(Block block) {
  const auto window = tok2vec_.window;
  std::vector<const float*> shares;
  for (const std::size_t place : places_needed(0, block)) {
    shares.clear();
    for (std::size_t neighbour = 0; neighbour < tok2vec_.neighbours(); ++neighbour) {
      const std::int64_t slot = slots_[place + neighbour - window - block.lowest];
      shares.push_back(slot < 0 ? zeros_.data() : cache_.share(static_cast<std::uint32_t>(slot), neighbour));
    }
    const std::int64_t slot = slots_[place - block.lowest];
    const float* embedding = slot < 0 ? zeros_.data() : cache_.embedding(static_cast<std::uint32_t>(slot));
    maxout_of_sum(tok2vec_.convolutions.front(), shares, embedding, row(0, place, block));
  }
}

/// Rows of neighbours stand beside each other, so a window is one long row.
void Encoder::convolution(std::size_t layer, Block block) {
  std::vector<const float*> windows;
  std::vector<const float*> residual;
  std::vector<float*> out;
  const std::size_t from = (layer - 1) % 2;
  for (const std::size_t place : places_needed(layer, block)) {
    windows.push_back(row(from, place - tok2vec_.window, block));
    residual.push_back(row(from, place, block));
    out.push_back(row(layer % 2, place, block));
  }
  maxout(tok2vec_.convolutions[layer], windows, residual, out);
}

}  // namespace wiregraph::parse::spacy
