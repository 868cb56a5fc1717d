#include <cmath>
#include <ostream>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "base/record_json.h"

namespace wiregraph {

namespace {

constexpr double k_largest_exact_integer = 9007199254740992.0;  // 2^53

/// One line of output under construction. A field whose value is empty is not written.
class JsonLine {
 public:
  JsonLine() : writer_(buffer_) {}

  void begin(std::string_view kind) {
    buffer_.Clear();
    writer_.Reset(buffer_);
    writer_.StartObject();
    string("kind", kind);
  }

  void end(std::ostream& out) {
    writer_.EndObject();
    out.write(buffer_.GetString(), static_cast<std::streamsize>(buffer_.GetSize()));
    out.put('\n');
  }

  void string(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    key(name);
    text(value);
  }

  void integer(std::string_view name, std::uint32_t value) {
    key(name);
    writer_.Uint(value);
  }

  /// JSON has no infinities: such a number is left out. Whole numbers have no fraction.
  void number(std::string_view name, double value) {
    if (!std::isfinite(value)) return;
    key(name);
    if (std::trunc(value) == value && std::abs(value) <= k_largest_exact_integer)
      writer_.Int64(static_cast<std::int64_t>(value));
    else
      writer_.Double(value);
  }

  void yes(std::string_view name) {
    key(name);
    writer_.Bool(true);
  }

  void strings(std::string_view name, const std::vector<std::string>& values) {
    if (values.empty()) return;
    key(name);
    writer_.StartArray();
    for (const std::string& value : values) text(value);
    writer_.EndArray();
  }

  template <class Write>
  void object(std::string_view name, Write write) {
    key(name);
    writer_.StartObject();
    write();
    writer_.EndObject();
  }

