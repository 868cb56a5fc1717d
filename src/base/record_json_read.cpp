#include <limits>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "base/record_json.h"

namespace wiregraph {

namespace {

/// The line that is being read, for messages.
struct Place {
  const std::string& file;
  std::uint64_t line;

  [[noreturn]] void fail(std::string reason, std::string advice = "see the records format for what a line must have") const {
    throw InputError({file, line, std::move(reason), std::move(advice)});
  }
};

/// `text` in quotation marks, cut at a code point where it is long.
std::string in_quotes(std::string_view text) {
  constexpr std::size_t k_shown = 40;
  if (text.size() <= k_shown) return "'" + std::string(text) + "'";
  std::size_t end = k_shown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return "'" + std::string(text.substr(0, end)) + "...'";
}

bool is_id(std::string_view text) {
  if (text.empty() || text[0] < 'a' || text[0] > 'z') return false;
  for (char c : text)
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
  return true;
}

/// An object of the line, and how its fields are read: a missing one is empty where it may be, an error where it is needed.
class Fields {
 public:
  Fields(const rapidjson::Value& object, const Place& place, std::string_view what) : object_(object), place_(place), what_(what) {
    if (!object.IsObject()) fail("is no object");
  }

  std::string string(std::string_view name) const {
    const auto* value = find(name);
    if (value == nullptr) return {};
    if (!value->IsString()) fail_at(name, "is no string");
    return {value->GetString(), value->GetStringLength()};
  }

  std::string needed_string(std::string_view name) const {
    std::string value = string(name);
    if (value.empty()) fail_at(name, "is missing");
    return value;
  }

  std::string id(std::string_view name) const {
    std::string value = string(name);
    if (!value.empty()) check_id(name, value);
    return value;
  }

  std::string needed_id(std::string_view name) const {
    std::string value = needed_string(name);
    check_id(name, value);
    return value;
  }

  std::vector<std::string> strings(std::string_view name) const {
    std::vector<std::string> out;
    const auto* value = list(name);
    if (value == nullptr) return out;
    for (const auto& item : value->GetArray()) {
      if (!item.IsString()) fail_at(name, "holds something that is no string");
      out.emplace_back(item.GetString(), item.GetStringLength());
    }
    return out;
  }

  std::vector<std::string> ids(std::string_view name) const {
    std::vector<std::string> out = strings(name);
    for (const std::string& value : out) check_id(name, value);
    return out;
  }

  std::uint32_t integer(std::string_view name) const {
    const auto* value = find(name);
    if (value == nullptr) return 0;
    if (!value->IsUint()) fail_at(name, "is no whole number from 0 to 4294967295");
    return value->GetUint();
  }

  double number(std::string_view name) const {
    const auto* value = find(name);
    if (value == nullptr) return 0;
    if (!value->IsNumber()) fail_at(name, "is no number");
    return value->GetDouble();
  }

  bool flag(std::string_view name) const {
    const auto* value = find(name);
    if (value == nullptr) return false;
    if (!value->IsBool()) fail_at(name, "is neither true nor false");
    return value->GetBool();
  }

  /// The value of a closed list; `otherwise` where the field is missing.
  template <class Enum>
  Enum name_or(std::string_view name, Enum otherwise) const {
    const std::string value = string(name);
    if (value.empty()) return otherwise;
    if (const auto known = value_named<Enum>(value)) return *known;
    fail_at(name, in_quotes(value) + " is not in the vocabulary");
  }

  template <class Enum>
  Enum needed_name(std::string_view name) const {
    needed_string(name);
    return name_or(name, Enum{});
  }

  std::optional<Time> time(std::string_view name) const {
    const auto* value = find(name);
    if (value == nullptr) return std::nullopt;
    const Fields fields(*value, place_, name);
    const auto start = day_from_iso(fields.needed_string("start"));
    const auto end = day_from_iso(fields.needed_string("end"));
    if (!start || !end) fail_at(name, "has no dates like 2025-03-18");
    if (*end < *start) fail_at(name, "ends before it starts");
    return Time{*start, *end, fields.string("text")};
  }

  std::optional<Day> day(std::string_view name) const {
    const auto value = time(name);
    return value ? std::optional(value->start) : std::nullopt;
  }

