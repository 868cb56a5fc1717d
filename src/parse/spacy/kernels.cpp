#include "parse/spacy/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>

// Highway includes this file once per instruction set.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_AVX3_DL)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "parse/spacy/kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace wiregraph::parse::spacy::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Lanes = hn::CappedTag<float, k_group>;
using Vector = hn::Vec<Lanes>;

constexpr std::size_t k_lanes = hn::MaxLanes(Lanes());
constexpr std::size_t k_vectors_per_group = k_group / k_lanes;
/// Rows of one step: with the vectors of a tile they fill the registers (32 of 16 floats, or 16).
constexpr std::size_t k_rows = k_lanes == 16 ? 8 : 4;

/// Products of k_rows rows with `k_tile` vectors of columns that stand one group apart.
template <std::size_t k_tile>
struct Products {
  std::array<std::array<Vector, k_tile>, k_rows> sums;
};

template <std::size_t k_tile>
HWY_INLINE Products<k_tile> products(const float* const* rows, std::size_t inputs, const float* weights, const float* bias) {
  constexpr Lanes d;
  Products<k_tile> p;
  for (std::size_t r = 0; r < k_rows; ++r)
    for (std::size_t v = 0; v < k_tile; ++v) p.sums[r][v] = hn::Load(d, bias + v * k_group);
  for (std::size_t i = 0; i < inputs; ++i) {
    const float* column = weights + i * k_tile * k_group;
    for (std::size_t r = 0; r < k_rows; ++r) {
      const auto x = hn::Set(d, rows[r][i]);
      for (std::size_t v = 0; v < k_tile; ++v) p.sums[r][v] = hn::MulAdd(x, hn::Load(d, column + v * k_group), p.sums[r][v]);
    }
  }
  return p;
}

/// Pointers to k_rows rows from `first` on; beyond the end the last one again.
template <class Pointer>
std::array<Pointer, k_rows> block_of(std::span<const Pointer> rows, std::size_t first) {
  std::array<Pointer, k_rows> block;
  for (std::size_t r = 0; r < k_rows; ++r) block[r] = rows[std::min(first + r, rows.size() - 1)];
  return block;
}

template <std::size_t k_tile>
void multiply_tile(const LinearMap& map, std::size_t column, std::span<const float* const> rows, float* out) {
  constexpr Lanes d;
  const float* weights = map.weights.data() + column * map.inputs;
  for (std::size_t first = 0; first < rows.size(); first += k_rows) {
    const auto block = block_of(rows, first);
    const std::size_t count = std::min(k_rows, rows.size() - first);
    for (std::size_t lane = 0; lane < k_group; lane += k_lanes) {
      const auto p = products<k_tile>(block.data(), map.inputs, weights + lane, map.bias.data() + column + lane);
      for (std::size_t r = 0; r < count; ++r)
        for (std::size_t v = 0; v < k_tile; ++v) hn::Store(p.sums[r][v], d, out + (first + r) * map.columns + column + lane + v * k_group);
    }
  }
}

void multiply(const LinearMap& map, std::span<const float* const> rows, float* out) {
  for (std::size_t column = 0; column < map.columns; column += map.tile * k_group) {
    switch (std::min(map.tile, (map.columns - column) / k_group)) {
      case 1:
        multiply_tile<1>(map, column, rows, out);
        break;
      case 2:
        multiply_tile<2>(map, column, rows, out);
        break;
      case 3:
        multiply_tile<3>(map, column, rows, out);
        break;
      default:
        multiply_tile<4>(map, column, rows, out);
    }
  }
}

/// The sum of a group's numbers: halves are added until one number is left, whatever the width of a vector.
float sum_of_group(const std::array<Vector, k_vectors_per_group>& vectors) {
  constexpr Lanes d;
  HWY_ALIGN std::array<float, k_group> numbers;
  for (std::size_t v = 0; v < k_vectors_per_group; ++v) hn::Store(vectors[v], d, numbers.data() + v * k_lanes);
  for (std::size_t half = k_group / 2; half > 0; half /= 2)
    for (std::size_t i = 0; i < half; ++i) numbers[i] += numbers[i + half];
  return numbers[0];
}

