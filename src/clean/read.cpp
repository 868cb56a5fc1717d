#include <algorithm>

#include "clean/clean.h"
#include "clean/decompress.h"
#include "clean/formats/format.h"
#include "clean/read_bytes.h"

namespace wiregraph::clean {

namespace {

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; });
  return text;
}

/// The ending of the name, ".html", also of "page.html.gz".
std::string ending_of(const std::filesystem::path& path) {
  const std::string ending = lower(path.extension().string());
  const bool compressed = std::ranges::find(k_compressed_endings, ending) != std::end(k_compressed_endings);
  return compressed ? lower(path.stem().extension().string()) : ending;
}

const Format* format_named(const std::string& ending) {
  const auto named = std::ranges::find_if(
      formats(), [&](const Format& format) { return std::ranges::find(format.endings, ending) != format.endings.end(); });
  return named == formats().end() ? nullptr : &*named;
}

/// By the name; where that says nothing (standard input has none), by how the bytes begin.
const Format& format_of(const std::filesystem::path& path, std::string_view bytes) {
  if (const Format* named = format_named(ending_of(path))) return *named;
  return *std::ranges::find_if(formats(), [&](const Format& format) { return format.is_likely(bytes); });
}

}  // namespace

bool has_known_ending(const std::filesystem::path& path) { return format_named(ending_of(path)) != nullptr; }

std::vector<Document> read(const std::filesystem::path& path, const JsonFields& fields, Log& log) {
  const std::string name = input_name(path);
  const std::string bytes = decompressed(read_bytes(path), name);
  return format_of(path, bytes).read({bytes, name, fields}, log);
}

}  // namespace wiregraph::clean
