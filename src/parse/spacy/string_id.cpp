#include "parse/spacy/string_id.h"

#include <bit>
#include <cstring>

#include "parse/spacy/reserved_symbols.h"

namespace wiregraph::parse::spacy {

namespace {

static_assert(std::endian::native == std::endian::little, "model files and hashes are little-endian");

std::uint64_t read_little_endian(const char* bytes, std::size_t count) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, count);
  return value;
}

/// MurmurHash64A (Austin Appleby, public domain).
std::uint64_t murmur_hash_64a(std::string_view bytes, std::uint64_t seed) {
  constexpr std::uint64_t k_factor = 0xc6a4a7935bd1e995;
  constexpr int k_shift = 47;
  std::uint64_t hash = seed ^ (bytes.size() * k_factor);
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t block = read_little_endian(bytes.data() + at, 8) * k_factor;
    block = (block ^ (block >> k_shift)) * k_factor;
    hash = (hash ^ block) * k_factor;
  }
  if (at < bytes.size()) hash = (hash ^ read_little_endian(bytes.data() + at, bytes.size() - at)) * k_factor;
  hash = (hash ^ (hash >> k_shift)) * k_factor;
  return hash ^ (hash >> k_shift);
}

std::uint64_t mixed(std::uint64_t hash) {
  hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
  hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
  return hash ^ (hash >> 33);
}

}  // namespace

StringId string_id(std::string_view text) {
  if (text.empty()) return 0;
  if (const auto reserved = reserved_symbol(text)) return *reserved;
  return murmur_hash_64a(text, 1);
}

std::array<std::uint32_t, 4> embedding_hash(std::uint64_t key, std::uint32_t seed) {
  constexpr std::uint64_t k_key_size = 8;
  std::uint64_t first = std::rotl(key * 0x87c37b91114253d5, 31) * 0x4cf5ad432745937f;
  std::uint64_t second = seed ^ k_key_size;
  first = (first ^ seed ^ k_key_size) + second;
  second += first;
  first = mixed(first);
  second = mixed(second);
  first += second;
  second += first;
  return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(first >> 32), static_cast<std::uint32_t>(second),
          static_cast<std::uint32_t>(second >> 32)};
}

}  // namespace wiregraph::parse::spacy
