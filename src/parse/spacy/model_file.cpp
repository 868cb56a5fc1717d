#include "parse/spacy/model_file.h"

#include <algorithm>
#include <fstream>
#include <limits>

#include "base/log.h"

namespace wiregraph::parse::spacy {

namespace {

/// Values nest a few levels deep in every file of spaCy.
constexpr std::size_t k_deepest = 12;
constexpr std::uintmax_t k_largest_file = std::uintmax_t{1} << 31U;

/// No count in a file can be larger than the file.
msgpack::unpack_limit limits_for(std::size_t bytes) { return {bytes, bytes, bytes, bytes, bytes, k_deepest}; }

bool refer_to_bytes(msgpack::type::object_type, std::size_t, void*) { return true; }

}  // namespace

void damaged(const std::string& file, const std::string& reason) {
  throw InputError({file, 0, "the model file is damaged: " + reason, "fetch the model anew"});
}

void not_supported(const std::string& file, const std::string& what) {
  throw InputError({file, 0, "the model needs " + what + ", which this program cannot run",
                    "take a spaCy 3 English pipeline without it, or let spaCy analyse the texts"});
}

std::string read_bytes(const std::filesystem::path& file) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  if (error)
    throw InputError(
        {file.string(), 0, "the model file cannot be read: " + error.message(), "name the folder with the model's config.cfg"});
  if (size > k_largest_file) not_supported(file.string(), "a file of more than 2 GiB");
  std::string bytes(size, '\0');
  std::ifstream stream(file, std::ios::binary);
  if (!stream.read(bytes.data(), static_cast<std::streamsize>(size))) damaged(file.string(), "it cannot be read to its end");
  return bytes;
}

std::string_view ModelValue::text() const {
  if (object_->type == msgpack::type::STR) return {object_->via.str.ptr, object_->via.str.size};
  if (object_->type == msgpack::type::BIN) return {object_->via.bin.ptr, object_->via.bin.size};
  damaged(*file_, "a text is missing");
}

std::uint64_t ModelValue::whole() const {
  if (object_->type != msgpack::type::POSITIVE_INTEGER) damaged(*file_, "a number of 0 or more is missing");
  return object_->via.u64;
}

std::int64_t ModelValue::integer() const {
  if (object_->type == msgpack::type::NEGATIVE_INTEGER) return object_->via.i64;
  return static_cast<std::int64_t>(std::min<std::uint64_t>(whole(), std::numeric_limits<std::int64_t>::max()));
}

bool ModelValue::boolean() const {
  if (object_->type != msgpack::type::BOOLEAN) damaged(*file_, "true or false is missing");
  return object_->via.boolean;
}

std::vector<ModelValue> ModelValue::list() const {
  if (!is_list()) damaged(*file_, "a list is missing");
  std::vector<ModelValue> values;
  values.reserve(object_->via.array.size);
  for (std::size_t i = 0; i < object_->via.array.size; ++i) values.emplace_back(object_->via.array.ptr[i], *file_);
  return values;
}

std::vector<std::pair<ModelValue, ModelValue>> ModelValue::entries() const {
  if (!is_map()) damaged(*file_, "a map is missing");
  std::vector<std::pair<ModelValue, ModelValue>> entries;
  entries.reserve(object_->via.map.size);
  for (std::size_t i = 0; i < object_->via.map.size; ++i) {
    const auto& entry = object_->via.map.ptr[i];
    entries.emplace_back(ModelValue(entry.key, *file_), ModelValue(entry.val, *file_));
  }
  return entries;
}

std::optional<ModelValue> ModelValue::find(std::string_view key) const {
  if (!is_map()) damaged(*file_, "a map with \"" + std::string(key) + "\" is missing");
  for (std::size_t i = 0; i < object_->via.map.size; ++i) {
    const auto& entry = object_->via.map.ptr[i];
    const ModelValue name(entry.key, *file_);
    if (name.is_text() && name.text() == key && !entry.val.is_nil()) return ModelValue(entry.val, *file_);
  }
  return std::nullopt;
}

ModelValue ModelValue::at(std::string_view key) const {
  if (auto value = find(key)) return *value;
  damaged(*file_, "\"" + std::string(key) + "\" is missing");
}

ModelFile::ModelFile(const std::filesystem::path& file) : ModelFile(read_bytes(file), file.string()) {}

ModelFile::ModelFile(std::string bytes, std::string file) : file_(std::move(file)), bytes_(std::move(bytes)) {
  try {
    bool referenced = false;
    std::size_t offset = 0;
    msgpack::unpack(handle_, bytes_.data(), bytes_.size(), offset, referenced, refer_to_bytes, nullptr, limits_for(bytes_.size()));
  } catch (const std::exception&) {
    damaged(file_, "it is no complete msgpack");
  }
}

}  // namespace wiregraph::parse::spacy
