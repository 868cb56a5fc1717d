#include <algorithm>

#include "app/explain_claim.h"
#include "app/record_index.h"
#include "app/report.h"
#include "base/log.h"
#include "base/utf8.h"

namespace wiregraph::app {

namespace {

std::string days(const Time& time) {
  std::string out = to_iso(time.start);
  if (time.end != time.start) out += " to " + to_iso(time.end);
  if (!time.text.empty()) out += " (\"" + printable(time.text) + "\")";
  return out;
}

/// The sentence with the trigger in square brackets.
std::string marked(const Quote& sentence, const Quote& trigger) {
  const bool inside = sentence.document == trigger.document && sentence.start <= trigger.start && trigger.end <= sentence.end;
  if (!inside) return printable(sentence.text);
  const CodePoints code_points(sentence.text);
  const std::size_t start = code_points.byte_of(trigger.start - sentence.start);
  const std::size_t end = code_points.byte_of(trigger.end - sentence.start);
  return printable(sentence.text.substr(0, start) + '[' + sentence.text.substr(start, end - start) + ']' + sentence.text.substr(end));
}

/// "the Kremlin (\"the Kremlin said\"), who had it from ..."; the document's publisher where nobody is quoted.
std::string who_says(const ClaimRecord& claim, const RecordIndex& index) {
  if (claim.attribution.empty())
    return "the document itself" +
           (claim.evidence.empty() ? std::string() : ": " + index.name_of_document(claim.evidence.front().document));
  std::string out;
  for (const AttributionRecord& attribution : claim.attribution) {
    std::string sources;
    for (const std::string& source : attribution.sources) sources += (sources.empty() ? "" : " and ") + index.name(source);
    out += (out.empty() ? "" : ", according to ") + (sources.empty() ? std::string("an unnamed source") : sources);
    if (!attribution.text.empty()) out += " (\"" + printable(attribution.text) + "\")";
  }
  return out;
}

std::string qualifiers(const ClaimRecord& claim) {
  std::string out = std::string(name_of(claim.polarity)) + ", " + std::string(name_of(claim.modality));
  if (claim.phase != Phase::current) out += ", " + std::string(name_of(claim.phase));
  if (claim.time) out += ", " + days(*claim.time);
  if (!claim.role.empty()) out += ", role " + claim.role;
  if (claim.plover) out += ", PLOVER " + std::string(name_of(*claim.plover));
  return out;
}

std::string summary(const ClaimRecord& claim, const RecordIndex& index) {
  return claim.id + ": " + std::string(name_of(claim.polarity)) + ' ' + std::string(name_of(claim.modality)) + ", " +
         who_says(claim, index);
}

void print_claim(const ClaimRecord& claim, const RecordIndex& index, std::ostream& out) {
  out << "claim " << claim.id << '\n'
      << "  says       " << sentence_of(claim, index) << '\n'
      << "  qualifiers " << qualifiers(claim) << '\n'
      << "  source     " << who_says(claim, index) << '\n';
  for (const Quote& evidence : claim.evidence)
    out << "  evidence   " << index.name_of_document(evidence.document) << ", characters " << evidence.start << " to " << evidence.end
        << '\n'
        << "             " << marked(evidence, claim.trigger) << '\n';
  if (!claim.pattern.empty()) out << "  pattern    " << claim.pattern << '\n';
  out << "  confidence " << claim.confidence << '\n';
}

void print_proposition(const PropositionRecord& proposition, const std::string& claim, const RecordIndex& index, std::ostream& out) {
  out << "proposition " << proposition.id << '\n'
      << "  says       " << sentence_of(proposition, index) << '\n'
      << "  status     " << name_of(proposition.status) << ": support " << proposition.support << ", denial " << proposition.denial
      << ", documents " << proposition.reports << '\n';
  for (const std::string& id : proposition.claims)
    if (const ClaimRecord* other = index.claim(id); other != nullptr && id != claim)
      out << "  also       " << summary(*other, index) << '\n';
}

void print_contradictions(const Records& records, const std::string& claim, const RecordIndex& index, std::ostream& out) {
  for (const ContradictionRecord& contradiction : records.contradictions) {
    if (std::ranges::find(contradiction.claims, claim) == contradiction.claims.end()) continue;
    out << "contradiction " << contradiction.id << ": " << name_of(contradiction.type) << (contradiction.implied ? ", by implication" : "")
        << '\n';
    for (const std::string& id : contradiction.claims)
      if (const ClaimRecord* other = index.claim(id); other != nullptr && id != claim)
        out << "  against    " << sentence_of(*other, index) << "\n             " << summary(*other, index) << '\n';
  }
}

void explain_one(const Records& records, const ClaimRecord& claim, const RecordIndex& index, std::ostream& out) {
  print_claim(claim, index, out);
  if (const PropositionRecord* proposition = index.proposition_of(claim.id)) print_proposition(*proposition, claim.id, index, out);
  print_contradictions(records, claim.id, index, out);
}

}  // namespace

void explain_claim(const Records& records, const std::string& id, const std::string& place, std::ostream& out) {
  const RecordIndex index(records);
  if (const ClaimRecord* claim = index.claim(id)) return explain_one(records, *claim, index, out);
  const PropositionRecord* proposition = index.proposition(id);
  if (proposition == nullptr)
    throw InputError(
        {place, 0, "no claim or proposition has the id " + id, "ids of claims (c-...) and propositions (p-...) stand in every output"});
  print_proposition(*proposition, "", index, out);
  for (const std::string& each : proposition->claims)
    if (const ClaimRecord* claim = index.claim(each)) {
      out << '\n';
      print_claim(*claim, index, out);
      print_contradictions(records, each, index, out);
    }
}

}  // namespace wiregraph::app
