#include "relate/event_type.h"

#include <algorithm>
#include <array>
#include <optional>

#include "relate/arguments.h"

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
  if (!ends && !pauses && !leads) return {EventType::Other, head};
  const auto inner = typed_complement(context, head, depth);
  if (!inner) {
    if (event) return {event->entry->meaning.event, head};
    return {EventType::Other, head, is_noun(context[head]) && governed_by(context, head).empty()};
  }
  if (ends || pauses) return {type_of_end(inner->type, pauses), inner->core};
  return *inner;
}

}  // namespace

const Trigger* event_named_by(const Context& context, TokenId word) {
  if (is_noun(context[word]) && context[word].entity == EntityLabel::DATE) return nullptr;  // "10 March"
  for (const Trigger& trigger : context.triggers(word)) {
    if (trigger.entry->meaning.function != Function::event) continue;
    const Slots& without = trigger.entry->without;
    if (std::all_of(without.begin(), without.end(), [&](const Slot& slot) { return fill(context, trigger, slot).empty(); }))
      return &trigger;
  }
  return nullptr;
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
