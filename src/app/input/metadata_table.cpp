#include "app/input/metadata_table.h"

#include <rapidjson/document.h>

#include <filesystem>
#include <fstream>

#include "app/csv.h"
#include "base/log.h"

namespace wiregraph::app {

namespace {

using Fields = std::map<std::string, std::string>;

/// Where a row stands, for messages.
struct Place {
  const std::string& file;
  std::uint64_t line;
};

[[noreturn]] void fail(Place place, std::string reason, std::string advice) {
  throw InputError({place.file, place.line, std::move(reason), std::move(advice)});
}

std::optional<Day> date_of(const Fields& fields, Place place) {
  const auto date = fields.find("date");
  if (date == fields.end() || date->second.empty()) return std::nullopt;
  if (const auto day = day_from_iso(date->second)) return day;
  fail(place, "date is no day: " + date->second, "write it as 2025-03-31");
}

std::string text_of(const Fields& fields, const char* name) {
  const auto field = fields.find(name);
  return field == fields.end() ? std::string() : field->second;
}

Fields fields_of_json(const std::string& text, Place place) {
  rapidjson::Document json;
  json.Parse(text.data(), text.size());
  if (json.HasParseError() || !json.IsObject())
    fail(place, "the line is no JSON object", "write one object a line: {\"path\": ..., \"date\": ...}");
  Fields fields;
  for (const auto& member : json.GetObject())
    if (member.value.IsString()) fields[member.name.GetString()] = member.value.GetString();
  return fields;
}

void add_row(const Fields& fields, Place place, std::map<std::string, MetadataRow>& rows) {
  const std::string path = text_of(fields, "path");
  if (path.empty()) fail(place, "the row has no path", "say in `path` which document it is about");
  const bool added = rows.try_emplace(path, MetadataRow{date_of(fields, place), text_of(fields, "publisher"), text_of(fields, "url"),
                                                        text_of(fields, "title")})
                         .second;
  if (!added) fail(place, "second row for " + path, "keep one row for each document");
}

void read_json_lines(std::istream& in, const std::string& file, std::map<std::string, MetadataRow>& rows) {
  std::uint64_t line = 0;
  for (std::string text; std::getline(in, text);) {
    ++line;
    if (text.find_first_not_of(" \t\r") != std::string::npos) add_row(fields_of_json(text, {file, line}), {file, line}, rows);
  }
}

void read_csv(std::istream& in, const std::string& file, std::map<std::string, MetadataRow>& rows) {
  std::uint64_t line = 0;
  const auto header = read_csv_record(in, line).value_or(std::vector<std::string>());
  for (std::uint64_t first = line + 1; const auto record = read_csv_record(in, line); first = line + 1) {
    if (record->size() == 1 && record->front().empty()) continue;
    if (record->size() != header.size())
      fail({file, first}, "the row has " + std::to_string(record->size()) + " fields, the header " + std::to_string(header.size()),
           "quote fields that hold commas");
    Fields fields;
    for (std::size_t i = 0; i < header.size(); ++i) fields[header[i]] = (*record)[i];
    add_row(fields, {file, first}, rows);
  }
}

}  // namespace

MetadataTable MetadataTable::load(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file)) fail({file, 0}, "the metadata file cannot be read", "check its name and rights");
  MetadataTable table;
  if ((in >> std::ws).peek() == '{')
    read_json_lines(in, file, table.rows_);
  else
    read_csv(in, file, table.rows_);
  return table;
}

MetadataRow MetadataTable::of(const std::string& path) const {
  auto row = rows_.find(path);
  if (row == rows_.end()) row = rows_.find(std::filesystem::path(path).filename().string());
  return row == rows_.end() ? MetadataRow() : row->second;
}

}  // namespace wiregraph::app
