#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hwy/aligned_allocator.h>

/// The arithmetic of the networks, compiled for several instruction sets; the best that the machine has is taken at run time.
/// Each number of a result is one chain of additions in a fixed order, so it depends neither on the other rows of a call nor on the width
/// of the machine's registers. All sets with fused multiply-add (AVX2, AVX-512) give the same bytes.
///   Source: Highway, because it writes each kernel once for all instruction sets.
namespace wiregraph::parse::spacy {

/// Numbers stand in groups of this many; rows are filled up with zeros to whole groups.
inline constexpr std::size_t k_group = 16;

constexpr std::size_t whole_groups(std::size_t count) { return (count + k_group - 1) / k_group * k_group; }

/// Floats that begin at a register's boundary.
class Floats {
 public:
  Floats() = default;
  explicit Floats(std::size_t size);           ///< zeros
  static Floats not_filled(std::size_t size);  ///< whatever is in the memory, which is not touched
  float* data() { return data_.get(); }
  const float* data() const { return data_.get(); }
  std::size_t size() const { return size_; }
  float& operator[](std::size_t i) { return data_[i]; }
  float operator[](std::size_t i) const { return data_[i]; }

 private:
  hwy::AlignedFreeUniquePtr<float[]> data_;
  std::size_t size_ = 0;
};

/// A linear map with its bias, arranged for products of many rows: tiles of columns, in each the weights of the first input, of the second,
/// and so on. Give it to `multiply` or, as part of a layer, to `maxout`.
struct LinearMap {
  std::size_t inputs = 0;   ///< floats per row that are read
  std::size_t columns = 0;  ///< floats per row that are written: whole groups
  std::size_t tile = 0;     ///< groups per tile (the last one may have fewer)
  Floats weights;
  Floats bias;
};

/// y = G * (x - mean) / sqrt(variance + 1e-8) + b over the first `width` numbers of a row.
struct LayerNorm {
  std::size_t width = 0;
  Floats gain;    ///< zeros beyond the width
  Floats bias;    ///< zeros beyond the width
  Floats inside;  ///< 1 within the width, 0 beyond
};

/// Linear map, the largest of some pieces, normalization. The columns of `linear` are: group 0 of piece 0, group 0 of piece 1, ...,
/// group 1 of piece 0, ...; a tile is one group with its pieces.
struct MaxoutLayer {
  std::size_t pieces = 0;  ///< 1 to 4
  LinearMap linear;
  LayerNorm norm;
  std::size_t groups() const { return linear.columns / (pieces * k_group); }
};

/// Scores of classes for sums of features: scores = upper * maxout(sum + bias) + bias.
struct ScoreLayers {
  std::size_t pieces = 0;
  std::size_t hidden = 0;   ///< whole groups
  Floats bias;              ///< of the sum, in the order of MaxoutLayer's columns
  std::size_t columns = 0;  ///< classes, filled up to whole groups
  Floats upper;             ///< hidden x columns; empty where the hidden numbers are the scores
  Floats upper_bias;
};

/// out[r] = map(rows[r]) for each row. Rows of `out` are map.columns apart.
void multiply(const LinearMap& map, std::span<const float* const> rows, float* out);

/// out[r] = layer(rows[r]), plus residual[r] where `residual` is not empty. Rows of width layer.groups() * k_group.
void maxout(const MaxoutLayer& layer, std::span<const float* const> rows, std::span<const float* const> residual,
            std::span<float* const> out);

/// The same for a row whose linear map is known as a sum: `parts` hold layer.linear.columns numbers each, without the bias.
void maxout_of_sum(const MaxoutLayer& layer, std::span<const float* const> parts, const float* residual, float* out);

/// The class with the highest score + penalty, of equal ones the first.
///   features: rows to add up, of pieces * hidden numbers. penalties: columns numbers, 0 or minus infinity.
std::size_t best_class(const ScoreLayers& layers, std::span<const float* const> features, const float* penalties);

/// Index of the largest of `count` numbers, of equal ones the first.
std::size_t index_of_largest(const float* numbers, std::size_t count);

/// Names of the instruction sets that the machine can run and this program has code for, the best first.
std::vector<std::string> instruction_sets();

/// The name of the one in use.
std::string instruction_set();

/// Runs all later calls with that instruction set. False where it is not among instruction_sets().
bool use_instruction_set(std::string_view name);

/// Goes back to the best that the machine has.
void use_best_instruction_set();

}  // namespace wiregraph::parse::spacy