  /// text_name: the field that holds the words.
  Quote quote(std::string_view text_name) const {
    Quote out{needed_id("document"), integer("start"), integer("end"), string(text_name)};
    if (out.end < out.start) fail("ends before it starts");
    return out;
  }

  template <class Read>
  auto objects(std::string_view name, Read read) const {
    std::vector<decltype(read(*this))> out;
    const auto* value = list(name);
    if (value == nullptr) return out;
    for (const auto& item : value->GetArray()) out.push_back(read(Fields(item, place_, name)));
    return out;
  }

  bool has(std::string_view name) const { return find(name) != nullptr; }

  std::optional<Fields> object(std::string_view name) const {
    const auto* value = find(name);
    return value == nullptr ? std::nullopt : std::optional(Fields(*value, place_, name));
  }

  [[noreturn]] void fail_at(std::string_view name, const std::string& reason) const {
    place_.fail("field '" + std::string(name) + "' of the " + std::string(what_) + ": " + reason);
  }

 private:
  [[noreturn]] void fail(const std::string& reason) const { place_.fail(std::string(what_) + ": " + reason); }

  void check_id(std::string_view name, std::string_view value) const {
    if (!is_id(value)) fail_at(name, in_quotes(value) + " is no id: a small letter, then small letters, digits and hyphens");
  }

  const rapidjson::Value* find(std::string_view name) const {
    const auto found = object_.FindMember(rapidjson::Value(rapidjson::StringRef(name.data(), name.size())));
    return found == object_.MemberEnd() || found->value.IsNull() ? nullptr : &found->value;
  }

  const rapidjson::Value* list(std::string_view name) const {
    const auto* value = find(name);
    if (value != nullptr && !value->IsArray()) fail_at(name, "is no list");
    return value;
  }

