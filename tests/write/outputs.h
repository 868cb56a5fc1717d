#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "base/graph.h"
#include "support/temporary_folder.h"
#include "write/write.h"

namespace wiregraph {

inline std::string content_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline const write::Format* format_named(std::string_view name) {
  for (const write::Format& format : write::formats())
    if (format.name == name) return &format;
  return nullptr;
}

/// Writes one format and gives the path of what it made.
inline std::filesystem::path write_one(const KnowledgeGraph& graph, std::string_view name, const std::filesystem::path& folder,
                                       write::Options options = {}) {
  const write::Format* format = format_named(name);
  options.formats = {format};
  write::run(graph, options, folder);
  return folder / format->file;
}

/// Writes every format.
inline void write_all(const KnowledgeGraph& graph, const std::filesystem::path& folder, write::Options options = {}) {
  for (const write::Format& format : write::formats()) options.formats.push_back(&format);
  write::run(graph, options, folder);
}

}  // namespace wiregraph
