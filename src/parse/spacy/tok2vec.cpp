#include "parse/spacy/tok2vec.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace wiregraph::parse::spacy {

namespace {

constexpr std::array<std::pair<std::string_view, Feature>, 8> k_feature_names{{{"NORM", Feature::norm},
                                                                               {"PREFIX", Feature::prefix},
                                                                               {"SUFFIX", Feature::suffix},
                                                                               {"SHAPE", Feature::shape},
                                                                               {"LOWER", Feature::lower},
                                                                               {"ORTH", Feature::orth},
                                                                               {"SPACY", Feature::space_after},
                                                                               {"IS_SPACE", Feature::is_space}}};

Feature feature_named(std::string_view name, const std::string& file) {
  for (const auto& [known, feature] : k_feature_names)
    if (known == name) return feature;
  not_supported(file, "the token attribute \"" + std::string(name) + "\"");
}

std::vector<Feature> read_columns(const Network& network) {
  const ModelFile names(network.attribute(network.node("extract_features"), "columns"), network.file());
  std::vector<Feature> columns;
  for (const auto& name : names.root().list()) columns.push_back(feature_named(name.text(), network.file()));
  return columns;
}

std::vector<HashTable> read_tables(const Network& network) {
  const auto columns = read_columns(network);
  std::vector<HashTable> tables;
  for (const NetworkNode* node : network.nodes("hashembed")) {
    const Tensor& numbers = network.parameter(*node, "E", 2);
    const std::size_t column = network.whole(*node, "column");
    const std::size_t seed = network.whole(*node, "seed");
    if (column >= columns.size() || numbers.shape[0] == 0) damaged(network.file(), "a hash table has no column or no rows");
    if (seed > std::numeric_limits<std::uint32_t>::max()) damaged(network.file(), "the seed of a hash table is too large");
    tables.push_back({columns[column], static_cast<std::uint32_t>(seed), numbers.shape[0], numbers.shape[1], numbers.values});
  }
  return tables;
}

std::size_t read_window(const Network& network) {
  const auto nodes = network.nodes("expand_window");
  if (nodes.empty()) not_supported(network.file(), "a tok2vec without convolutions");
  const std::size_t window = network.whole(*nodes.front(), "window_size");
  for (const NetworkNode* node : nodes)
    if (network.whole(*node, "window_size") != window) not_supported(network.file(), "convolutions of different windows");
  if (window == 0 || window > k_farthest_reach / nodes.size()) not_supported(network.file(), "convolutions that reach that far");
  return window;
}

/// The layer `static_vectors` (W: width x vector width) if the network has one.
std::optional<VectorTable> read_vector_table(const Network& network, const WordVectors& vectors, std::size_t width) {
  const auto nodes = network.nodes("static_vectors");
  if (nodes.empty()) return std::nullopt;
  if (vectors.empty()) damaged(network.file(), "it wants word vectors, but the model has none");
  const Tensor& weights = network.parameter(*nodes.front(), "W", 2);
  if (weights.shape[0] != width || weights.shape[1] != vectors.width)
    damaged(network.file(), "its layer for word vectors has a wrong size");
  const auto weight = [&](std::size_t column, std::size_t input) {
    return column < width && input < vectors.width ? weights.values[column * vectors.width + input] : 0.0F;
  };
  const LinearMap map = arrange({vectors.width, whole_groups(width)}, weight, [](std::size_t) { return 0.0F; });
  constexpr std::size_t k_most_numbers = std::size_t{1} << 30U;
  if (vectors.numbers.size() / vectors.width > k_most_numbers / map.columns) not_supported(network.file(), "that many word vectors");
  std::vector<const float*> rows;
  for (std::size_t start = 0; start < vectors.numbers.size(); start += vectors.width) rows.push_back(vectors.numbers.data() + start);
  VectorTable table{Floats(rows.size() * map.columns), vectors.row_of};
  multiply(map, rows, table.rows.data());
  return table;
}

std::uint64_t value_of(Feature feature, const Lexeme& lexeme, bool space_after) {
  switch (feature) {
    case Feature::norm:
      return lexeme.norm;
    case Feature::prefix:
      return lexeme.prefix;
    case Feature::suffix:
      return lexeme.suffix;
    case Feature::shape:
      return lexeme.shape;
    case Feature::lower:
      return string_id(lexeme.lower);
    case Feature::orth:
      return lexeme.orth;
    case Feature::space_after:
      return space_after ? 1 : 0;
    case Feature::is_space:
      return lexeme.is_space ? 1 : 0;
  }
  return 0;
}

}  // namespace

bool Tok2Vec::sees_space_after() const {
  return std::any_of(tables.begin(), tables.end(), [](const HashTable& table) { return table.feature == Feature::space_after; });
}

bool has_tok2vec(const Network& network) { return network.nodes("tok2vec-listener").empty(); }

Tok2Vec read_tok2vec(const Network& network, const WordVectors& vectors) {
  Tok2Vec tok2vec;
  tok2vec.tables = read_tables(network);
  if (tok2vec.tables.empty()) not_supported(network.file(), "a tok2vec without hash embeddings");
  tok2vec.width = tok2vec.tables.front().width;
  for (const HashTable& table : tok2vec.tables)
    if (table.width != tok2vec.width) not_supported(network.file(), "embeddings of different widths");
  tok2vec.vectors = read_vector_table(network, vectors, tok2vec.width);
  tok2vec.mixer = read_maxout(network, 0, {tok2vec.embeddings(), tok2vec.width});
  tok2vec.window = read_window(network);
  const InputLayout neighbours{tok2vec.neighbours(), tok2vec.width};
  for (std::size_t i = 1; i < network.nodes("maxout").size(); ++i) tok2vec.convolutions.push_back(read_maxout(network, i, neighbours));
  if (tok2vec.convolutions.size() != network.nodes("expand_window").size()) not_supported(network.file(), "layers in another order");
  const auto same_width = [&](const MaxoutLayer& layer) { return layer.norm.width == tok2vec.width; };
  if (!same_width(tok2vec.mixer) || !std::all_of(tok2vec.convolutions.begin(), tok2vec.convolutions.end(), same_width))
    damaged(network.file(), "its layers differ in width");
  tok2vec.first_shares = shares_of_parts(tok2vec.convolutions.front(), neighbours);
  return tok2vec;
}

void embed(const Tok2Vec& tok2vec, const Lexeme& lexeme, bool space_after, float* out) {
  const std::size_t width = tok2vec.width;
  for (const HashTable& table : tok2vec.tables) {
    std::fill_n(out, tok2vec.row_size(), 0.0F);
    for (const std::uint32_t number : embedding_hash(value_of(table.feature, lexeme, space_after), table.seed)) {
      const float* row = table.numbers.data() + number % table.rows * width;
      for (std::size_t i = 0; i < width; ++i) out[i] += row[i];
    }
    out += tok2vec.row_size();
  }
  if (!tok2vec.vectors) return;
  std::fill_n(out, tok2vec.row_size(), 0.0F);
  const auto found = tok2vec.vectors->row_of.find(lexeme.orth);
  if (found != tok2vec.vectors->row_of.end())
    std::copy_n(tok2vec.vectors->rows.data() + found->second * tok2vec.row_size(), tok2vec.row_size(), out);
}

}  // namespace wiregraph::parse::spacy
