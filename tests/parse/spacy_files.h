#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include <msgpack/pack.hpp>
#include <msgpack/sbuffer.hpp>
#include <msgpack/type.hpp>

#include "base/log.h"

namespace wiregraph::parse::spacy {

using Packer = msgpack::packer<msgpack::sbuffer>;

inline void put_text(Packer& packer, std::string_view text) {
  packer.pack_str(static_cast<std::uint32_t>(text.size()));
  packer.pack_str_body(text.data(), static_cast<std::uint32_t>(text.size()));
}

/// A file that is gone with this object.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string_view bytes) {
    static int number = 0;
    path_ = std::filesystem::temp_directory_path() / ("wiregraph_test_" + std::to_string(getpid()) + "_" + std::to_string(number++));
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  /// fill: writes msgpack to a Packer.
  template <class Fill>
  requires std::invocable<Fill, Packer&>
  explicit TemporaryFile(Fill fill) : TemporaryFile(packed(fill)) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::filesystem::remove(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  template <class Fill>
  static std::string packed(Fill fill) {
    msgpack::sbuffer buffer;
    Packer packer(buffer);
    fill(packer);
    return {buffer.data(), buffer.size()};
  }
  std::filesystem::path path_;
};

/// The reason that an InputError gives; "none" where none is thrown.
template <class Work>
std::string complaint(Work work) {
  try {
    work();
  } catch (const InputError& error) {
    return error.problem().reason;
  }
  return "none";
}

/// The folder of the model: $WIREGRAPH_MODEL, or what scripts/setup has put into .cache/model.
inline std::optional<std::filesystem::path> model_folder() {
  if (const char* named = std::getenv("WIREGRAPH_MODEL")) return named;
  const std::filesystem::path fetched = std::filesystem::path(WIREGRAPH_SOURCE_DIR) / ".cache/model";
  if (std::filesystem::exists(fetched / "config.cfg")) return fetched;
  return std::nullopt;
}

}  // namespace wiregraph::parse::spacy
