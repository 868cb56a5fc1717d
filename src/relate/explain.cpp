#include <ostream>

#include "relate/claims.h"
#include "relate/relate.h"

namespace wiregraph::relate {

namespace {

void explain_claims(const Document& document, SentenceId sentence, std::ostream& out) {
  for (const Claim& claim : document.claims) {
    if (claim.sentence != sentence) continue;
    out << "  claim " << line_of(document, claim) << '\n';
    out << "    by \"" << document.text_of(document[claim.trigger]) << "\", " << claim.pattern << ", confidence " << claim.confidence
        << '\n';
  }
}

void explain_words(const Context& context, EventBook& events, SentenceId sentence, std::ostream& out) {
  const Document& document = context.document();
  const TokenSpan tokens = document[sentence].tokens;
  for (auto t = tokens.start; t < tokens.end; ++t)
    for (const Trigger& trigger : context.triggers({t})) {
      if (trigger.entry->meaning.function != Function::predicate) continue;
      const Match found = match(context, events, trigger);
      if (found.missing.empty()) continue;
      out << "  no claim by \"" << document.text_of(document.tokens[t]) << "\", " << trigger.entry->place << ' '
          << name_of_entry(*trigger.entry) << ": "
          << (found.missing == "without" ? "words stand there that the entry excludes" : "no " + std::string(found.missing)) << '\n';
    }
}

}  // namespace

void explain(const Document& document, const Lexicon& lexicon, ByteSpan place, std::ostream& out) {
  const Context context(document, lexicon);
  const auto dates = dates_of(context);
  EventBook events(context, dates);
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
    const ByteSpan sentence = document.bytes_of(document.sentences[s].tokens);
    if (!sentence.overlaps(place)) continue;
    out << document.text_of(sentence) << '\n';
    explain_claims(document, {s}, out);
    explain_words(context, events, {s}, out);
  }
}

}  // namespace wiregraph::relate