/// Normalizes `row` and writes it to `out`, plus `residual` where that is not null.
void normalize(const LayerNorm& norm, float* row, const float* residual, float* out) {
  constexpr Lanes d;
  const std::size_t size = norm.gain.size();
  std::array<Vector, k_vectors_per_group> sums;
  sums.fill(hn::Zero(d));
  for (std::size_t i = 0; i < size; i += k_group)
    for (std::size_t v = 0; v < k_vectors_per_group; ++v) sums[v] = hn::Add(sums[v], hn::Load(d, row + i + v * k_lanes));
  const auto mean = hn::Set(d, sum_of_group(sums) / static_cast<float>(norm.width));

  std::array<Vector, k_vectors_per_group> squares;
  squares.fill(hn::Zero(d));
  for (std::size_t i = 0; i < size; i += k_group)
    for (std::size_t v = 0; v < k_vectors_per_group; ++v) {
      const std::size_t at = i + v * k_lanes;
      const auto centred = hn::Mul(hn::Sub(hn::Load(d, row + at), mean), hn::Load(d, norm.inside.data() + at));
      squares[v] = hn::MulAdd(centred, centred, squares[v]);
      hn::Store(centred, d, row + at);
    }
  const float variance = sum_of_group(squares) / static_cast<float>(norm.width);
  const auto scale = hn::Set(d, 1.0F / std::sqrt(variance + 1e-8F));

  for (std::size_t at = 0; at < size; at += k_lanes) {
    const auto scaled = hn::Mul(hn::Load(d, row + at), scale);
    auto y = hn::MulAdd(scaled, hn::Load(d, norm.gain.data() + at), hn::Load(d, norm.bias.data() + at));
    if (residual != nullptr) y = hn::Add(y, hn::Load(d, residual + at));
    hn::Store(y, d, out + at);
  }
}

template <std::size_t k_pieces>
void maxout_block(const MaxoutLayer& layer, const float* const* rows, float* out) {
  constexpr Lanes d;
  const std::size_t width = layer.groups() * k_group;
  for (std::size_t group = 0; group < layer.groups(); ++group) {
    const std::size_t column = group * k_pieces * k_group;
    const float* weights = layer.linear.weights.data() + column * layer.linear.inputs;
    for (std::size_t lane = 0; lane < k_group; lane += k_lanes) {
      const auto p = products<k_pieces>(rows, layer.linear.inputs, weights + lane, layer.linear.bias.data() + column + lane);
      for (std::size_t r = 0; r < k_rows; ++r) {
        auto largest = p.sums[r][0];
        for (std::size_t v = 1; v < k_pieces; ++v) largest = hn::Max(largest, p.sums[r][v]);
        hn::Store(largest, d, out + r * width + group * k_group + lane);
      }
    }
  }
}

void maxout(const MaxoutLayer& layer, std::span<const float* const> rows, std::span<const float* const> residual,
            std::span<float* const> out) {
  const std::size_t width = layer.groups() * k_group;
  thread_local Floats block_rows;
  if (block_rows.size() < k_rows * width) block_rows = Floats(k_rows * width);
  for (std::size_t first = 0; first < rows.size(); first += k_rows) {
    const auto block = block_of(rows, first);
    switch (layer.pieces) {
      case 1:
        maxout_block<1>(layer, block.data(), block_rows.data());
        break;
      case 2:
        maxout_block<2>(layer, block.data(), block_rows.data());
        break;
      case 3:
        maxout_block<3>(layer, block.data(), block_rows.data());
        break;
      default:
        maxout_block<4>(layer, block.data(), block_rows.data());
    }
    for (std::size_t r = first; r < std::min(first + k_rows, rows.size()); ++r)
      normalize(layer.norm, block_rows.data() + (r - first) * width, residual.empty() ? nullptr : residual[r], out[r]);
  }
}

/// The largest of the pieces of bias + parts, for each number of the hidden row.
HWY_INLINE void largest_of_sums(std::span<const float* const> parts, const float* bias, std::size_t pieces, std::span<float> out) {
  constexpr Lanes d;
  for (std::size_t group = 0; group < out.size() / k_group; ++group)
    for (std::size_t lane = 0; lane < k_group; lane += k_lanes) {
      auto largest = hn::Undefined(d);
      for (std::size_t piece = 0; piece < pieces; ++piece) {
        const std::size_t at = (group * pieces + piece) * k_group + lane;
        auto sum = hn::Load(d, bias + at);
        for (const float* part : parts) sum = hn::Add(sum, hn::Load(d, part + at));
        largest = piece == 0 ? sum : hn::Max(largest, sum);
      }
      hn::Store(largest, d, out.data() + group * k_group + lane);
    }
}

void maxout_of_sum(const MaxoutLayer& layer, std::span<const float* const> parts, const float* residual, float* out) {
  const std::size_t width = layer.groups() * k_group;
  largest_of_sums(parts, layer.linear.bias.data(), layer.pieces, {out, width});
  normalize(layer.norm, out, residual, out);
}

/// Scores of `k_groups` groups of classes from `column` on.
template <std::size_t k_groups>
void score_groups(const ScoreLayers& layers, const float* hidden, std::size_t column, float* scores) {
  constexpr Lanes d;
  constexpr std::size_t k_vectors = k_groups * k_vectors_per_group;
  std::array<Vector, k_vectors> sums;
  for (std::size_t v = 0; v < k_vectors; ++v) sums[v] = hn::Load(d, layers.upper_bias.data() + column + v * k_lanes);
  for (std::size_t i = 0; i < layers.hidden; ++i) {
    const float* weights = layers.upper.data() + i * layers.columns + column;
    const auto x = hn::Set(d, hidden[i]);
    for (std::size_t v = 0; v < k_vectors; ++v) sums[v] = hn::MulAdd(x, hn::Load(d, weights + v * k_lanes), sums[v]);
  }
  for (std::size_t v = 0; v < k_vectors; ++v) hn::Store(sums[v], d, scores + column + v * k_lanes);
}

