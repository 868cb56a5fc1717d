#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "app/input/extractions.h"
#include "base/log.h"
#include "base/record_json.h"
#include "write/output_file.h"
#include "write/write.h"

namespace wiregraph::app {

namespace fs = std::filesystem;

namespace {

/// Begins with a dot: it is for the program, not for readers of the graph.
constexpr const char* k_file = ".extracted.jsonl";

constexpr std::string_view k_kind = "extraction";

/// The line before the records of a document.
std::string heading_of(const Extraction& extraction) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  const auto field = [&](std::string_view name, std::string_view value) {
    writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  };
  writer.StartObject();
  field("kind", k_kind);
  field("path", extraction.path);
  field("input", extraction.input);
  field("settings", extraction.settings);
  writer.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

/// The heading that a line is; empty where it is a record.
std::optional<Extraction> heading_in(const std::string& line) {
  constexpr std::string_view k_beginning = R"({"kind":"extraction")";
  if (!line.starts_with(k_beginning)) return std::nullopt;
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
  const auto field = [&](const char* name) {
    const bool there = !json.HasParseError() && json.HasMember(name) && json[name].IsString();
    return there ? std::string(json[name].GetString(), json[name].GetStringLength()) : std::string();
  };
  return Extraction{field("path"), field("input"), field("settings"), {}};
}

bool holds_graph(const fs::path& folder) {
  return std::ranges::any_of(write::formats(), [&](const write::Format& format) { return fs::exists(folder / format.file); });
}

}  // namespace

void write_extractions(const std::vector<Extraction>& extractions, const std::string& folder) {
  write::OutputFile file(fs::path(folder) / k_file);
  for (const Extraction& extraction : extractions) {
    file.stream() << heading_of(extraction) << '\n';
    write_records(extraction.records, file.stream());
  }
  file.finish();
}

std::vector<Extraction> read_extractions(const std::string& folder) {
  const fs::path path = fs::path(folder) / k_file;
  if (!fs::exists(path) && !holds_graph(folder)) return {};
  std::ifstream in(path, std::ios::binary);
  if (!in)
    throw InputError({path.string(), 0, "it cannot be read, so nothing can be added to the graph",
                      "build writes this file; build the graph anew without --add"});
  std::vector<Extraction> extractions;
  std::uint64_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (std::optional<Extraction> heading = heading_in(line))
      extractions.push_back(std::move(*heading));
    else if (extractions.empty())
      throw InputError({path.string(), number, "the file does not begin with a heading", "build the graph anew without --add"});
    else
      read_record(line, path.string(), number, extractions.back().records);
  }
  return extractions;
}

}  // namespace wiregraph::app
