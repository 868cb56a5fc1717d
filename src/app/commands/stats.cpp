#include <CLI/CLI.hpp>
#include <algorithm>
#include <iomanip>
#include <map>

#include "app/commands/commands.h"
#include "app/print_measures.h"
#include "app/print_names.h"
#include "app/read_records.h"
#include "app/record_index.h"
#include "app/report.h"

namespace wiregraph::app {

namespace {

using Counts = std::map<std::string, std::size_t>;

void print_line(std::string_view name, std::size_t count, std::ostream& out) {
  out << "  " << std::setw(7) << count << "  " << printable(name) << '\n';
}

/// The commonest first, at most `most` of them.
void print_counts(std::string_view title, const Counts& counts, std::ostream& out, std::size_t most = SIZE_MAX) {
  std::vector<std::pair<std::string, std::size_t>> rows(counts.begin(), counts.end());
  std::ranges::stable_sort(rows, std::greater(), &std::pair<std::string, std::size_t>::second);
  if (rows.empty()) return;
  out << title << '\n';
  for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) print_line(rows[i].first, rows[i].second, out);
}

template <class Record, class Enum>
Counts count_by(const std::vector<Record>& records, Enum Record::*field) {
  Counts counts;
  for (const Record& record : records) ++counts[std::string(name_of(record.*field))];
  return counts;
}

/// Propositions by the nodes that take part in them.
Counts count_nodes(const Records& records, const RecordIndex& index) {
  std::map<std::string, std::size_t> by_id;
  for (const PropositionRecord& proposition : records.propositions)
    for (const std::string& node : {proposition.subject, proposition.object, proposition.target})
      if (!node.empty()) ++by_id[node];
  Counts counts;
  for (const auto& [id, count] : by_id) counts[index.name(id) + "  " + id] = count;
  return counts;
}

Counts count_claims_by_document(const Records& records, const RecordIndex& index) {
  Counts counts;
  for (const DocumentRecord& document : records.documents) counts[index.name_of_document(document.id)];
  for (const ClaimRecord& claim : records.claims)
    for (const Quote& evidence : claim.evidence) ++counts[index.name_of_document(evidence.document)];
  return counts;
}

}  // namespace

void set_up(CLI::App& command, StatsOptions& options) {
  command.add_option("DIR", options.folder, "folder that build or merge wrote, or a file of records")->required()->type_name("");
  command.add_option("--top", options.top, "list the N nodes with most propositions")->capture_default_str()->type_name("N");
  command.add_flag("--names", options.names, "list instead all names of every entity, to see what was taken for one thing");
}

ExitStatus run(const StatsOptions& options, Console& console) {
  const Records records = read_graph_records(options.folder);
  const RecordIndex index(records);
  std::ostream& out = console.out;
  if (options.names) {
    print_names(records, out);
    return ExitStatus::done;
  }
  out << "all\n";
  print_line("documents", records.documents.size(), out);
  print_line("entities", records.entities.size(), out);
  print_line("events", records.events.size(), out);
  print_line("propositions", records.propositions.size(), out);
  print_line("claims", records.claims.size(), out);
  print_line("contradictions", records.contradictions.size(), out);
  print_counts("entities by type", count_by(records.entities, &EntityRecord::type), out);
  print_counts("events by type", count_by(records.events, &EventRecord::type), out);
  print_counts("events by realis", count_by(records.events, &EventRecord::realis), out);
  print_counts("propositions by predicate", count_by(records.propositions, &PropositionRecord::predicate), out);
  print_counts("propositions by status", count_by(records.propositions, &PropositionRecord::status), out);
  print_counts("claims by predicate", count_by(records.claims, &ClaimRecord::predicate), out);
  print_counts("claims by polarity", count_by(records.claims, &ClaimRecord::polarity), out);
  print_counts("claims by modality", count_by(records.claims, &ClaimRecord::modality), out);
  print_counts("contradictions by type", count_by(records.contradictions, &ContradictionRecord::type), out);
  print_counts("nodes with most propositions", count_nodes(records, index), out, options.top);
  print_measures(records, options.top, out);
  print_counts("claims by document", count_claims_by_document(records, index), out);
  return ExitStatus::done;
}

}  // namespace wiregraph::app
