#include "app/input/given_mentions.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <tuple>
#include <utility>

#include "base/labels.h"
#include "base/log.h"
#include "base/utf8.h"

namespace wiregraph::app {

namespace {

/// Where a line stands, for messages.
struct Place {
  const std::string& file;
  std::uint64_t line;
};

[[noreturn]] void fail(Place place, std::string reason, std::string advice) {
  throw InputError({place.file, place.line, std::move(reason), std::move(advice)});
}

std::string text_of(const rapidjson::Document& json, const char* name) {
  const auto field = json.FindMember(name);
  return field != json.MemberEnd() && field->value.IsString() ? field->value.GetString() : std::string();
}

std::uint32_t number_of(const rapidjson::Document& json, const char* name, Place place) {
  const auto field = json.FindMember(name);
  if (field == json.MemberEnd() || !field->value.IsUint())
    fail(place, std::string(name) + " is no number", "say in code points where the mention begins and ends");
  return field->value.GetUint();
}

GivenMention::Kind kind_of(const std::string& kind, Place place) {
  if (kind == "entity") return GivenMention::Kind::entity;
  if (kind == "event") return GivenMention::Kind::event;
  fail(place, "kind is '" + kind + "'", "write entity or event");
}

std::optional<EntityType> type_of(const std::string& type, Place place) {
  if (type.empty()) return std::nullopt;
  if (const auto known = value_named<EntityType>(type)) return known;
  fail(place, "type is '" + type + "'", "write Person, State, Organization, Place or Group, or leave it out");
}

}  // namespace

GivenMentions::Row GivenMentions::row_of(const std::string& text, const std::string& file, std::uint64_t line, std::string& path) {
  const Place place{file, line};
  rapidjson::Document json;
  json.Parse(text.data(), text.size());
  if (json.HasParseError() || !json.IsObject())
    fail(place, "the line is no JSON object", "write one mention a line: {\"path\": ..., \"start\": ..., \"end\": ..., \"kind\": ...}");
  path = text_of(json, "path");
  if (path.empty()) fail(place, "the mention has no path", "say in `path` which document it stands in");
  Row row;
  row.line = line;
  row.start = number_of(json, "start", place);
  row.end = number_of(json, "end", place);
  if (row.start >= row.end) fail(place, "the mention has no words", "`end` is the place behind its last letter");
  row.mention.kind = kind_of(text_of(json, "kind"), place);
  if (row.mention.kind == GivenMention::Kind::entity) row.mention.type = type_of(text_of(json, "type"), place);
  return row;
}

GivenMentions GivenMentions::load(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file)) fail({file, 0}, "the file of mentions cannot be read", "check its name and rights");
  GivenMentions mentions;
  mentions.file_ = file;
  std::uint64_t line = 0;
  for (std::string text, path; std::getline(in, text);) {
    ++line;
    if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
    Row row = row_of(text, file, line, path);
    mentions.rows_[path].push_back(row);
  }
  for (auto& [path, rows] : mentions.rows_)
    std::sort(rows.begin(), rows.end(),
              [](const Row& a, const Row& b) { return std::tie(a.start, a.end, a.line) < std::tie(b.start, b.end, b.line); });
  return mentions;
}

std::vector<GivenMention> GivenMentions::of(const std::string& path, std::string_view text) const {
  auto rows = rows_.find(path);
  if (rows == rows_.end()) rows = rows_.find(std::filesystem::path(path).filename().string());
  if (rows == rows_.end()) return {};
  const CodePoints code_points(text);
  std::vector<GivenMention> out;
  for (const Row& row : rows->second) {
    if (row.end > code_points.size())
      fail({file_, row.line}, "the mention lies beyond the end of " + path,
           "count code points of the text that `wiregraph show clean` prints");
    out.push_back(row.mention);
    out.back().span = {code_points.byte_of(row.start), code_points.byte_of(row.end)};
  }
  return out;
}

}  // namespace wiregraph::app
