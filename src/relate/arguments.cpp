#include "relate/arguments.h"

#include <algorithm>

#include "relate/actors.h"
#include "relate/auxiliaries.h"
#include "relate/clause.h"
#include "relate/occasions.h"
#include "relate/speech_act.h"

namespace wiregraph::relate {

namespace {

using Tokens = std::vector<TokenId>;

void append(Tokens& to, const Tokens& from) {
  for (TokenId token : from)
    if (std::find(to.begin(), to.end(), token) == to.end()) to.push_back(token);
}

bool is_verb_trigger(const Trigger& trigger) { return trigger.entry->part == Part::verb; }

/// Words of time and of encounters between a verb and its complement, on which parsers hang the complement: "agreed on [Tuesday] to".
Tokens interposed(const Context& context, TokenId verb) {
  Tokens found;
  for (TokenId child : context.children(verb)) {
    if (child < verb) continue;
    const Dep dep = context[child].dep;
    if (dep == Dep::npadvmod && context[child].entity == EntityLabel::DATE) found.push_back(child);
    if (dep != Dep::prep) continue;
    const auto object = context.child(child, Dep::pobj);
    if (!object) continue;
    const Trigger* event = context.trigger(*object, Function::event);
    const bool encounter = event && (event->entry->meaning.event == EventType::Call || event->entry->meaning.event == EventType::Meeting);
    if (encounter || context[*object].entity == EntityLabel::DATE) found.push_back(*object);
  }
  return found;
}

/// A clause with those joined to it, also where parsers have joined them to the verb above.
Tokens with_joined(const Context& context, TokenId clause) {
  Tokens found = with_conjuncts(context, clause);
  for (TokenId sibling : context.children(context[clause].head))
    if (infinitive_before(context, sibling) == clause) append(found, with_conjuncts(context, sibling));
  return found;
}

bool has_subject(const Context& context, TokenId clause) {
  return context.child(clause, Dep::nsubj) || context.child(clause, Dep::nsubjpass);
}

/// "the view shared by Lund", but not "the view that nobody should be attacked"
bool is_reduced(const Context& context, TokenId clause) {
  const Tag tag = context[clause].tag;
  return (tag == Tag::VBN || tag == Tag::VBG) && !has_subject(context, clause);
}

/// "for two hours"
bool is_duration(const Context& context, TokenId preposition, TokenId object) {
  return context.lemma(preposition) == "for" && context.has(object, Function::unit);
}

Tokens objects_of_preposition(const Context& context, TokenId preposition) {
  Tokens found;
  for (TokenId child : context.children(preposition)) {
    const Dep dep = context[child].dep;
    if (is_duration(context, preposition, child)) continue;
    if (dep == Dep::pobj || dep == Dep::pcomp) append(found, with_conjuncts(context, antecedent_of(context, child)));
    const bool joined = dep == Dep::conj && context[child].pos == Pos::ADP;  // "with Lund and with Reyes"
    if (dep == Dep::prep || joined) append(found, objects_of_preposition(context, child));
  }
  return found;
}

/// "talks with Chile": the objects of a preposition that hangs on the trigger. Adverbs of particles count: "pull [out] of".
Tokens prepositional(const Context& context, const Tokens& hosts, const std::string& preposition) {
  Tokens found;
  for (TokenId host : hosts)
    for (TokenId child : context.children(host)) {
      const Dep dep = context[child].dep;
      const bool leads = dep == Dep::prep || dep == Dep::agent || dep == Dep::dative || dep == Dep::prt || dep == Dep::advmod;
      if (leads && context.lemma(child) == preposition) append(found, objects_of_preposition(context, child));
    }
  return found;
}

/// The words on which the arguments of a trigger may hang: its own, the verb that carries it, and the theme that the entry asks for
/// ("suspended [aid] to Chile", "hit back with [tariffs] on steel").
Tokens hosts_of(const Context& context, const Trigger& trigger) {
  Tokens hosts = trigger.words;
  if (!is_verb_trigger(trigger))
    if (const auto carrier = carrier_of(context, trigger.head)) append(hosts, {*carrier});
  if (!trigger.entry->theme) return hosts;
  const auto objects = objects_of(context, trigger.head);
  append(hosts, objects);
  append(hosts, prepositional(context, objects, "in"));  // "2 billion euros in [aid] to Chile"
  append(hosts, prepositional(context, {trigger.head}, "with"));
  return hosts;
}

/// "threatened to take action [against Chile]": the objects and clauses of a verb, and the objects of those.
Tokens acts_of(const Context& context, const Trigger& trigger) {
  auto acts = objects_of(context, trigger.head);
  for (const bool with_subject : {false, true})
    for (TokenId clause : clauses_of(context, trigger, with_subject)) {
      acts.push_back(clause);
      if (is_verb(context[clause])) append(acts, objects_of(context, clause));
    }
  return acts;
}

Tokens prepositional(const Context& context, const Trigger& trigger, const std::string& preposition) {
  auto found = prepositional(context, hosts_of(context, trigger), preposition);
  const bool complement = preposition == "to" || preposition == "on" || preposition == "for" || preposition == "with";
  if (found.empty() && complement && is_verb_trigger(trigger))
    found = prepositional(context, interposed(context, trigger.head), preposition);
  const bool of_object = preposition == "from" || preposition == "to" || preposition == "with" || preposition == "in";
  if (found.empty() && of_object && is_verb_trigger(trigger))  // "demanded a truce [from Chile]"
    found = prepositional(context, objects_of(context, trigger.head), preposition);
  if (found.empty() && preposition == "against" && is_verb_trigger(trigger))
    found = prepositional(context, acts_of(context, trigger), preposition);
  return found;
}

/// Names and adjectives before a noun: "the Lund-Reyes call", "Chilean-led talks", "the Chilean proposal".
Tokens modifiers_of(const Context& context, TokenId noun) {
  Tokens found;
  Tokens open{noun};
  while (!open.empty()) {
    const TokenId host = open.back();
    open.pop_back();
    for (TokenId child : context.children(host)) {
      const Dep dep = context[child].dep;
      const bool before = dep == Dep::compound || dep == Dep::amod || dep == Dep::nmod || dep == Dep::npadvmod ||
                          (dep == Dep::conj && host != noun) || (dep == Dep::dep && child < noun);
      if (!before || child > noun) continue;
      found.push_back(child);
      open.push_back(child);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

Tokens parties_of(const Context& context, TokenId noun) {
  const auto modifiers = modifiers_of(context, noun);
  return chains_of(context, modifiers).size() > 1 ? modifiers : Tokens{};
}

Tokens possessors(const Context& context, const Tokens& nouns) {
  Tokens found;
  for (TokenId noun : nouns) {
    for (TokenId child : context.children(noun)) {
      if (context[child].dep == Dep::poss) append(found, with_conjuncts(context, child));
      const bool agent = context[child].dep == Dep::prep && context.lemma(child) == "by";
      if (agent) append(found, objects_of_preposition(context, child));
      if (context[child].dep == Dep::acl && is_passive(context, child)) append(found, doers_of(context, child));
    }
  }
  return found;
}

Tokens subjects_of_clauses(const Context& context, const Trigger& trigger) {
  Tokens found;
  for (TokenId clause : clauses_of(context, trigger, true))
    for (TokenId child : context.children(clause))
      if (context[child].dep == Dep::nsubj || context[child].dep == Dep::nsubjpass) append(found, with_conjuncts(context, child));
  return found;
}

Tokens children_with(const Context& context, TokenId head, Dep dep) {
  Tokens found;
  for (TokenId child : context.children(head))
    if (context[child].dep == dep) append(found, with_conjuncts(context, child));
  return found;
}

Tokens datives(const Context& context, TokenId verb) {
  Tokens found;
  for (TokenId child : context.children(verb)) {
    if (context[child].dep != Dep::dative) continue;
    append(found, context[child].pos == Pos::ADP ? objects_of_preposition(context, child) : with_conjuncts(context, child));
  }
  return found;
}

Tokens doers(const Context& context, const Trigger& trigger) {
  if (is_verb_trigger(trigger)) return doers_of(context, trigger.head);
  const auto carrier = carrier_of(context, trigger.head);
  return carrier ? doers_of(context, *carrier) : Tokens{};
}

Tokens own_word(const Context& context, const Trigger& trigger) {
  if (trigger.entry->part == Part::noun) return {trigger.head};
  for (auto word = trigger.words.rbegin(); word != trigger.words.rend(); ++word)
    if (is_noun(context[*word])) return {*word};
  return {trigger.head};
}

Tokens named_beside(const Context& context, TokenId noun) {
  if (context[noun].dep == Dep::appos) return with_conjuncts(context, context[noun].head);
  return children_with(context, noun, Dep::appos);
}

Tokens direct_objects(const Context& context, const Trigger& trigger) {
  return is_verb_trigger(trigger) ? objects_of(context, trigger.head) : Tokens{};
}

/// "tariffs on [Chilean] copper", "expelled [Chilean] diplomats", "banned wine from [Chile]"
Tokens nationalities(const Context& context, const Trigger& trigger) {
  auto nouns = prepositional(context, trigger, "on");
  append(nouns, direct_objects(context, trigger));
  Tokens found;
  for (TokenId noun : nouns) {
    append(found, modifiers_of(context, noun));
    append(found, prepositional(context, {noun}, "from"));
  }
  return found;
}

/// "killed in a [Chilean] raid"
Tokens doers_of_circumstance(const Context& context, const Trigger& trigger) {
  Tokens found;
  for (TokenId noun : prepositional(context, trigger, "in")) {
    if (!context.has(noun, Function::event)) continue;
    append(found, modifiers_of(context, noun));
    append(found, possessors(context, {noun}));
  }
  return found;
}

/// "insists that Chile [leave]": the bare form of a verb that has a subject says what shall be.
Tokens subjunctives(const Context& context, const Trigger& trigger) {
  auto clauses = clauses_of(context, trigger, true);
  std::erase_if(clauses, [&](TokenId clause) { return context[clause].tag != Tag::VB || context.child(clause, Dep::aux); });
  return clauses;
}

}  // namespace

Tokens clauses_of(const Context& context, const Trigger& trigger, bool with_subject) {
  Tokens found;
  for (TokenId host : hosts_of(context, trigger))
    for (TokenId child : context.children(host)) {
      const Dep dep = context[child].dep;
      const bool of_noun = is_noun(context[host]) && dep == Dep::acl && !is_reduced(context, child);
      const bool purpose = dep == Dep::advcl && context[child].tag == Tag::VB && !context.child(child, Dep::mark);
      const bool clause = dep == Dep::xcomp || dep == Dep::ccomp || of_noun || (is_verb_trigger(trigger) && purpose);
      if (!clause || !(is_verb(context[child]) || with_subject || context.child(child, Dep::aux))) continue;
      if (is_speech_act(trigger) && is_question(context, child)) continue;
      if (has_subject(context, child) == with_subject) append(found, with_joined(context, child));
    }
  return found;
}

Tokens fill(const Context& context, const Trigger& trigger, const Slot& slot) {
  switch (slot.kind) {
    case Slot::Kind::nsubj:
      return doers(context, trigger);
    case Slot::Kind::dobj:
      return direct_objects(context, trigger);
    case Slot::Kind::dative:
      return datives(context, trigger.head);
    case Slot::Kind::xcomp:
      return clauses_of(context, trigger, false);
    case Slot::Kind::ccomp:
      return clauses_of(context, trigger, true);
    case Slot::Kind::subjunctive:
      return subjunctives(context, trigger);
    case Slot::Kind::clause_subject:
      return subjects_of_clauses(context, trigger);
    case Slot::Kind::poss:
      return children_with(context, trigger.head, Dep::poss);
    case Slot::Kind::compound:
      return modifiers_of(context, trigger.head);
    case Slot::Kind::parties:
      return parties_of(context, trigger.head);
    case Slot::Kind::owner:
      return possessors(context, direct_objects(context, trigger));
    case Slot::Kind::nationality:
      return nationalities(context, trigger);
    case Slot::Kind::deed:
      return doers_of_circumstance(context, trigger);
    case Slot::Kind::governor:
      return governor_subjects(context, trigger.head);
    case Slot::Kind::beside:
      return named_beside(context, trigger.head);
    case Slot::Kind::attendant:
      return attendants(context, trigger.head);
    case Slot::Kind::hearer:
      return hearers(context, trigger.head);
    case Slot::Kind::each_other:
    case Slot::Kind::occasion:
      return {};
    case Slot::Kind::self:
      return own_word(context, trigger);
    case Slot::Kind::speaker:
      return speakers(context, trigger.head);
    case Slot::Kind::own_speaker:
      return speakers_of_themselves(context, trigger.head);
    case Slot::Kind::modified:
      return wanted_by(context, trigger.head);
    case Slot::Kind::modified_negated:
      return refused_by(context, trigger.head);
    case Slot::Kind::modified_subject:
      return subjects_of_modified(context, trigger.head);
    case Slot::Kind::encounter:
      return met_before(context, trigger.head);
    case Slot::Kind::complement:
      return children_with(context, trigger.head, Dep::oprd);
    case Slot::Kind::preposition:
      return prepositional(context, trigger, slot.preposition);
  }
  return {};
}

std::vector<Filling> fill_all(const Context& context, const Trigger& trigger, const Slots& slots) {
  std::vector<Filling> fillings;
  for (const Slot& slot : slots) {
    Filling filling{&slot, fill(context, trigger, slot)};
    if (slot.kind == Slot::Kind::each_other || !filling.tokens.empty()) fillings.push_back(std::move(filling));
  }
  return fillings;
}

}  // namespace wiregraph::relate
