#include "app/compare/print_comparison.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string_view>
#include <utility>

#include "app/compare/find_event.h"
#include "app/csv.h"
#include "app/report.h"

namespace wiregraph::app {

namespace {

/// A cell of the table that people read.
std::string short_stances(const std::vector<const ClaimRecord*>& claims) { return claims.empty() ? "-" : stances_of(claims); }

void print_padded(std::string_view text, std::size_t width, std::ostream& out) {
  out << text << std::string(width > text.size() ? width - text.size() : 0, ' ');
}

/// The width of each column, the blanks between columns included.
std::vector<std::size_t> widths_of(const Comparison& comparison) {
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < comparison.voices.size(); ++i) {
    std::size_t width = std::to_string(i + 1).size() + 2;
    for (const ComparedProposition& row : comparison.rows) width = std::max(width, short_stances(row.claims[i]).size());
    widths.push_back(width + 2);
  }
  return widths;
}

/// What a proposition about the event says; that it belongs to the event goes without saying.
std::string says(PropositionRecord proposition, const EventRecord& event, const RecordIndex& index) {
  if (proposition.in_event == event.id) proposition.in_event.clear();
  return printable(sentence_of(proposition, index));
}

std::string document_of(const ClaimRecord& claim) { return claim.evidence.empty() ? std::string() : claim.evidence.front().document; }
std::string sentence_in(const ClaimRecord& claim) { return claim.evidence.empty() ? std::string() : claim.evidence.front().text; }

/// "denies: Chile denied it.  (story.txt, Fjord News, 2026-03-04, c-1)"
std::string line_of(const ClaimRecord& claim, const RecordIndex& index) {
  return stance_of(claim) + ": " + printable(sentence_in(claim)) + "  (" + printable(index.name_of_document(document_of(claim))) + ", " +
         claim.id + ")";
}

void print_quotes(const ComparedProposition& row, const RecordIndex& index, std::ostream& out) {
  for (std::size_t i = 0; i < row.claims.size(); ++i)
    for (const ClaimRecord* claim : row.claims[i]) out << "      [" << i + 1 << "] " << line_of(*claim, index) << '\n';
}

void print_voices(const Comparison& comparison, std::ostream& out) {
  for (std::size_t i = 0; i < comparison.voices.size(); ++i) {
    const Voice& voice = comparison.voices[i];
    out << "  [" << i + 1 << "] " << printable(voice.name) << ": " << voice.claims << (voice.claims == 1 ? " claim\n" : " claims\n");
  }
}

void print_contradictions(const Comparison& comparison, const RecordIndex& index, std::ostream& out) {
  if (!comparison.contradictions.empty()) out << "contradictions\n";
  for (const ContradictionRecord* contradiction : comparison.contradictions) {
    out << "  " << contradiction->id << "  " << name_of(contradiction->type) << (contradiction->implied ? ", by implication" : "") << '\n';
    std::set<std::pair<std::string, std::string>> shown;  // a sentence may make several claims
    for (const std::string& id : contradiction->claims)
      if (const ClaimRecord* claim = index.claim(id); claim != nullptr && shown.emplace(stance_of(*claim), sentence_in(*claim)).second)
        out << "      " << line_of(*claim, index) << '\n';
  }
}

/// The columns of a proposition, and their names.
constexpr std::initializer_list<const char*> k_proposition_columns{"proposition", "subject", "predicate", "sense", "object",
                                                                   "value",       "target",  "in_event",  "status"};

std::vector<std::string> cells_of(const PropositionRecord& proposition, const RecordIndex& index) {
  return {proposition.id,
          index.name(proposition.subject),
          std::string(name_of(proposition.predicate)),
          proposition.sense,
          index.name(proposition.object),
          proposition.value ? proposition.value->text : std::string(),
          index.name(proposition.target),
          index.name(proposition.in_event),
          std::string(name_of(proposition.status))};
}

std::vector<std::string> quote_cells(const ClaimRecord& claim, const RecordIndex& index) {
  const DocumentRecord* document = index.document(document_of(claim));
  const std::string attribution = claim.attribution.empty() ? std::string() : claim.attribution.front().text;
  if (document == nullptr) return {stance_of(claim), attribution, "", "", "", sentence_in(claim), claim.id};
  return {
      stance_of(claim),   attribution, document->path, document->publisher, document->published ? to_iso(document->published->start) : "",
      sentence_in(claim), claim.id};
}

}  // namespace

void print_table(const Comparison& comparison, const RecordIndex& index, bool quotes, std::ostream& out) {
  out << description_of(*comparison.event, index) << '\n';
  if (comparison.rows.empty()) out << "nothing is said of it\n";
  print_voices(comparison, out);
  const std::vector<std::size_t> widths = widths_of(comparison);
  out << "  ";
  for (std::size_t i = 0; i < widths.size(); ++i) print_padded('[' + std::to_string(i + 1) + ']', widths[i], out);
  out << "proposition (-: left out)\n";
  for (const ComparedProposition& row : comparison.rows) {
    out << "  ";
    for (std::size_t i = 0; i < widths.size(); ++i) print_padded(short_stances(row.claims[i]), widths[i], out);
    out << says(*row.proposition, *comparison.event, index) << "  " << row.proposition->id << '\n';
    if (quotes) print_quotes(row, index, out);
  }
  print_contradictions(comparison, index, out);
}

void print_csv(const Comparison& comparison, const RecordIndex& index, std::ostream& out) {
  std::vector<std::string> header(k_proposition_columns.begin(), k_proposition_columns.end());
  for (const Voice& voice : comparison.voices) header.push_back(voice.name);
  write_csv_record(header, out);
  for (const ComparedProposition& row : comparison.rows) {
    std::vector<std::string> cells = cells_of(*row.proposition, index);
    for (const auto& claims : row.claims) cells.push_back(stances_of(claims));
    write_csv_record(cells, out);
  }
}

void print_quotes_csv(const Comparison& comparison, const RecordIndex& index, std::ostream& out) {
  std::vector<std::string> header(k_proposition_columns.begin(), k_proposition_columns.end());
  for (const char* name : {"voice", "stance", "attribution", "document", "publisher", "published", "quote", "claim"})
    header.push_back(name);
  write_csv_record(header, out);
  for (const ComparedProposition& row : comparison.rows) {
    for (std::size_t i = 0; i < row.claims.size(); ++i) {
      std::vector<std::string> cells = cells_of(*row.proposition, index);
      cells.push_back(comparison.voices[i].name);
      std::vector<std::string> left_out = cells;
      left_out.insert(left_out.end(), {"left out", "", "", "", "", "", ""});
      if (row.claims[i].empty()) write_csv_record(left_out, out);
      for (const ClaimRecord* claim : row.claims[i]) {
        std::vector<std::string> line = cells;
        for (std::string& cell : quote_cells(*claim, index)) line.push_back(std::move(cell));
        write_csv_record(line, out);
      }
    }
  }
}

}  // namespace wiregraph::app
