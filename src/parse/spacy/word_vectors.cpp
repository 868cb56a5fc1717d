#include "parse/spacy/word_vectors.h"

#include <charconv>
#include <cstring>

#include "parse/spacy/model_file.h"

namespace wiregraph::parse::spacy {

namespace {

/// The two sizes in the header of a NumPy file of two-dimensional float32: "'shape': (rows, width), ".
std::pair<std::size_t, std::size_t> shape_in(std::string_view header, const std::string& file) {
  if (header.find("'<f4'") == header.npos || header.find("'fortran_order': False") == header.npos)
    not_supported(file, "word vectors that are no float32 in rows");
  const auto open = header.find("'shape': (");
  if (open == header.npos) damaged(file, "its header has no shape");
  const char* end = header.data() + header.size();
  std::size_t rows = 0;
  std::size_t width = 0;
  const auto first = std::from_chars(header.data() + open + 10, end, rows);
  if (first.ec != std::errc() || end - first.ptr < 2 || std::string_view(first.ptr, 2) != ", ")
    damaged(file, "its shape is not two numbers");
  if (std::from_chars(first.ptr + 2, end, width).ec != std::errc()) damaged(file, "its shape is not two numbers");
  return {rows, width};
}

void read_numbers(const std::filesystem::path& path, WordVectors& vectors) {
  constexpr std::size_t k_preamble = 10;  // magic, version, size of the header
  const std::string bytes = read_bytes(path);
  const std::string file = path.string();
  if (bytes.size() < k_preamble || !bytes.starts_with("\x93NUMPY\x01")) damaged(file, "it is no NumPy file of version 1");
  const std::size_t header_size = static_cast<unsigned char>(bytes[8]) + 256U * static_cast<unsigned char>(bytes[9]);
  if (bytes.size() < k_preamble + header_size) damaged(file, "its header is cut off");
  const auto [rows, width] = shape_in(std::string_view(bytes).substr(k_preamble, header_size), file);
  const std::size_t count = (bytes.size() - k_preamble - header_size) / sizeof(float);
  if (width != 0 && (rows != count / width || count % width != 0)) damaged(file, "it has more or fewer numbers than its shape says");
  vectors.width = width;
  if (rows == 0 || width == 0) return;
  vectors.numbers.resize(rows * width);
  std::memcpy(vectors.numbers.data(), bytes.data() + k_preamble + header_size, vectors.numbers.size() * sizeof(float));
}

}  // namespace

WordVectors read_word_vectors(const std::filesystem::path& vocabulary) {
  WordVectors vectors;
  if (!std::filesystem::exists(vocabulary / "vectors")) return vectors;
  if (std::filesystem::exists(vocabulary / "vectors.cfg") && read_bytes(vocabulary / "vectors.cfg").find("floret") != std::string::npos)
    not_supported((vocabulary / "vectors.cfg").string(), "floret vectors");
  read_numbers(vocabulary / "vectors", vectors);
  const ModelFile keys(vocabulary / "key2row");
  for (const auto& [key, row] : keys.root().entries()) {
    const std::int64_t number = row.integer();
    if (number < 0) continue;
    if (vectors.width == 0 || static_cast<std::size_t>(number) >= vectors.numbers.size() / vectors.width)
      damaged(keys.root().file(), "it names a vector that does not exist");
    vectors.row_of[key.whole()] = static_cast<std::uint32_t>(number);
  }
  return vectors;
}

}  // namespace wiregraph::parse::spacy
