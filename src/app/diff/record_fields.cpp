#include "app/diff/record_fields.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace wiregraph::app {

namespace {

Field text_field(std::string_view name, std::string text) { return {name, text, text}; }
Field number_field(std::string_view name, std::size_t number) { return text_field(name, std::to_string(number)); }

std::string days(const std::optional<Time>& time) {
  if (!time) return {};
  return to_iso(time->start) + (time->end == time->start ? std::string() : " to " + to_iso(time->end));
}

Field day_field(std::string_view name, const std::optional<Day>& day) { return text_field(name, day ? to_iso(*day) : std::string()); }

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : " | ") + text;
  return out;
}

/// Calls nodes by their ids in the other graph.
const std::string& id_of(const std::string& node, const SameNodes* same) { return same == nullptr ? node : same->after(node); }

Field node_field(std::string_view name, const std::vector<std::string>& nodes, const RecordIndex& index, const SameNodes* same) {
  std::set<std::string> keys;
  std::vector<std::string> names;
  for (const std::string& node : nodes) {
    keys.insert(id_of(node, same));
    names.push_back(index.name(node));
  }
  return {name, joined({keys.begin(), keys.end()}), joined(names)};
}

Field node_field(std::string_view name, const std::string& node, const RecordIndex& index, const SameNodes* same) {
  return node_field(name, node.empty() ? std::vector<std::string>() : std::vector{node}, index, same);
}

std::string value_key(const std::optional<Value>& value) {
  if (!value) return {};
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value->number).ptr;
  return std::string(digits, end) + ' ' + value->unit;
}

}  // namespace

std::vector<Field> fields_of(const DocumentRecord& document, const RecordIndex& index, const SameNodes* same) {
  return {text_field("path", document.path), text_field("title", document.title), text_field("agency", document.agency),
          node_field("publisher", document.publisher_id, index, same), text_field("same_text_as", document.same_text_as)};
}

std::vector<Field> fields_of(const EntityRecord& entity, const RecordIndex&, const SameNodes*) {
  return {text_field("name", entity.name),
          text_field("type", std::string(name_of(entity.type))),
          text_field("subtype", entity.subtype),
          text_field("aliases", joined(entity.aliases)),
          text_field("same_as", joined(entity.same_as)),
          text_field("close_match", joined(entity.close_match)),
          number_field("mentions", entity.mentions.size())};
}

std::vector<Field> fields_of(const EventRecord& event, const RecordIndex& index, const SameNodes* same) {
  return {text_field("name", event.name),
          text_field("type", std::string(name_of(event.type))),
          text_field("realis", std::string(name_of(event.realis))),
          text_field("time", days(event.time)),
          node_field("place", event.place, index, same),
          node_field("participants", event.participants, index, same),
          number_field("mentions", event.mentions.size())};
}

std::vector<Field> fields_of(const PropositionRecord& proposition, const RecordIndex&, const SameNodes*) {
  return {text_field("status", std::string(name_of(proposition.status))),
          number_field("support", proposition.support),
          number_field("denial", proposition.denial),
          number_field("reports", proposition.reports),
          number_field("claims", proposition.claims.size()),
          day_field("first_said", proposition.first_said),
          day_field("last_said", proposition.last_said)};
}

std::vector<Field> fields_of(const ContradictionRecord& contradiction, const RecordIndex&, const SameNodes*) {
  Field claims = number_field("claims", contradiction.claims.size());
  claims.key = joined(contradiction.claims);
  return {text_field("type", std::string(name_of(contradiction.type))), text_field("implied", contradiction.implied ? "yes" : "no"),
          std::move(claims)};
}

std::string content_of(const PropositionRecord& proposition, const SameNodes* same) {
  std::string subject = id_of(proposition.subject, same), object = id_of(proposition.object, same);
  if (info_of(proposition.predicate).symmetric && !object.empty() && object < subject) std::swap(subject, object);
  std::string content;
  for (const std::string& part : {subject, std::string(name_of(proposition.predicate)), proposition.sense, object,
                                  value_key(proposition.value), id_of(proposition.target, same), id_of(proposition.in_event, same)})
    content += std::to_string(part.size()) + ':' + part;
  return content;
}

std::string title_of(const DocumentRecord& document, const RecordIndex& index) { return index.name_of_document(document.id); }

std::string title_of(const EntityRecord& entity, const RecordIndex&) {
  return entity.name + " (" + std::string(name_of(entity.type)) + ')';
}

std::string title_of(const EventRecord& event, const RecordIndex& index) { return index.name(event.id); }

std::string title_of(const PropositionRecord& proposition, const RecordIndex& index) { return sentence_of(proposition, index); }

std::string title_of(const ContradictionRecord& contradiction, const RecordIndex& index) {
  std::string out(name_of(contradiction.type));
  if (contradiction.implied) out += ", by implication";
  const ClaimRecord* first = contradiction.claims.empty() ? nullptr : index.claim(contradiction.claims.front());
  return first == nullptr ? out : out + ": " + sentence_of(*first, index);
}

}  // namespace wiregraph::app