void score(const ScoreLayers& layers, const float* hidden, float* scores) {
  for (std::size_t column = 0; column < layers.columns;) {
    const std::size_t groups = std::min<std::size_t>(7, (layers.columns - column) / k_group);
    switch (groups) {
      case 7:
        score_groups<7>(layers, hidden, column, scores);
        break;
      case 6:
        score_groups<6>(layers, hidden, column, scores);
        break;
      case 5:
        score_groups<5>(layers, hidden, column, scores);
        break;
      case 4:
        score_groups<4>(layers, hidden, column, scores);
        break;
      case 3:
        score_groups<3>(layers, hidden, column, scores);
        break;
      case 2:
        score_groups<2>(layers, hidden, column, scores);
        break;
      default:
        score_groups<1>(layers, hidden, column, scores);
    }
    column += groups * k_group;
  }
}

/// count: whole groups.
std::size_t index_of_largest_sum(const float* numbers, const float* penalties, std::size_t count) {
  constexpr Lanes d;
  auto largest = hn::Set(d, -HUGE_VALF);
  for (std::size_t i = 0; i < count; i += k_lanes)
    largest = hn::Max(largest, hn::Add(hn::Load(d, numbers + i), hn::Load(d, penalties + i)));
  const auto wanted = hn::MaxOfLanes(d, largest);
  for (std::size_t i = 0; i < count; i += k_lanes) {
    const auto at_largest = hn::Eq(hn::Add(hn::Load(d, numbers + i), hn::Load(d, penalties + i)), wanted);
    const auto found = hn::FindFirstTrue(d, at_largest);
    if (found >= 0) return i + static_cast<std::size_t>(found);
  }
  return 0;
}

std::size_t best_class(const ScoreLayers& layers, std::span<const float* const> features, const float* penalties) {
  thread_local Floats space;
  if (space.size() < layers.hidden + layers.columns) space = Floats(layers.hidden + layers.columns);
  float* hidden = space.data();
  float* scores = layers.upper.size() == 0 ? hidden : space.data() + layers.hidden;
  largest_of_sums(features, layers.bias.data(), layers.pieces, {hidden, layers.hidden});
  if (scores != hidden) score(layers, hidden, scores);
  return index_of_largest_sum(scores, penalties, layers.columns);
}

}  // namespace wiregraph::parse::spacy::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace wiregraph::parse::spacy {

namespace {

HWY_EXPORT(multiply);
HWY_EXPORT(maxout);
HWY_EXPORT(maxout_of_sum);
HWY_EXPORT(best_class);

}  // namespace

Floats::Floats(std::size_t size) : Floats(not_filled(size)) { std::fill_n(data_.get(), size, 0.0F); }

Floats Floats::not_filled(std::size_t size) {
  Floats floats;
  floats.data_ = hwy::AllocateAligned<float>(std::max<std::size_t>(size, 1));
  if (!floats.data_) throw std::bad_alloc();
  floats.size_ = size;
  return floats;
}

void multiply(const LinearMap& map, std::span<const float* const> rows, float* out) { HWY_DYNAMIC_DISPATCH(multiply)(map, rows, out); }

void maxout(const MaxoutLayer& layer, std::span<const float* const> rows, std::span<const float* const> residual,
            std::span<float* const> out) {
  HWY_DYNAMIC_DISPATCH(maxout)(layer, rows, residual, out);
}

void maxout_of_sum(const MaxoutLayer& layer, std::span<const float* const> parts, const float* residual, float* out) {
  HWY_DYNAMIC_DISPATCH(maxout_of_sum)(layer, parts, residual, out);
}

std::size_t best_class(const ScoreLayers& layers, std::span<const float* const> features, const float* penalties) {
  return HWY_DYNAMIC_DISPATCH(best_class)(layers, features, penalties);
}

std::size_t index_of_largest(const float* numbers, std::size_t count) {
  return static_cast<std::size_t>(std::max_element(numbers, numbers + count) - numbers);
}

std::vector<std::string> instruction_sets() {
  // Looked up once, because a pinned set hides the others from Highway.
  static const auto targets = hwy::SupportedAndGeneratedTargets();
  std::vector<std::string> names;
  for (const auto target : targets) names.emplace_back(hwy::TargetName(target));
  return names;
}

std::string instruction_set() { return hwy::TargetName(hwy::SupportedAndGeneratedTargets().front()); }

bool use_instruction_set(std::string_view name) {
  const auto known = instruction_sets();
  if (std::find(known.begin(), known.end(), name) == known.end()) return false;
  use_best_instruction_set();
  for (const auto target : hwy::SupportedAndGeneratedTargets())
    if (hwy::TargetName(target) == name) hwy::SetSupportedTargetsForTest(target);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
  return true;
}

void use_best_instruction_set() {
  hwy::SetSupportedTargetsForTest(0);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

}  // namespace wiregraph::parse::spacy

#endif  // HWY_ONCE
