#pragma once

#include "base/graph.h"
#include "write/rdf_about.h"
#include "write/write.h"

/// The statements that a graph is in RDF, whatever the syntax.
namespace wiregraph::write {

/// Statements about the whole: what there is, in which files, and how it was made (VoID, DCAT, PROV-O). It is called <base>dataset,
/// whatever it holds, so that an update of a store changes what is new of it and no more.
///   written: the files that there are of it.
void describe_dataset(const GraphRecords& records, const std::vector<const Format*>& written, const RdfTarget& target);

/// Statements about every record; no direct triples.
void describe(const GraphRecords& records, const RdfTarget& target);

// The parts of `describe`.
void describe_documents(const GraphRecords& records, const RdfTarget& target);
void describe_entities(const GraphRecords& records, const RdfTarget& target);
void describe_events(const GraphRecords& records, const RdfTarget& target);
void describe_propositions(const GraphRecords& records, const RdfTarget& target);
void describe_claims(const GraphRecords& records, const RdfTarget& target);
void describe_contradictions(const GraphRecords& records, const RdfTarget& target);
void describe_places(const GraphRecords& records, const RdfTarget& target);

/// Direct triples (subject, predicate, object) of the propositions that are stated or attributed, symmetric ones both ways.
///   by_status: those of each status into the named graph of that status.
void write_direct_triples(const KnowledgeGraph& graph, const RdfTarget& target, bool by_status);

}  // namespace wiregraph::write
