#include <map>

#include "base/periods.h"
#include "write/rdf_statements.h"

namespace wiregraph::write {

namespace {

constexpr std::string_view k_dataset = "dataset";
constexpr std::string_view k_run = "dataset-run";
constexpr std::string_view k_period = "dataset-period";
constexpr std::string_view k_program = "wiregraph-" WIREGRAPH_VERSION;
constexpr std::string_view k_media_types = "https://www.iana.org/assignments/media-types/";

struct ClassCount {
  std::string name;
  std::size_t nodes = 0;
};

std::string id_of_part(std::string_view name) { return std::string(k_dataset) + '-' + std::string(name); }

template <class Record>
void add_types(const std::vector<Record>& records, std::vector<ClassCount>& counts) {
  std::map<decltype(Record::type), std::size_t> of_type;
  for (const Record& record : records) ++of_type[record.type];
  for (const auto& [type, nodes] : of_type) counts.push_back({std::string(name_of(type)), nodes});
}

/// Of the classes that have members.
std::vector<ClassCount> class_counts(const GraphRecords& records) {
  std::vector<ClassCount> counts{{"Document", records.documents.size()}, {"Entity", records.entities.size()},
                                 {"Event", records.events.size()},       {"Proposition", records.propositions.size()},
                                 {"Claim", records.claims.size()},       {"Contradiction", records.contradictions.size()}};
  add_types(records.entities, counts);
  add_types(records.events, counts);
  std::erase_if(counts, [](const ClassCount& count) { return count.nodes == 0; });
  return counts;
}

/// How many things have an id in records.
std::size_t nodes_in(const GraphRecords& records) {
  return records.documents.size() + records.entities.size() + records.events.size() + records.propositions.size() + records.claims.size() +
         records.contradictions.size();
}

/// From the first to the last day on which documents were published.
std::optional<Period> days_of(const std::vector<DocumentRecord>& documents) {
  std::vector<Period> days;
  for (const DocumentRecord& document : documents)
    if (document.published) days.push_back({document.published->start, document.published->end});
  return hull(days);
}

void say_vocabularies(const About& about) {
  about.say("void:vocabulary", iri("https://wiregraph.example/ontology"));
  for (const WellKnown& vocabulary : k_vocabularies)
    if (vocabulary.used) about.say("void:vocabulary", iri(vocabulary.iri));
}

void describe_parts(const std::vector<ClassCount>& counts, const RdfTarget& target) {
  for (const ClassCount& count : counts) {
    const About about(target, id_of_part(count.name));
    about.say("a", prefixed("void:Dataset"));
    about.say("void:class", prefixed("wg:" + count.name));
    about.say("void:entities", integer(count.nodes));
  }
}

void describe_files(const std::vector<const Format*>& written, const RdfTarget& target) {
  for (const Format* format : written) {
    const About about(target, id_of_part(format->name));
    about.say("a", prefixed("dcat:Distribution"));
    about.say_text("dcterms:title", format->file);
    about.say_label("dcterms:description", format->description);
    about.say("dcat:mediaType", iri(std::string(k_media_types) + std::string(format->media_type)));
  }
}

void describe_period(const std::optional<Period>& period, const RdfTarget& target) {
  if (!period) return;
  const About about(target, k_period);
  about.say("a", prefixed("dcterms:PeriodOfTime"));
  about.say("dcat:startDate", date(period->start));
  about.say("dcat:endDate", date(period->end));
}

/// What it was made of, and by what. Not when: the same documents give the same bytes on any day.
void describe_run(const std::vector<DocumentRecord>& documents, const RdfTarget& target) {
  const About program(target, k_program);
  program.say("a", prefixed("prov:SoftwareAgent"));
  program.say_label("rdfs:label", "wiregraph " WIREGRAPH_VERSION);
  const About run(target, k_run);
  run.say("a", prefixed("prov:Activity"));
  run.say_label("rdfs:label", "wiregraph reads documents and makes a graph of them");
  run.say_id("prov:wasAssociatedWith", k_program);
  for (const DocumentRecord& document : documents) run.say_id("prov:used", document.id);
}

}  // namespace

void describe_dataset(const GraphRecords& records, const std::vector<const Format*>& written, const RdfTarget& target) {
  const std::vector<ClassCount> counts = class_counts(records);
  const std::optional<Period> period = days_of(records.documents);
  const About about(target, k_dataset);
  about.say("a", prefixed("void:Dataset"));
  about.say("a", prefixed("dcat:Dataset"));
  about.say_label("dcterms:title", "Knowledge graph of news");
  about.say_label("dcterms:description", "Who did what to whom, who says so and who denies it, as news texts tell it.");
  if (period) about.say_id("dcterms:temporal", k_period);
  about.say_id("prov:wasGeneratedBy", k_run);
  about.say_text("void:uriSpace", target.instances.base());
  about.say("void:entities", integer(nodes_in(records)));
  say_vocabularies(about);
  for (const ClassCount& count : counts) about.say_id("void:classPartition", id_of_part(count.name));
  for (const Format* format : written) about.say_id("dcat:distribution", id_of_part(format->name));
  describe_parts(counts, target);
  describe_files(written, target);
  describe_period(period, target);
  describe_run(records.documents, target);
}

}  // namespace wiregraph::write
