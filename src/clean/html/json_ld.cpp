#include <rapidjson/document.h>

#include "base/utf8.h"
#include "clean/html/metadata.h"
#include "clean/stated_time.h"

namespace wiregraph::clean {

namespace {

using rapidjson::Value;

const Value* member(const Value& object, const char* name) {
  if (!object.IsObject()) return nullptr;
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

/// A string; of an object its name; of an array its first such.
std::string name_in(const Value* value) {
  if (value != nullptr && value->IsArray()) value = value->Empty() ? nullptr : &(*value)[0];
  if (value != nullptr && value->IsObject()) value = member(*value, "name");
  if (value == nullptr || !value->IsString()) return {};
  return decode_utf8({value->GetString(), value->GetStringLength()}).text;
}

/// The names in an array, parted by commas; of anything else its one name.
std::string names_in(const Value* value) {
  if (value == nullptr || !value->IsArray()) return name_in(value);
  std::string names;
  for (const Value& each : value->GetArray()) {
    const std::string name = name_in(&each);
    if (!name.empty()) (names += names.empty() ? "" : ", ") += name;
  }
  return names;
}

/// NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report...
bool is_story(const Value& object) {
  const std::string type = name_in(member(object, "@type"));
  return type.ends_with("Article") || type.ends_with("Posting") || type == "Report";
}

void read_story(const Value& story, Source& source) {
  fill(source.title, name_in(member(story, "headline")));
  fill(source.author, names_in(member(story, "author")));
  fill(source.publisher, name_in(member(story, "publisher")));
  fill(source.language, name_in(member(story, "inLanguage")));
  fill(source.url, name_in(member(story, "url")));
  for (const char* field : {"datePublished", "dateCreated", "dateModified"}) {
    if (!source.published) source.published = stated_time(name_in(member(story, field)));
  }
}

/// The value itself, the values of an array, those of "@graph".
void visit(const Value& value, int depth, Source& source) {
  constexpr int k_deepest = 4;
  if (depth > k_deepest) return;
  if (value.IsArray()) {
    for (const Value& each : value.GetArray()) visit(each, depth + 1, source);
  } else if (value.IsObject()) {
    if (is_story(value)) read_story(value, source);
    if (const Value* graph = member(value, "@graph")) visit(*graph, depth + 1, source);
  }
}

}  // namespace

void read_json_ld(std::string_view json, Source& source) {
  rapidjson::Document value;
  value.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (!value.HasParseError()) visit(value, 0, source);
}

}  // namespace wiregraph::clean