  const rapidjson::Value& object_;
  const Place& place_;
  std::string_view what_;
};

DocumentRecord document_in(const Fields& fields) {
  DocumentRecord document;
  document.id = fields.needed_id("id");
  document.path = fields.string("path");
  document.url = fields.string("url");
  document.title = fields.string("title");
  document.publisher = fields.string("publisher");
  document.publisher_id = fields.id("publisher_id");
  document.agency = fields.string("agency");
  document.published = fields.time("published");
  document.language = fields.string("language");
  document.sha256 = fields.string("sha256");
  document.characters = fields.integer("characters");
  document.same_text_as = fields.id("same_text_as");
  return document;
}

EntityPart entity_part_in(const Fields& fields) {
  return {fields.needed_id("id"),    fields.id("document"),        fields.needed_name<EntityType>("type"),
          fields.string("subtype"),  fields.string("name"),        fields.strings("aliases"),
          fields.strings("same_as"), fields.strings("close_match")};
}

std::optional<Measures> measures_in(const Fields& fields) {
  if (!fields.has("pagerank")) return std::nullopt;
  return Measures{fields.number("pagerank"), fields.number("betweenness"), fields.integer("component"), fields.integer("community")};
}

EntityRecord entity_in(const Fields& fields) {
  EntityRecord entity;
  entity.id = fields.needed_id("id");
  entity.type = fields.needed_name<EntityType>("type");
  entity.subtype = fields.string("subtype");
  entity.name = fields.string("name");
  entity.aliases = fields.strings("aliases");
  entity.same_as = fields.strings("same_as");
  entity.close_match = fields.strings("close_match");
  entity.mentions = fields.objects("mentions", [](const Fields& mention) {
    return MentionRecord{mention.quote("text"), mention.name_or("form", MentionForm::name)};
  });
  entity.measures = measures_in(fields);
  entity.parts = fields.objects("parts", entity_part_in);
  return entity;
}

EventPart event_part_in(const Fields& fields) {
  return {fields.needed_id("id"), fields.id("document"), fields.string("lemma"),    fields.string("name"),
          fields.time("time"),    fields.id("place"),    fields.ids("participants")};
}

EventRecord event_in(const Fields& fields) {
  EventRecord event;
  event.id = fields.needed_id("id");
  event.type = fields.needed_name<EventType>("type");
  event.lemma = fields.string("lemma");
  event.name = fields.string("name");
  event.time = fields.time("time");
  event.place = fields.id("place");
  event.participants = fields.ids("participants");
  event.realis = fields.name_or("realis", Realis::occurred);
  event.mentions = fields.objects("mentions", [](const Fields& mention) { return mention.quote("text"); });
  event.measures = measures_in(fields);
  event.parts = fields.objects("parts", event_part_in);
  return event;
}

/// What a claim and its proposition have in common.
template <class Statement>
void read_statement(const Fields& fields, Statement& statement) {
  statement.id = fields.needed_id("id");
  statement.subject = fields.needed_id("subject");
  statement.predicate = fields.needed_name<Predicate>("predicate");
  statement.sense = fields.string("sense");
  statement.object = fields.id("object");
  if (const auto value = fields.object("value"))
    statement.value = Value{value->number("number"), value->string("unit"), value->string("text")};
  if (statement.value && !statement.object.empty()) fields.fail_at("value", "stands beside an object; a statement has one of them");
  statement.target = fields.id("target");
  statement.in_event = fields.id("in_event");
}

AttributionRecord attribution_in(const Fields& fields) {
  return {fields.ids("sources"), fields.string("text"), fields.integer("start"), fields.integer("end"), fields.time("said")};
}

ClaimRecord claim_in(const Fields& fields) {
  ClaimRecord claim;
  read_statement(fields, claim);
  claim.polarity = fields.name_or("polarity", Polarity::positive);
  claim.modality = fields.name_or("modality", Modality::actual);
  claim.phase = fields.name_or("phase", Phase::current);
  claim.attribution = fields.objects("attribution", attribution_in);
  claim.attributed_to = fields.ids("attributed_to");
  claim.time = fields.time("time");
  claim.posted = fields.time("posted");
  claim.role = fields.string("role");
  if (!fields.string("plover").empty()) claim.plover = fields.needed_name<Plover>("plover");
  claim.confidence = fields.number("confidence");
  if (claim.confidence < 0 || claim.confidence > 1) fields.fail_at("confidence", "is not between 0 and 1");
  claim.evidence = fields.objects("evidence", [](const Fields& evidence) { return evidence.quote("quote"); });
  if (claim.evidence.empty()) fields.fail_at("evidence", "is missing");
  if (const auto trigger = fields.object("trigger")) claim.trigger = trigger->quote("text");
  claim.pattern = fields.string("pattern");
  return claim;
}

PropositionRecord proposition_in(const Fields& fields) {
  PropositionRecord proposition;
  read_statement(fields, proposition);
  proposition.claims = fields.ids("claims");
  proposition.support = fields.integer("support");
  proposition.denial = fields.integer("denial");
  proposition.reports = fields.integer("reports");
  proposition.status = fields.needed_name<Status>("status");
  proposition.first_said = fields.day("first_said");
  proposition.last_said = fields.day("last_said");
  return proposition;
}

ContradictionRecord contradiction_in(const Fields& fields) {
  return {fields.needed_id("id"), fields.needed_name<ContradictionType>("type"), fields.ids("claims"), fields.flag("implied")};
}

}  // namespace

void read_record(std::string_view json, const std::string& file, std::uint64_t line, Records& records) {
  const Place place{file, line};
  if (json.size() > k_longest_record)
    place.fail("the line has " + std::to_string(json.size()) + " bytes, more than " + std::to_string(k_longest_record),
               "check that the file is JSON Lines: one record per line");
  // Iterative: however deep a line nests, the stack does not grow.
  rapidjson::Document parsed;
  parsed.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
  if (parsed.HasParseError())
    place.fail(std::string("no JSON: ") + rapidjson::GetParseError_En(parsed.GetParseError()) + " (byte " +
                   std::to_string(parsed.GetErrorOffset() + 1) + ")",
               "each line must be one JSON object in UTF-8");
  const Fields fields(parsed, place, "record");
  const std::string kind = fields.needed_string("kind");
  if (kind == "document") return records.documents.push_back(document_in(fields));
  if (kind == "entity") return records.entities.push_back(entity_in(fields));
  if (kind == "event") return records.events.push_back(event_in(fields));
  if (kind == "claim") return records.claims.push_back(claim_in(fields));
  if (kind == "proposition") return records.propositions.push_back(proposition_in(fields));
  if (kind == "contradiction") return records.contradictions.push_back(contradiction_in(fields));
  place.fail("kind " + in_quotes(kind) + " is unknown", "known are document, entity, event, claim, proposition and contradiction");
}

}  // namespace wiregraph
