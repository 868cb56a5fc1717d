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

std::string quoted(const Context& context, const std::vector<TokenId>& tokens) {
  std::string words;
  for (TokenId token : tokens) words += (words.empty() ? "\"" : ", \"") + std::string(context.document().text_of(context[token])) + '"';
  return words;
}

/// "State or Place"
std::string names_of(ClassSet classes) {
  std::string names;
  const auto add = [&](std::string_view name) { names += (names.empty() ? "" : ", ") + std::string(name); };
  for (const EntityType type : {EntityType::Person, EntityType::State, EntityType::Organization, EntityType::Place, EntityType::Group})
    if ((classes & bit_of(type)) != 0) add(name_of(type));
  if ((classes & k_event_bit) != 0) add("Event");
  return names;
}

/// What stands in the slots of an argument that was not found: "dobj holds "trawler", none of State, Place; nothing at of".
std::string what_stands_in(const Context& context, const Trigger& trigger, const Slots& slots, ClassSet classes) {
  std::string filled;
  std::string empty;
  for (const Slot& slot : slots) {
    const auto tokens = fill(context, trigger, slot);
    if (tokens.empty())
      empty += (empty.empty() ? "nothing at " : ", ") + name_of_slot(slot);
    else
      filled += name_of_slot(slot) + " holds " + quoted(context, tokens) + ", none of " + names_of(classes) + "; ";
  }
  if (empty.empty() && !filled.empty()) filled.resize(filled.size() - 2);
  return filled + empty;
}

std::string reason_of(const Context& context, const Match& found) {
  const Trigger& trigger = *found.trigger;
  const Entry& entry = *trigger.entry;
  const auto& predicate = info_of(entry.meaning.predicate);
  if (found.missing == "without") {
    const auto fillings = fill_all(context, trigger, entry.without);
    return fillings.empty() ? "the entry excludes this"
                            : "the entry excludes " + name_of_slot(*fillings.front().slot) + ' ' + quoted(context, fillings.front().tokens);
  }
  if (found.missing == "theme") return "the object is not of the kind that the entry asks for";
  if (found.missing == "doer") return "the subject is not of the kind that the entry asks for";
  if (found.missing == "subject") return "no subject: " + what_stands_in(context, trigger, entry.subject, predicate.domain);
  const auto classes = static_cast<ClassSet>(predicate.range & entry.only.classes);
  if (found.missing == "object") return "no object: " + what_stands_in(context, trigger, entry.object, classes);
  return "no target: " + what_stands_in(context, trigger, entry.target, predicate.domain);
}

/// Each word of a sentence that the lexicon has and that states nothing here: what was found of its arguments, and what was not.
void explain_words(const Context& context, EventBook& events, SentenceId sentence, std::ostream& out) {
  const Document& document = context.document();
  const TokenSpan tokens = document[sentence].tokens;
  for (auto t = tokens.start; t < tokens.end; ++t)
    for (const Trigger& trigger : context.triggers({t})) {
      const Meaning& meaning = trigger.entry->meaning;
      if (meaning.function != Function::predicate || info_of(meaning.predicate).range == 0) continue;
      const Match found = match(context, events, trigger);
      if (found.missing.empty()) continue;
      out << "  no claim by \"" << document.text_of(document.tokens[t]) << "\", " << name_of_entry(*trigger.entry) << " ("
          << trigger.entry->place << ")\n";
      if (!found.subjects.empty() && found.missing != "subject") {
        std::vector<TokenId> words;
        for (const Argument& subject : found.subjects) words.push_back(subject.word);
        out << "    subject " << quoted(context, words) << '\n';
      }
      out << "    " << reason_of(context, found) << '\n';
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
