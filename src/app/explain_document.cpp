#include <algorithm>

#include "app/explain.h"
#include "app/report.h"
#include "base/log.h"
#include "base/utf8.h"

namespace wiregraph::app {

namespace {

std::string name_of_node(const Document& document, Node node) {
  if (!node.is_event()) return document[node.chain()].name;
  const Event& event = document[node.event()];
  return event.name + " (" + std::string(name_of(event.type)) + ')';
}

void print_words(const Document& document, TokenSpan tokens, std::ostream& out) {
  out << "  words   ";
  for (std::uint32_t i = tokens.start; i < tokens.end; ++i) {
    const Token& token = document.tokens[i];
    out << ' ' << printable(document.text_of(token)) << '/' << label_name(token.tag) << '/' << label_name(token.dep);
  }
  out << '\n';
}

void print_mention(const Document& document, const Mention& mention, std::ostream& out) {
  out << "  mention  " << printable(document.text_of(mention.tokens)) << " (" << name_of(mention.form) << ')';
  for (const ChainId chain : mention.chains) out << " = " << document[chain].name << " (" << name_of(document[chain].type) << ')';
  if (mention.chains.empty()) out << " = nobody known";
  if (!mention.sieve.empty()) out << ", by " << mention.sieve;
  out << '\n';
}

void print_claim(const Document& document, const Claim& claim, std::ostream& out) {
  out << "  claim    " << name_of_node(document, claim.subject) << ' ' << name_of(claim.predicate);
  if (claim.object) out << ' ' << name_of_node(document, *claim.object);
  if (claim.value) out << ' ' << claim.value->text;
  if (claim.target) out << ", target " << name_of_node(document, *claim.target);
  out << ", " << name_of(claim.polarity) << ' ' << name_of(claim.modality) << ", trigger \""
      << printable(document.text_of(document[claim.trigger])) << '"';
  if (!claim.pattern.empty()) out << ", by " << claim.pattern;
  out << '\n';
}

void explain_sentence(const Document& document, SentenceId id, const CodePoints& code_points, std::ostream& out) {
  const TokenSpan tokens = document[id].tokens;
  const ByteSpan place = document.bytes_of(tokens);
  out << "sentence " << code_points.at(place.start) << " to " << code_points.at(place.end) << ": " << printable(document.text_of(place))
      << '\n';
  print_words(document, tokens, out);
  for (const Mention& mention : document.mentions)
    if (tokens.contains(mention.tokens)) print_mention(document, mention, out);
  const auto is_here = [&](const Claim& claim) { return claim.sentence == id; };
  if (std::ranges::none_of(document.claims, is_here)) out << "  claim    none: no entry of the lexicon found its arguments here\n";
  for (const Claim& claim : document.claims)
    if (is_here(claim)) print_claim(document, claim, out);
}

}  // namespace

void explain_document(const Document& document, std::optional<std::uint32_t> code_point, std::ostream& out) {
  const CodePoints code_points(document.text);
  bool any = false;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const ByteSpan place = document.bytes_of(document.sentences[i].tokens);
    const bool wanted = !code_point || (code_points.at(place.start) <= *code_point && *code_point < code_points.at(place.end));
    if (wanted) explain_sentence(document, SentenceId{i}, code_points, out);
    any = any || wanted;
  }
  if (!any)
    throw InputError({document.source.path, 0, "no sentence is at the place asked for",
                      "places are characters from the start; `wiregraph show clean FILE` lists the segments, furniture is not read"});
}

}  // namespace wiregraph::app