  template <class Item, class Write>
  void objects(std::string_view name, const std::vector<Item>& items, Write write) {
    if (items.empty()) return;
    key(name);
    writer_.StartArray();
    for (const Item& item : items) {
      writer_.StartObject();
      write(item);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  void time(std::string_view name, const std::optional<Time>& time) {
    if (!time) return;
    object(name, [&] {
      string("start", to_iso(time->start));
      string("end", to_iso(time->end));
      string("text", time->text);
    });
  }

  void day(std::string_view name, const std::optional<Day>& day) {
    if (day) time(name, Time{*day, *day, {}});
  }

  void place(const Quote& quote) {
    string("document", quote.document);
    integer("start", quote.start);
    integer("end", quote.end);
  }

 private:
  void key(std::string_view name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
  void text(std::string_view value) { writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_;
};

void fields_of(const DocumentRecord& document, JsonLine& line) {
  line.begin("document");
  line.string("id", document.id);
  line.string("path", document.path);
  line.string("url", document.url);
  line.string("title", document.title);
  line.string("publisher", document.publisher);
  line.string("publisher_id", document.publisher_id);
  line.string("agency", document.agency);
  line.time("published", document.published);
  line.string("language", document.language);
  line.string("sha256", document.sha256);
  line.integer("characters", document.characters);
  line.string("same_text_as", document.same_text_as);
}

void measures_of(const std::optional<Measures>& measures, JsonLine& line) {
  if (!measures) return;
  line.number("pagerank", measures->pagerank);
  line.number("betweenness", measures->betweenness);
  line.integer("component", measures->component);
  line.integer("community", measures->community);
}

void fields_of(const EntityRecord& entity, JsonLine& line) {
  line.begin("entity");
  line.string("id", entity.id);
  line.string("type", name_of(entity.type));
  line.string("subtype", entity.subtype);
  line.string("name", entity.name);
  line.strings("aliases", entity.aliases);
  line.strings("same_as", entity.same_as);
  line.strings("close_match", entity.close_match);
  measures_of(entity.measures, line);
  line.objects("mentions", entity.mentions, [&](const MentionRecord& mention) {
    line.place(mention.quote);
    line.string("text", mention.quote.text);
    line.string("form", name_of(mention.form));
  });
  line.objects("parts", entity.parts, [&](const EntityPart& part) {
    line.string("id", part.id);
    line.string("document", part.document);
    line.string("type", name_of(part.type));
    line.string("subtype", part.subtype);
    line.string("name", part.name);
    line.strings("aliases", part.aliases);
    line.strings("same_as", part.same_as);
    line.strings("close_match", part.close_match);
  });
}

void fields_of(const EventRecord& event, JsonLine& line) {
  line.begin("event");
  line.string("id", event.id);
  line.string("type", name_of(event.type));
  line.string("lemma", event.lemma);
  line.string("name", event.name);
  line.time("time", event.time);
  line.string("place", event.place);
  line.strings("participants", event.participants);
  line.string("realis", name_of(event.realis));
  measures_of(event.measures, line);
  line.objects("mentions", event.mentions, [&](const Quote& mention) {
    line.place(mention);
    line.string("text", mention.text);
  });
  line.objects("parts", event.parts, [&](const EventPart& part) {
    line.string("id", part.id);
    line.string("document", part.document);
    line.string("lemma", part.lemma);
    line.string("name", part.name);
    line.time("time", part.time);
    line.string("place", part.place);
    line.strings("participants", part.participants);
  });
}

void value_of(const std::optional<Value>& value, JsonLine& line) {
  if (!value) return;
  line.object("value", [&] {
    line.number("number", value->number);
    line.string("unit", value->unit);
    line.string("text", value->text);
  });
}

/// What a claim and its proposition have in common.
template <class Statement>
void statement_of(const Statement& statement, JsonLine& line) {
  line.string("id", statement.id);
  line.string("subject", statement.subject);
  line.string("predicate", name_of(statement.predicate));
  line.string("sense", statement.sense);
  line.string("object", statement.object);
  value_of(statement.value, line);
  line.string("target", statement.target);
  line.string("in_event", statement.in_event);
}

void sources_of(const ClaimRecord& claim, JsonLine& line) {
  line.objects("attribution", claim.attribution, [&](const AttributionRecord& attribution) {
    line.strings("sources", attribution.sources);
    line.string("text", attribution.text);
    line.integer("start", attribution.start);
    line.integer("end", attribution.end);
    line.time("said", attribution.said);
  });
  line.strings("attributed_to", claim.attributed_to);
}

void fields_of(const ClaimRecord& claim, JsonLine& line) {
  line.begin("claim");
  statement_of(claim, line);
  line.string("polarity", name_of(claim.polarity));
  line.string("modality", name_of(claim.modality));
  if (claim.phase != Phase::current) line.string("phase", name_of(claim.phase));
  sources_of(claim, line);
  line.time("time", claim.time);
  line.time("posted", claim.posted);
  line.string("role", claim.role);
  if (claim.plover) line.string("plover", name_of(*claim.plover));
  line.number("confidence", claim.confidence);
  line.objects("evidence", claim.evidence, [&](const Quote& evidence) {
    line.place(evidence);
    line.string("quote", evidence.text);
  });
  if (!claim.trigger.document.empty()) line.object("trigger", [&] { line.place(claim.trigger); });
  line.string("pattern", claim.pattern);
}

void fields_of(const PropositionRecord& proposition, JsonLine& line) {
  line.begin("proposition");
  statement_of(proposition, line);
  line.strings("claims", proposition.claims);
  line.integer("support", proposition.support);
  line.integer("denial", proposition.denial);
  line.integer("reports", proposition.reports);
  line.string("status", name_of(proposition.status));
  line.day("first_said", proposition.first_said);
  line.day("last_said", proposition.last_said);
}

void fields_of(const ContradictionRecord& contradiction, JsonLine& line) {
  line.begin("contradiction");
  line.string("id", contradiction.id);
  line.string("type", name_of(contradiction.type));
  line.strings("claims", contradiction.claims);
  if (contradiction.implied) line.yes("implied");
}

void write_lines(const auto& records, JsonLine& line, std::ostream& out) {
  for (const auto& record : records) {
    fields_of(record, line);
    line.end(out);
  }
}

}  // namespace

void write_records(const Records& records, std::ostream& out) {
  JsonLine line;
  write_lines(records.documents, line, out);
  write_lines(records.entities, line, out);
  write_lines(records.events, line, out);
  write_lines(records.claims, line, out);
  write_lines(records.propositions, line, out);
  write_lines(records.contradictions, line, out);
}

void write_records(const GraphRecords& records, std::ostream& out) {
  JsonLine line;
  const auto write = [&](const auto& record) {
    fields_of(record, line);
    line.end(out);
  };
  write_lines(records.documents, line, out);
  for_each_entity(records, write);
  for_each_event(records, write);
  write_lines(records.claims, line, out);
  write_lines(records.propositions, line, out);
  write_lines(records.contradictions, line, out);
}

}  // namespace wiregraph
