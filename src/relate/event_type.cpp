#include "relate/event_type.h"

#include <algorithm>
#include <array>
#include <optional>

#include "relate/actors.h"
#include "relate/arguments.h"
#include "relate/clause.h"

namespace wiregraph::relate {

namespace {

/// Chains of leading words longer than this ("an end to the start of the pause of ...") are no news text.
constexpr int k_deepest = 8;

TypeReading read(const Context& context, TokenId head, int depth);

bool governs_by(const Context& context, TokenId preposition) {
  constexpr std::array<std::string_view, 10> leading{"of", "to", "for", "on", "in", "about", "over", "at", "with", "toward"};
  return std::find(leading.begin(), leading.end(), context.lemma(preposition)) != leading.end();
}

void collect_preposition(const Context& context, TokenId preposition, std::vector<TokenId>& found) {
  if (!governs_by(context, preposition)) return;
  for (TokenId child : context.children(preposition))
    if (context[child].dep == Dep::pobj || context[child].dep == Dep::pcomp) found.push_back(child);
}

/// What a leading word governs: its objects, clauses and, of a noun, the nouns before it.
std::vector<TokenId> governed_by(const Context& context, TokenId head) {
  std::vector<TokenId> found;
  for (TokenId child : context.children(head)) {
    const Dep dep = context[child].dep;
    if (dep == Dep::dobj || dep == Dep::xcomp || dep == Dep::acl || dep == Dep::ccomp || dep == Dep::nsubjpass) found.push_back(child);
    if (dep == Dep::prep || dep == Dep::dative) collect_preposition(context, child, found);
  }
  for (TokenId child : context.children(head)) {
    const Dep dep = context[child].dep;
    if ((dep == Dep::compound && is_noun(context[child])) || dep == Dep::quantmod) found.push_back(child);
    if (dep == Dep::nsubj && found.empty()) found.push_back(child);  // "the war to end"
  }
  return found;
}

std::optional<TypeReading> typed_complement(const Context& context, TokenId head, int depth) {
  for (TokenId governed : governed_by(context, head))
    for (TokenId word : with_conjuncts(context, governed)) {
      const TypeReading inner = read(context, word, depth + 1);
      if (inner.type != EventType::Other) return inner;
    }
  return std::nullopt;
}

/// "an agreement to halt the strikes" is the truce that it brings.
TypeReading agreement_on(const Context& context, TokenId head, int depth) {
  const auto inner = typed_complement(context, head, depth);
  const bool closer =
      inner && (inner->type == EventType::Ceasefire || inner->type == EventType::PrisonerExchange || inner->type == EventType::Withdrawal);
  return closer ? *inner : TypeReading{EventType::Agreement, head};
}

/// "halting military aid", which parsers read as an adjective and its noun.
TypeReading ended_by_participle(const Context& context, TokenId head, EventType type) {
  for (TokenId child : context.children(head)) {
    if (context[child].dep != Dep::amod || context[child].tag != Tag::VBG) continue;
    if (context.has(child, Function::pauses)) return {type_of_end(type, true), head};
    if (context.has(child, Function::ends)) return {type_of_end(type, false), head};
  }
  return {type, head};
}

/// "promised [two truckloads of rice]", "offered wheat and [blankets]", "offered [$250,000]"
bool are_goods_to_give(const Context& context, TokenId noun) {
  if (!context.has(measured_by(context, noun), Function::goods) && context[noun].entity != EntityLabel::MONEY) return false;
  while (context[noun].dep == Dep::conj) noun = context[noun].head;
  const TokenId verb = context[noun].head;
  return context[noun].dep == Dep::dobj && (context.states(verb, Predicate::promised) || context.states(verb, Predicate::proposed));
}

TypeReading read(const Context& context, TokenId head, int depth) {
  if (depth > k_deepest) return {EventType::Other, head};
  const Trigger* event = event_named_by(context, head);
  const bool ends = context.has(head, Function::ends);
  const bool pauses = context.has(head, Function::pauses);
  const bool leads = context.has(head, Function::transparent);
  if (event && leads && !(ends || pauses))  // "a contract for peace"
    if (const auto inner = typed_complement(context, head, depth)) return *inner;
  if (event && !(ends || pauses)) {
    if (event->entry->meaning.event == EventType::Agreement) return agreement_on(context, head, depth);
    return ended_by_participle(context, head, event->entry->meaning.event);
  }
  if (!event && are_goods_to_give(context, head)) return {EventType::Aid, head};
  if (!ends && !pauses && !leads) return {EventType::Other, head};
  const auto inner = typed_complement(context, head, depth);
  if (!inner) {
    if (event) return {event->entry->meaning.event, head};
    return {EventType::Other, head, is_noun(context[head]) && governed_by(context, head).empty()};
  }
  if (ends || pauses) return {type_of_end(inner->type, pauses), inner->core};
  return *inner;
}

bool names_one_of(const Context& context, TokenId word, ClassSet classes) {
  const auto chains = chains_of(context, word);
  return std::any_of(chains.begin(), chains.end(), [&](ChainId c) { return (classes & bit_of(context.document()[c].type)) != 0; });
}

/// The word is of this kind, or means what a word of this kind names: "sent troops ... withdrew [them]".
bool is_of_kind(const Context& context, TokenId word, Function kind) {
  if (context.has(measured_by(context, word), kind)) return true;
  for (ChainId chain : chains_of(context, word))
    for (MentionId mention : context.document()[chain].mentions)
      if (context.has(context.document()[mention].head, kind)) return true;
  return false;
}

/// The words around are those for which the entry names the event: "withdrew [its troops]", but not "withdrew [the bill]".
bool holds_here(const Context& context, const Trigger& trigger) {
  const Entry& entry = *trigger.entry;
  for (const Slot& slot : entry.without)
    if (!fill(context, trigger, slot).empty()) return false;
  if (entry.theme) {
    const auto objects = objects_of(context, trigger.head);
    if (std::none_of(objects.begin(), objects.end(), [&](TokenId object) { return is_of_kind(context, object, entry.theme->function); }))
      return false;
  }
  if (entry.doer) {
    const auto doers = doers_of(context, trigger.head);
    if (std::none_of(doers.begin(), doers.end(), [&](TokenId doer) { return context.has(doer, entry.doer->function); })) return false;
  }
  if (entry.object.empty()) return true;
  const auto fillings = fill_all(context, trigger, entry.object);
  return std::any_of(fillings.begin(), fillings.end(), [&](const Filling& filling) {
    return std::any_of(filling.tokens.begin(), filling.tokens.end(),
                       [&](TokenId word) { return names_one_of(context, word, entry.only.classes); });
  });
}

}  // namespace

TokenId measured_by(const Context& context, TokenId word) {
  if (!context.has(word, Function::measure)) return word;
  for (TokenId preposition : context.children(word)) {
    if (context[preposition].dep != Dep::prep || context.lemma(preposition) != "of") continue;
    if (const auto object = context.child(preposition, Dep::pobj)) return *object;
  }
  return word;
}

const Trigger* event_named_by(const Context& context, TokenId word) {
  if (is_noun(context[word]) && context[word].entity == EntityLabel::DATE) return nullptr;  // "10 March"
  for (const Trigger& trigger : context.triggers(word))
    if (trigger.entry->meaning.function == Function::event && holds_here(context, trigger)) return &trigger;
  return nullptr;
}

bool names_act(const Context& context, TokenId word) {
  if (is_verb(context[word]) || context.child(word, Dep::aux) || type_of_event(context, word).type != EventType::Other) return true;
  constexpr std::array acts{Function::act, Function::transparent, Function::predicate, Function::asserts, Function::ends, Function::pauses};
  if (std::any_of(acts.begin(), acts.end(), [&](Function function) { return context.has(word, function); })) return true;
  constexpr std::array<std::string_view, 3> endings{"tion", "sion", "ment"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return context.lemma(word).ends_with(ending); });
}

EventType type_of_end(EventType of, bool pause) {
  switch (of) {
    case EventType::Aid:
      return EventType::AidSuspension;
    case EventType::Attack:
      return EventType::Ceasefire;
    case EventType::War:
      return pause ? EventType::Ceasefire : EventType::Agreement;
    default:
      return of;
  }
}

TypeReading type_of_event(const Context& context, TokenId head) { return read(context, head, 0); }

}  // namespace wiregraph::relate
