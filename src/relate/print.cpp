#include <ostream>

#include "relate/relate.h"

namespace wiregraph::relate {

namespace {

std::string day_span(const Time& time) { return to_iso(time.start) + ".." + to_iso(time.end); }

std::string name_of_node(const Document& document, Node node) {
  if (!node.is_event()) return document[node.chain()].name;
  const Event& event = document[node.event()];
  return '[' + std::string(name_of(event.type)) + ": " + event.name + ']';
}

std::string names_of(const Document& document, const std::vector<ChainId>& chains) {
  std::string names;
  for (ChainId chain : chains) names += (names.empty() ? "" : ", ") + document[chain].name;
  return names;
}

/// "[the Post > Ada Lund]": the outermost source first, as one reads it; "?" for one that is not named.
std::string sources_of(const Document& document, const std::vector<Attribution>& attribution) {
  std::string text;
  for (const Attribution& source : attribution) {
    const std::string names = source.sources.empty() ? "?" : names_of(document, source.sources);
    text = text.empty() ? names : names + " > " + text;
  }
  return '[' + text + ']';
}

void print_event(const Document& document, const Event& event, std::ostream& out) {
  out << "event " << name_of(event.type) << ": " << event.name;
  if (event.time) out << " time=" << day_span(*event.time);
  if (event.place) out << " place=" << document[*event.place].name;
  if (!event.participants.empty()) out << " participants=[" << names_of(document, event.participants) << ']';
  out << " mentions=" << event.mentions.size() << '\n';
}

}  // namespace

std::string line_of(const Document& document, const Claim& claim) {
  std::string line = name_of_node(document, claim.subject) + ' ' + std::string(name_of(claim.predicate));
  if (claim.predicate == Predicate::acted_toward) line += '(' + claim.sense + ')';
  if (claim.object) line += ' ' + name_of_node(document, *claim.object);
  if (claim.value) line += ' ' + claim.value->text;
  if (claim.predicate == Predicate::numbered) line += " (" + claim.value->unit + ')';
  if (claim.target) line += " target=" + name_of_node(document, *claim.target);
  if (!claim.role.empty()) line += " role=[" + claim.role + ']';
  if (!claim.attribution.empty()) line += " by=" + sources_of(document, claim.attribution);
  if (claim.in_event) line += " in=[" + std::string(name_of(document[*claim.in_event].type)) + ']';
  if (claim.time) line += " time=" + day_span(*claim.time);
  if (claim.phase != Phase::current) line += ' ' + std::string(name_of(claim.phase));
  if (claim.modality != Modality::actual) line += ' ' + std::string(name_of(claim.modality));
  if (claim.polarity != Polarity::positive) line += ' ' + std::string(name_of(claim.polarity));
  for (char& c : line)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return line;
}

void print(const Document& document, std::ostream& out) {
  for (const Event& event : document.events) print_event(document, event, out);
  for (const Claim& claim : document.claims) out << "claim " << line_of(document, claim) << '\n';
}

}  // namespace wiregraph::relate
