#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "write/rdf_statements.h"

namespace wiregraph::write {

namespace {

struct DirectTriple {
  std::string graph;  ///< prefixed name; empty for the default graph
  std::string_view subject;
  Predicate predicate;
  std::string_view object;
  friend auto operator<=>(const DirectTriple&, const DirectTriple&) = default;
};

/// What is disputed, denied or only planned is never shown as plain fact.
bool is_shown_directly(const PropositionRecord& proposition) {
  const bool said = proposition.status == Status::stated || proposition.status == Status::attributed;
  return said && !proposition.subject.empty() && !proposition.object.empty();
}

std::vector<DirectTriple> direct_triples(const KnowledgeGraph& graph, bool by_status) {
  std::vector<DirectTriple> triples;
  for (const PropositionRecord& proposition : graph.records.propositions) {
    if (!is_shown_directly(proposition)) continue;
    const std::string name = by_status ? vocabulary_term(name_of(proposition.status)).text : std::string();
    triples.push_back({name, proposition.subject, proposition.predicate, proposition.object});
    if (info_of(proposition.predicate).symmetric) triples.push_back({name, proposition.object, proposition.predicate, proposition.subject});
  }
  std::sort(triples.begin(), triples.end());
  triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
  return triples;
}

}  // namespace

void write_direct_triples(const KnowledgeGraph& graph, const RdfTarget& target, bool by_status) {
  for (const DirectTriple& triple : direct_triples(graph, by_status)) {
    const std::string predicate = "wg:" + std::string(info_of(triple.predicate).iri);
    target.writer.write(instance(triple.subject), predicate, instance(triple.object), triple.graph);
  }
}

}  // namespace wiregraph::write
