
#include <algorithm>
#include <optional>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/pointer.h>

#include "base/utf8.h"
#include "clean/decode.h"
#include "clean/formats/format.h"
#include "clean/stated_time.h"

namespace wiregraph::clean {

namespace {

/// Iterative: a thousand brackets must not exhaust the stack.
constexpr unsigned k_parse_flags = rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag;

/// Where a value stands, for messages.
struct Place {
  const std::string& name;
  std::uint64_t line = 0;
};

/// The value of a field; null where there is none. A name that begins with a slash is a JSON Pointer (RFC 6901).
const rapidjson::Value* find_field(const rapidjson::Value& object, const std::string& field) {
  if (field.starts_with('/')) return rapidjson::Pointer(field.data(), field.size()).Get(object);
  const auto member = object.FindMember(rapidjson::StringRef(field.data(), field.size()));
  return member == object.MemberEnd() ? nullptr : &member->value;
}

/// A field of text; empty where the object has none.
std::string text_field(const rapidjson::Value& object, const std::string& field, Place place, Log& log) {
  const rapidjson::Value* value = find_field(object, field);
  if (value == nullptr || value->IsNull()) return {};
  if (!value->IsString()) {
    log.warn({place.name, place.line, "`" + field + "` is no string and was left out", "give it as a string"});
    return {};
  }
  // An escape may stand for half a surrogate pair, which is no UTF-8.
  return decode_utf8({value->GetString(), value->GetStringLength()}).text;
}

std::optional<Time> date_field(const rapidjson::Value& object, const std::string& field, Place place, Log& log) {
  const std::string text = text_field(object, field, place, log);
  if (text.empty()) return std::nullopt;
  if (const auto time = stated_time(text)) return time;
  log.warn({place.name, place.line, "the date \"" + text + "\" was left out", "write it as 2025-12-31"});
  return std::nullopt;
}

/// The document of an object; throws InputError where it has no text.
Document read_object(const rapidjson::Value& object, const JsonFields& fields, Place place, Log& log) {
  if (!object.IsObject()) throw InputError({place.name, place.line, "it is no JSON object", "give one object per document"});
  const rapidjson::Value* text = find_field(object, fields.text);
  if (text == nullptr || !text->IsString())
    throw InputError({place.name, place.line, "the object has no string `" + fields.text + "`",
                      "give the document's text as `" + fields.text + "`, or say with --field text=NAME where it is"});
  Document document;
  document.text = text_field(object, fields.text, place, log);
  check_text(document.text, place.name, place.line);
  Source& source = document.source;
  source.path = text_field(object, fields.path, place, log);
  if (source.path.empty()) source.path = place.name;
  source.url = text_field(object, fields.url, place, log);
  source.title = text_field(object, fields.title, place, log);
  source.author = text_field(object, fields.author, place, log);
  source.publisher = text_field(object, fields.publisher, place, log);
  source.agency = text_field(object, fields.agency, place, log);
  const std::string language = text_field(object, fields.language, place, log);
  if (!language.empty()) source.language = language;
  source.published = date_field(object, fields.date, place, log);
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

/// The documents of one input as they are found.
struct Reading {
  const Input& input;
  Log& log;
  std::vector<Document> documents;
};

/// Adds the document of an object, or warns that it is none.
void add_object(const rapidjson::Value& object, std::uint64_t line, Reading& reading) {
  try {
    reading.documents.push_back(read_object(object, reading.input.fields, {reading.input.name, line}, reading.log));
  } catch (const InputError& error) {
    reading.log.warn(error.problem());
  }
}

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

bool is_json_object(std::string_view text) {
  rapidjson::Document value;
  value.Parse<k_parse_flags>(text.data(), text.size());
  return !value.HasParseError() && value.IsObject();
}

void read_lines(std::string_view text, Reading& reading) {
  std::uint64_t number = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::string_view line = first_line(text.substr(start));
    start += line.size() + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == line.npos) continue;
    try {
      add_object(parse(line, {reading.input.name, number}), number, reading);
    } catch (const InputError& error) {
      reading.log.warn(error.problem());
    }
  }
}

}  // namespace

bool is_likely_json(std::string_view bytes) { return bytes.starts_with("{\""); }

std::vector<Document> read_json(const Input& input, Log& log) {
  const std::string text = decode(input.bytes, input.name, log);
  Reading reading{input, log, {}};
  if (is_json_object(first_line(text))) {
    read_lines(text, reading);
  } else {
    const rapidjson::Document value = parse(text, {input.name, 1});
    if (!value.IsArray()) return {read_object(value, input.fields, {input.name, 1}, log)};
    for (const auto& object : value.GetArray()) add_object(object, 0, reading);
  }
  if (reading.documents.empty())
    throw InputError({input.name, 0, "none of its objects is a document", "give objects with a string `" + input.fields.text + "`"});
  return std::move(reading.documents);
}

}  // namespace wiregraph::clean
