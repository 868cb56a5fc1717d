#include "clean/read_json.h"

#include <algorithm>
#include <optional>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "base/utf8.h"
#include "clean/decode.h"

namespace wiregraph::clean {

namespace {

/// Iterative: a thousand brackets must not exhaust the stack.
constexpr unsigned k_parse_flags = rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag;

/// Where a value stands, for messages.
struct Place {
  const std::string& name;
  std::uint64_t line = 0;
};

/// A field of text; empty where the object has none.
std::string text_field(const rapidjson::Value& object, const char* field, Place place, Log& log) {
  const auto member = object.FindMember(field);
  if (member == object.MemberEnd() || member->value.IsNull()) return {};
  if (!member->value.IsString()) {
    log.warn({place.name, place.line, std::string("`") + field + "` is no string and was left out", "give it as a string"});
    return {};
  }
  // An escape may stand for half a surrogate pair, which is no UTF-8.
  return decode_utf8({member->value.GetString(), member->value.GetStringLength()}).text;
}

std::optional<Time> date_field(const rapidjson::Value& object, Place place, Log& log) {
  const std::string text = text_field(object, "date", place, log);
  if (text.empty()) return std::nullopt;
  if (const auto day = day_from_iso(std::string_view(text).substr(0, 10))) return Time{*day, *day, text};
  log.warn({place.name, place.line, "the date \"" + text + "\" was left out", "write it as 2025-12-31"});
  return std::nullopt;
}

/// The document of an object; throws InputError where it has no text.
Document read_object(const rapidjson::Value& object, Place place, Log& log) {
  if (!object.IsObject()) throw InputError({place.name, place.line, "it is no JSON object", "give one object per document"});
  if (!object.HasMember("text") || !object["text"].IsString())
    throw InputError({place.name, place.line, "the object has no string `text`", "give the document's text as `text`"});
  Document document;
  document.text = text_field(object, "text", place, log);
  check_text(document.text, place.name, place.line);
  document.source.path = text_field(object, "path", place, log);
  if (document.source.path.empty()) document.source.path = place.name;
  document.source.url = text_field(object, "url", place, log);
  document.source.title = text_field(object, "title", place, log);
  document.source.publisher = text_field(object, "publisher", place, log);
  document.source.agency = text_field(object, "agency", place, log);
  const std::string language = text_field(object, "language", place, log);
  if (!language.empty()) document.source.language = language;
  document.source.published = date_field(object, place, log);
  return document;
}

/// Parses one JSON value; throws InputError where it is none.
rapidjson::Document parse(std::string_view json, Place place) {
  rapidjson::Document value;
  value.Parse<k_parse_flags>(json.data(), json.size());
  if (!value.HasParseError()) return value;
  const auto before = json.substr(0, value.GetErrorOffset());
  const auto line = place.line + static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
  throw InputError({place.name, line, std::string("no JSON: ") + rapidjson::GetParseError_En(value.GetParseError()),
                    "give one object, an array of objects, or one object per line"});
}

/// Adds the document of an object, or warns that it is none.
void add_object(const rapidjson::Value& object, Place place, std::vector<Document>& documents, Log& log) {
  try {
    documents.push_back(read_object(object, place, log));
  } catch (const InputError& error) {
    log.warn(error.problem());
  }
}

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

bool is_json_object(std::string_view text) {
  rapidjson::Document value;
  value.Parse<k_parse_flags>(text.data(), text.size());
  return !value.HasParseError() && value.IsObject();
}

std::vector<Document> read_lines(std::string_view text, const std::string& name, Log& log) {
  std::vector<Document> documents;
  std::uint64_t number = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::string_view line = first_line(text.substr(start));
    start += line.size() + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == line.npos) continue;
    try {
      add_object(parse(line, {name, number}), {name, number}, documents, log);
    } catch (const InputError& error) {
      log.warn(error.problem());
    }
  }
  return documents;
}

}  // namespace

std::vector<Document> read_json(std::string_view text, const std::string& name, Log& log) {
  std::vector<Document> documents;
  if (is_json_object(first_line(text))) {
    documents = read_lines(text, name, log);
  } else {
    const rapidjson::Document value = parse(text, {name, 1});
    if (!value.IsArray()) return {read_object(value, {name, 1}, log)};
    for (const auto& object : value.GetArray()) add_object(object, {name, 0}, documents, log);
  }
  if (documents.empty()) throw InputError({name, 0, "none of its objects is a document", "give objects with a string `text`"});
  return documents;
}

}  // namespace wiregraph::clean
