#pragma once

#include <filesystem>
#include <string>

#include "base/log.h"

namespace wiregraph::clean {

/// How messages name an input.
std::string input_name(const std::filesystem::path& path);

/// Says that an input holds more than k_largest_file.
InputError too_large(const std::string& name);

/// The bytes of a file, or of standard input where `path` is "-".
///   Throws: InputError where it is missing, a folder, not readable, or larger than k_largest_file; no more than that is read.
std::string read_bytes(const std::filesystem::path& path);

}  // namespace wiregraph::clean
