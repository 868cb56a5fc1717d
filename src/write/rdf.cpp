#include "write/rdf.h"

#include "write/output_file.h"
#include "write/rdf_statements.h"

namespace wiregraph::write {

namespace {

void write_rdf(SerdSyntax syntax, const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target) {
  const InstanceIris instances(options.base_iri);
  OutputFile file(target);
  RdfWriter writer(syntax, instances, file.stream());
  describe_dataset(graph.records, options.formats, {instances, writer});
  describe(graph.records, {instances, writer});
  write_direct_triples(graph, {instances, writer}, syntax != SERD_TURTLE);
  writer.finish();
  file.finish();
}

}  // namespace

void describe(const GraphRecords& records, const RdfTarget& target) {
  describe_documents(records, target);
  describe_entities(records, target);
  describe_events(records, target);
  describe_propositions(records, target);
  describe_claims(records, target);
  describe_contradictions(records, target);
  describe_places(records, target);
}

void write_turtle(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target) {
  write_rdf(SERD_TURTLE, graph, options, target);
}

void write_trig(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target) {
  write_rdf(SERD_TRIG, graph, options, target);
}

void write_nquads(const KnowledgeGraph& graph, const Options& options, const std::filesystem::path& target) {
  write_rdf(SERD_NQUADS, graph, options, target);
}

}  // namespace wiregraph::write
