#include "write/csv.h"
#include "write/neo4j.h"
#include "write/text.h"

namespace wiregraph::write {

namespace {

constexpr std::size_t k_longest_name = 4000;  // bytes; Neo4j refuses an index with a value above 8 KiB

std::string indexed_cell(std::string_view name) { return cell(shortened(portable(name), k_longest_name)); }

std::string name_cell(auto value) { return cell(name_of(value)); }

std::string labels(std::string_view first, std::string_view second) { return std::string(first) + ';' + std::string(second); }

std::string start_cell(const std::optional<Time>& time) { return time ? cell(std::optional(time->start)) : ""; }
std::string end_cell(const std::optional<Time>& time) { return time ? cell(std::optional(time->end)) : ""; }
std::string text_cell(const std::optional<Time>& time) { return time ? cell(time->text) : ""; }

std::string number_cell(const std::optional<Value>& value) { return value ? cell(value->number) : ""; }
std::string unit_cell(const std::optional<Value>& value) { return value ? cell(value->unit) : ""; }
std::string text_cell(const std::optional<Value>& value) { return value ? cell(value->text) : ""; }

std::string texts_cell(const std::vector<AttributionRecord>& attribution) {
  std::vector<std::string> texts;
  for (const AttributionRecord& one : attribution) texts.push_back(one.text);
  return cell(texts);
}

std::string cell_of(const std::optional<Measures>& measures, double Measures::*one) { return measures ? cell((*measures).*one) : ""; }

std::string cell_of(const std::optional<Measures>& measures, std::uint32_t Measures::*one) {
  return measures ? cell(std::uint64_t{(*measures).*one}) : "";
}

void write_entities(const GraphRecords& records, const std::filesystem::path& folder) {
  CsvFile file(folder, k_entities);
  for (const EntityRecord& entity : records.entities)
    file.write({cell(entity.id), labels("Entity", name_of(entity.type)), indexed_cell(entity.name), cell(entity.subtype),
                cell(entity.aliases), cell(entity.same_as), cell(entity.close_match), cell_of(entity.measures, &Measures::pagerank),
                cell_of(entity.measures, &Measures::betweenness), cell_of(entity.measures, &Measures::component),
                cell_of(entity.measures, &Measures::community)});
  file.finish();
}

void write_events(const GraphRecords& records, const std::filesystem::path& folder) {
  CsvFile file(folder, k_events);
  for (const EventRecord& event : records.events)
    file.write({cell(event.id), labels("Event", name_of(event.type)), indexed_cell(event.name), start_cell(event.time),
                end_cell(event.time), text_cell(event.time), name_cell(event.realis), cell_of(event.measures, &Measures::pagerank),
                cell_of(event.measures, &Measures::betweenness), cell_of(event.measures, &Measures::component),
                cell_of(event.measures, &Measures::community)});
  file.finish();
}

void write_propositions(const GraphRecords& records, const std::filesystem::path& folder) {
  CsvFile file(folder, k_propositions);
  for (const PropositionRecord& proposition : records.propositions)
    file.write({cell(proposition.id), "Proposition", name_cell(proposition.predicate), cell(proposition.sense),
                number_cell(proposition.value), unit_cell(proposition.value), text_cell(proposition.value), name_cell(proposition.status),
                cell(std::uint64_t{proposition.support}), cell(std::uint64_t{proposition.denial}), cell(std::uint64_t{proposition.reports}),
                cell(proposition.first_said), cell(proposition.last_said)});
  file.finish();
}

void write_claims(const GraphRecords& records, const std::filesystem::path& folder) {
  CsvFile file(folder, k_claims);
  for (const ClaimRecord& claim : records.claims)
    file.write({cell(claim.id),
                "Claim",
                name_cell(claim.predicate),
                cell(claim.sense),
                number_cell(claim.value),
                unit_cell(claim.value),
                text_cell(claim.value),
                name_cell(claim.polarity),
                name_cell(claim.modality),
                name_cell(claim.phase),
                start_cell(claim.time),
                end_cell(claim.time),
                text_cell(claim.time),
                start_cell(claim.posted),
                end_cell(claim.posted),
                text_cell(claim.posted),
                cell(claim.role),
                claim.plover ? name_cell(*claim.plover) : "",
                cell(claim.confidence),
                texts_cell(claim.attribution),
                cell(claim.trigger.document),
                cell(std::uint64_t{claim.trigger.start}),
                cell(std::uint64_t{claim.trigger.end}),
                cell(claim.pattern)});
  file.finish();
}

void write_contradictions(const GraphRecords& records, const std::filesystem::path& folder) {
  CsvFile file(folder, k_contradictions);
  for (const ContradictionRecord& contradiction : records.contradictions)
    file.write({cell(contradiction.id), "Contradiction", name_cell(contradiction.type), cell(contradiction.implied)});
  file.finish();
}

void write_documents(const GraphRecords& records, const std::filesystem::path& folder) {
  CsvFile file(folder, k_documents);
  for (const DocumentRecord& document : records.documents)
    file.write({cell(document.id), "Document", cell(document.title), cell(document.path), cell(document.url), cell(document.publisher),
                cell(document.agency), start_cell(document.published), end_cell(document.published), text_cell(document.published),
                cell(document.language), cell(document.sha256), cell(std::uint64_t{document.characters})});
  file.finish();
}

void write_sentences(Places& sentences, const std::filesystem::path& folder) {
  CsvFile file(folder, k_sentences);
  sentences.for_each([&](const Place& place, std::string_view words, Places::Notes) {
    file.write({cell(sentence_id(place)), "Sentence", cell(words), cell(std::uint64_t{place.start}), cell(std::uint64_t{place.end})});
  });
  file.finish();
}

}  // namespace

void write_neo4j_nodes(const GraphRecords& records, Places& sentences, const std::filesystem::path& folder) {
  write_entities(records, folder);
  write_events(records, folder);
  write_propositions(records, folder);
  write_claims(records, folder);
  write_contradictions(records, folder);
  write_documents(records, folder);
  write_sentences(sentences, folder);
}

}  // namespace wiregraph::write
