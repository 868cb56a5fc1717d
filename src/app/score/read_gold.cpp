#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/score/scored_graph.h"
#include "base/log.h"

namespace wiregraph::app::score {

namespace {

using Json = rapidjson::Value;

std::string bytes_of(const std::string& file, const std::string& advice) {
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file)) throw InputError({file, 0, "cannot be read", advice});
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The text of a member; empty where it is missing, null or no string.
std::string text_of(const Json& object, const char* name) {
  const auto member = object.FindMember(name);
  return member != object.MemberEnd() && member->value.IsString() ? member->value.GetString() : std::string();
}

/// The texts of a member that is a list; none where it is missing or null.
std::vector<std::string> texts_of(const Json& object, const char* name) {
  std::vector<std::string> texts;
  const auto member = object.FindMember(name);
  if (member == object.MemberEnd() || !member->value.IsArray()) return texts;
  for (const Json& element : member->value.GetArray())
    if (element.IsString()) texts.emplace_back(element.GetString());
  return texts;
}

std::optional<Days> time_of(const Json& claim) {
  const auto time = claim.FindMember("time");
  if (time == claim.MemberEnd()) return std::nullopt;
  if (time->value.IsObject()) return Days{text_of(time->value, "start"), text_of(time->value, "end")};
  const std::string text = text_of(claim, "time");
  return text.empty() ? std::nullopt : std::optional<Days>(days_of(text));
}

std::map<std::string, ScoredNode> nodes_of(const Json& gold, const char* list, bool names_count) {
  std::map<std::string, ScoredNode> nodes;
  for (const Json& object : gold[list].GetArray()) {
    ScoredNode node{text_of(object, "type"), {}};
    for (const std::string& mention : texts_of(object, "mentions")) node.names.insert(normalized(mention));
    if (names_count) node.names.insert(normalized(text_of(object, "name")));
    nodes[text_of(object, "id")] = std::move(node);
  }
  return nodes;
}

ScoredClaim claim_of(const Json& object, const std::string& text) {
  ScoredClaim claim;
  claim.subject = text_of(object, "subject");
  claim.predicate = text_of(object, "predicate");
  claim.object = text_of(object, "object");
  claim.target = text_of(object, "target");
  claim.polarity = text_of(object, "polarity");
  claim.modality = text_of(object, "modality");
  claim.time = time_of(object);
  claim.role = text_of(object, "role");
  for (std::string& source : texts_of(object, "attributed_to")) claim.attributed_to.insert(std::move(source));
  claim.evidence = text_of(object, "evidence");
  claim.places = places_of(claim.evidence, text);
  return claim;
}

rapidjson::Document gold_object(const std::string& file) {
  const std::string bytes = bytes_of(file, "name a gold file (*.gold.json)");
  rapidjson::Document json;
  json.Parse(bytes.data(), bytes.size());
  if (json.HasParseError())
    throw InputError(
        {file, 0, std::string("is no JSON: ") + rapidjson::GetParseError_En(json.GetParseError()), "name a gold file (*.gold.json)"});
  for (const char* list : {"entities", "events", "claims"}) {
    bool objects = json.IsObject() && json.HasMember(list) && json[list].IsArray();
    if (objects)
      for (const Json& element : json[list].GetArray()) objects = objects && element.IsObject();
    if (!objects) throw InputError({file, 0, std::string("is no gold graph: it has no list of ") + list, "name a gold file (*.gold.json)"});
  }
  return json;
}

int number_of(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() && !text.empty() ? number : -1;
}

std::optional<Days> week_days(const std::string& text) {
  using namespace std::chrono;
  const int year_number = number_of(text.substr(0, 4));
  const int week = number_of(text.substr(text.find('W') + 1, 2));
  if (year_number < 1 || week < 1 || week > 53) return std::nullopt;
  const sys_days fourth{year(year_number) / January / 4};  // ISO 8601: the week of 4 January is the first
  const sys_days monday = fourth - (weekday(fourth) - Monday) + weeks(week - 1);
  return Days{to_iso(monday), to_iso(monday + days(6))};
}

}  // namespace

Days days_of(const std::string& text) {
  using namespace std::chrono;
  const Days as_written{text, text};
  if (text.find('W') != std::string::npos) return week_days(text).value_or(as_written);
  const std::string date = text.substr(0, 10);
  if (const auto day = day_from_iso(date)) return {to_iso(*day), to_iso(*day)};
  const int year_number = number_of(date.substr(0, date.find('-')));
  if (year_number < 1) return as_written;
  const year of(year_number);
  if (date.find('-') == std::string::npos) return {to_iso(sys_days{of / January / 1}), to_iso(sys_days{of / December / 31})};
  const int month_number = number_of(date.substr(date.find('-') + 1));
  if (month_number < 1 || month_number > 12) return as_written;
  const year_month month = of / month_number;
  return {to_iso(sys_days{month / 1}), to_iso(sys_days{month / last})};
}

Gold read_gold(const std::string& file, const std::string& texts) {
  const rapidjson::Document json = gold_object(file);
  Gold gold;
  gold.document = text_of(json, "doc");
  const std::string text_file = (std::filesystem::path(texts) / gold.document).string();
  gold.text = bytes_of(text_file, "--texts names the folder of the documents that the gold graphs are of");
  gold.graph.entities = nodes_of(json, "entities", true);
  gold.graph.events = nodes_of(json, "events", false);
  for (const Json& claim : json["claims"].GetArray()) gold.graph.claims.push_back(claim_of(claim, gold.text));
  return gold;
}

}  // namespace wiregraph::app::score
