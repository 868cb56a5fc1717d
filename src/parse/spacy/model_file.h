#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// msgpack-cxx: the format's own library, header only, reads without copies.
#include <msgpack/object.hpp>
#include <msgpack/unpack.hpp>

/// Files of a model's folder, read with checks: they may be damaged or hostile.
namespace wiregraph::parse::spacy {

/// Says that a model file is not as it should be.
///   Throws InputError, always.
[[noreturn]] void damaged(const std::string& file, const std::string& reason);

/// Says that a model asks for something that this program cannot do.
///   Throws InputError, always.
[[noreturn]] void not_supported(const std::string& file, const std::string& what);

/// All bytes of a file.
///   Throws InputError where the file is missing, unreadable or larger than 2 GiB.
std::string read_bytes(const std::filesystem::path& file);

/// A value within a msgpack file. Each access throws InputError where the value is of another kind.
class ModelValue {
 public:
  ModelValue(const msgpack::object& object, const std::string& file) : object_(&object), file_(&file) {}

  bool is_nil() const { return object_->is_nil(); }
  bool is_map() const { return object_->type == msgpack::type::MAP; }
  bool is_list() const { return object_->type == msgpack::type::ARRAY; }
  bool is_text() const { return object_->type == msgpack::type::STR || object_->type == msgpack::type::BIN; }

  std::string_view text() const;  ///< of a string or of raw bytes
  std::uint64_t whole() const;    ///< a whole number, 0 or more
  std::int64_t integer() const;
  bool boolean() const;

  std::vector<ModelValue> list() const;
  std::vector<std::pair<ModelValue, ModelValue>> entries() const;  ///< of a map, in the file's order

  std::optional<ModelValue> find(std::string_view key) const;  ///< in a map; none where absent or nil
  ModelValue at(std::string_view key) const;

  const std::string& file() const { return *file_; }

 private:
  const msgpack::object* object_;
  const std::string* file_;
};

/// A msgpack file in memory; texts of its values lie in it.
class ModelFile {
 public:
  /// Throws InputError where the file cannot be read or is no msgpack.
  explicit ModelFile(const std::filesystem::path& file);

  /// Reads msgpack that stands as bytes within another file, named by `file`.
  ModelFile(std::string bytes, std::string file);

  ModelFile(const ModelFile&) = delete;
  ModelFile& operator=(const ModelFile&) = delete;

  ModelValue root() const { return {handle_.get(), file_}; }

 private:
  std::string file_;
  std::string bytes_;
  msgpack::object_handle handle_;
};

}  // namespace wiregraph::parse::spacy
