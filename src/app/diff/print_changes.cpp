#include "app/diff/print_changes.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <map>

#include "app/csv.h"
#include "app/report.h"

namespace wiregraph::app {

namespace {

std::string plural_of(std::string_view record) { return record == "entity" ? std::string("entities") : std::string(record) + 's'; }

/// "propositions: 2 disputed, 5 new"
void print_heading(std::string_view record, const std::vector<Change>& changes, std::ostream& out) {
  std::map<ChangeKind, std::size_t> counts;
  for (const Change& change : changes)
    if (change.record == record) ++counts[change.kind];
  std::string_view separator = ": ";
  out << plural_of(record);
  for (const auto& [kind, count] : counts) {
    out << separator << count << ' ' << name_of(kind);
    separator = ", ";
  }
  out << '\n';
}

std::string quoted_or_nothing(const std::string& text) { return text.empty() ? "nothing" : printable(text); }

void print_change(const Change& change, std::ostream& out) {
  constexpr std::size_t k_longest_kind = 8;
  const std::string_view kind = name_of(change.kind);
  out << "  " << kind << std::string(k_longest_kind - kind.size(), ' ') << "  " << change.id << "  " << printable(change.name);
  if (!change.id_before.empty()) out << "  (was " << change.id_before << ')';
  out << '\n';
  for (const FieldChange& field : change.fields)
    out << "              " << field.field << ": " << quoted_or_nothing(field.before) << " -> " << quoted_or_nothing(field.after) << '\n';
}

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(std::string_view name, std::string_view value, Writer& writer) {
  if (value.empty()) return;
  writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void write_fields(const std::vector<FieldChange>& fields, Writer& writer) {
  if (fields.empty()) return;
  writer.Key("fields");
  writer.StartArray();
  for (const FieldChange& field : fields) {
    writer.StartObject();
    write_text("field", field.field, writer);
    write_text("before", field.before, writer);
    write_text("after", field.after, writer);
    writer.EndObject();
  }
  writer.EndArray();
}

}  // namespace

void print_text(const std::vector<Change>& changes, std::ostream& out) {
  if (changes.empty()) out << "no difference\n";
  std::string_view record;
  for (const Change& change : changes) {
    if (change.record != record) print_heading(record = change.record, changes, out);
    print_change(change, out);
  }
}

void print_json(const std::vector<Change>& changes, std::ostream& out) {
  for (const Change& change : changes) {
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    writer.StartObject();
    write_text("record", change.record, writer);
    write_text("change", name_of(change.kind), writer);
    write_text("id", change.id, writer);
    write_text("id_before", change.id_before, writer);
    write_text("name", change.name, writer);
    write_fields(change.fields, writer);
    writer.EndObject();
    out << buffer.GetString() << '\n';
  }
}

void print_csv(const std::vector<Change>& changes, std::ostream& out) {
  write_csv_record({"record", "change", "id", "id_before", "name", "field", "before", "after"}, out);
  for (const Change& change : changes) {
    const std::vector<FieldChange> fields = change.fields.empty() ? std::vector<FieldChange>{{}} : change.fields;
    for (const FieldChange& field : fields)
      write_csv_record({std::string(change.record), std::string(name_of(change.kind)), change.id, change.id_before, change.name,
                        field.field, field.before, field.after},
                       out);
  }
}

}  // namespace wiregraph::app
