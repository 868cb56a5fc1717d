#pragma once

#include <string>
#include <string_view>

namespace wiregraph::clean {

/// The endings of the names of compressed files.
inline constexpr std::string_view k_compressed_endings[] = {".gz", ".zst"};

/// What the bytes of a gzip (RFC 1952) or Zstandard (RFC 8878) file stand for, all members and frames; other bytes as they are.
///   name:   of the input, for messages.
///   Throws: InputError where the file is damaged or cut off, or holds more than k_largest_file: no more than that is unpacked.
std::string decompressed(std::string bytes, const std::string& name);

}  // namespace wiregraph::clean
