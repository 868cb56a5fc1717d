#pragma once

#include "base/graph.h"
#include "write/rdf_about.h"

/// The statements that a graph is in RDF, whatever the syntax.
namespace wiregraph::write {

/// Statements about every record; no direct triples.
void describe(const Records& records, const RdfTarget& target);

// The parts of `describe`.
void describe_documents(const Records& records, const RdfTarget& target);
void describe_entities(const Records& records, const RdfTarget& target);
void describe_events(const Records& records, const RdfTarget& target);
void describe_propositions(const Records& records, const RdfTarget& target);
void describe_claims(const Records& records, const RdfTarget& target);
void describe_contradictions(const Records& records, const RdfTarget& target);
void describe_places(const Records& records, const RdfTarget& target);

/// Direct triples (subject, predicate, object) of the propositions that are stated or attributed, symmetric ones both ways.
///   by_status: those of each status into the named graph of that status.
void write_direct_triples(const KnowledgeGraph& graph, const RdfTarget& target, bool by_status);

}  // namespace wiregraph::write
