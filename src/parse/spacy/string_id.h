#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// The hashes by which spaCy names strings and finds rows of embedding tables.
namespace wiregraph::parse::spacy {

/// A string's number: 0 for the empty string, a small number for a reserved symbol, else a hash (spacy/strings.pyx).
using StringId = std::uint64_t;

StringId string_id(std::string_view text);

/// Four pseudo-random numbers for a key: MurmurHash3_x64_128 (Austin Appleby, public domain) of its eight bytes, little-endian.
/// An embedding is the sum of the table's rows at these numbers modulo the number of rows (thinc/layers/hashembed.py).
std::array<std::uint32_t, 4> embedding_hash(std::uint64_t key, std::uint32_t seed);

}  // namespace wiregraph::parse::spacy
