#include "relate/scope.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "relate/clause.h"
#include "relate/speech_act.h"

namespace wiregraph::relate {

namespace {

/// Prepositions that lead a complement of a verb or noun; others lead a circumstance ("after meeting").
bool leads_complement(std::string_view preposition) {
  constexpr std::array<std::string_view, 8> complements{"of", "for", "to", "from", "against", "on", "about", "toward"};
  return std::find(complements.begin(), complements.end(), preposition) != complements.end();
}

std::optional<TokenId> head_past_preposition(const Context& context, TokenId preposition) {
  if (!leads_complement(context.lemma(preposition))) return std::nullopt;
  if (context.tree().is_root(preposition)) return std::nullopt;
  const TokenId head = context[preposition].head;
  const bool particle = context[head].dep == Dep::advmod || context[head].dep == Dep::prt;  // "stopped short of"
  return particle ? context[head].head : head;
}

bool reports(const Context& context, TokenId word) {
  return context.has(word, Function::asserts) || context.has(word, Function::denies) || context.has(word, Function::supposes) ||
         context.has(word, Function::foresees);
}

std::optional<Governor> governor_of_noun(const Context& context, TokenId noun) {
  if (const auto carrier = carrier_of(context, noun)) return Governor{*carrier};
  if (is_presupposed(context, noun) || is_authored(context, noun)) return std::nullopt;
  const Token& token = context[noun];
  if (token.dep == Dep::dobj || token.dep == Dep::nsubjpass) return Governor{token.head};
  if (token.dep != Dep::pobj) return std::nullopt;
  if (const auto head = head_past_preposition(context, token.head)) return Governor{*head};
  return std::nullopt;
}

/// "did not meet or call", "neither met nor called": the negation of the first holds for the others.
bool shares_negation(const Context& context, TokenId verb) {
  for (TokenId child : context.children(context[verb].head)) {
    if (context[child].dep != Dep::cc || child > verb) continue;
    const auto word = context.lemma(child);
    if (word == "or" || word == "nor") return true;
  }
  return false;
}

bool has_own_subject(const Context& context, TokenId verb) {
  return context.child(verb, Dep::nsubj) || context.child(verb, Dep::nsubjpass);
}

bool negates(const Context& context, TokenId child) {
  const Dep dep = context[child].dep;
  if (dep == Dep::neg) return true;
  const bool cue = dep == Dep::det || dep == Dep::preconj || dep == Dep::cc || dep == Dep::advmod || dep == Dep::predet;
  return cue && context.has(child, Function::negates);
}

bool subject_negated(const Context& context, TokenId verb) {
  for (TokenId child : context.children(verb)) {
    const Dep dep = context[child].dep;
    if (dep != Dep::nsubj && dep != Dep::nsubjpass) continue;
    if (context.has(child, Function::negates)) return true;
    for (TokenId word : context.children(child))
      if (context[word].dep != Dep::cc && negates(context, word)) return true;
  }
  return false;
}

bool after_without(const Context& context, TokenId token) {
  const Dep dep = context[token].dep;
  return (dep == Dep::pobj || dep == Dep::pcomp) && context.lemma(context[token].head) == "without";
}

/// The word's own negation. A joined verb without a subject of its own takes part in that of the first.
bool negated_here(const Context& context, TokenId word) {
  if (is_negated(context, word) || after_without(context, word)) return true;
  if (is_verb(context[word]) && subject_negated(context, word)) return true;
  const bool joined = context[word].dep == Dep::conj && is_verb(context[word]) && !has_own_subject(context, word);
  return joined && shares_negation(context, word) && negated_here(context, context[word].head);
}

bool fails(const Context& context, TokenId word) { return context.has(word, Function::fails) || context.has(word, Function::denies); }

void raise(Modality& modality, Modality to) { modality = std::max(modality, to); }

/// "would" in reported speech is the future of the past: "said that it would withdraw".
bool in_reported_speech(const Context& context, TokenId verb) {
  const Token& token = context[verb];
  return token.dep == Dep::ccomp && context.has(token.head, Function::asserts) && !is_first_person(context, verb);
}

void add_cues(const Context& context, TokenId verb, Modality& modality) {
  for (TokenId child : context.children(verb)) {
    const Dep dep = context[child].dep;
    if (dep != Dep::aux && dep != Dep::mark && dep != Dep::advmod && dep != Dep::amod) continue;
    for (const Trigger& trigger : context.triggers(child)) {
      if (trigger.entry->part != Part::adverb && dep != Dep::amod) continue;
      const bool reported = trigger.entry->sense == "reported";
      if (reported != (reported && in_reported_speech(context, verb))) continue;
      if (trigger.entry->meaning.function == Function::future) raise(modality, Modality::future);
      const bool shifted = dep == Dep::aux && in_reported_speech(context, verb) && context.lemma(child) == "would";
      if (trigger.entry->meaning.function == Function::possible && !shifted) raise(modality, Modality::possible);
    }
  }
}

/// "ahead of a call"
bool lies_ahead(const Context& context, TokenId noun) {
  const Token& token = context[noun];
  return token.dep == Dep::pobj && context.lemma(token.head) == "of" && context.lemma(context[token.head].head) == "ahead";
}

/// "was to meet"
bool is_appointed(const Context& context, TokenId verb) {
  return context[verb].dep == Dep::xcomp && context[verb].tag == Tag::VB && context.lemma(context[verb].head) == "be";
}

/// The cues of a clause; a joined verb without auxiliaries and subject of its own takes part in those of the first.
void add_clause_cues(const Context& context, TokenId verb, Modality& modality) {
  add_cues(context, verb, modality);
  while (context[verb].dep == Dep::conj && !has_own_subject(context, verb) && !context.child(verb, Dep::aux)) {
    verb = context[verb].head;
    add_cues(context, verb, modality);
  }
}

}  // namespace

bool is_presupposed(const Context& context, TokenId noun) {
  for (TokenId child : context.children(noun)) {
    const Dep dep = context[child].dep;
    if (dep == Dep::poss) return true;
    if (dep == Dep::det && (context.lemma(child) == "the" || context.lemma(child) == "this" || context.lemma(child) == "these"))
      return true;
  }
  return false;
}

std::optional<Governor> governor_of(const Context& context, TokenId token) {
  const Token& word = context[token];
  if (context.tree().is_root(token)) return std::nullopt;
  switch (word.dep) {
    case Dep::conj:
      if (const auto infinitive = infinitive_before(context, token)) return governor_of(context, *infinitive);
      return has_own_subject(context, token) ? std::nullopt : governor_of(context, word.head);
    case Dep::xcomp:
      return Governor{word.head};
    case Dep::ccomp:
      return Governor{word.head, reports(context, word.head)};
    case Dep::acl:
      if (word.tag == Tag::VBN || word.tag == Tag::VBG) return std::nullopt;
      return Governor{word.head, reports(context, word.head)};
    case Dep::advcl: {  // "called on Chile to withdraw"
      if (const auto noun = intention_before(context, token)) return Governor{*noun};
      const bool wanted = word.tag == Tag::VB && context.has(word.head, Function::possible);
      return wanted ? std::optional(Governor{word.head}) : std::nullopt;
    }
    case Dep::pcomp:
      if (const auto head = head_past_preposition(context, word.head)) return Governor{*head};
      return std::nullopt;
    default:
      return is_noun(word) ? governor_of_noun(context, token) : std::nullopt;
  }
}

bool is_negated(const Context& context, TokenId token) {
  const auto& children = context.children(token);
  return std::any_of(children.begin(), children.end(),
                     [&](TokenId child) { return context[child].dep != Dep::cc && negates(context, child); });
}

Polarity polarity_of(const Context& context, const Trigger& trigger) {
  bool negative = negated_here(context, trigger.head);
  for (TokenId word : trigger.words)
    if (word != trigger.head && is_negated(context, word)) negative = true;
  TokenId here = trigger.head;
  while (const auto governor = governor_of(context, here)) {
    const TokenId above = governor->word;
    if (fails(context, above)) negative = !negative;
    if (!(governor->reporting && !context.has(above, Function::denies)) && negated_here(context, above)) negative = !negative;
    here = above;
  }
  if (trigger.entry->part != Part::verb && here == trigger.head)
    if (const auto carrier = carrier_of(context, trigger.head)) negative = negative != negated_here(context, *carrier);
  return negative ? Polarity::negative : Polarity::positive;
}

Modality modality_of(const Context& context, TokenId head) {
  Modality modality = lies_ahead(context, head) ? Modality::future : Modality::actual;
  TokenId here = head;
  while (true) {
    add_clause_cues(context, here, modality);
    const auto governor = governor_of(context, here);
    if (!governor) return modality;
    if (is_appointed(context, here)) raise(modality, Modality::future);
    here = governor->word;
    if (context.has(here, Function::possible)) raise(modality, Modality::possible);
    if (context.has(here, Function::supposes)) raise(modality, Modality::possible);
    if (context.has(here, Function::future) || context.has(here, Function::foresees)) raise(modality, Modality::future);
    if (governor->reporting && !context.has(here, Function::denies) && negated_here(context, here)) raise(modality, Modality::possible);
    if (governor->reporting) return modality;
  }
}

}  // namespace wiregraph::relate
