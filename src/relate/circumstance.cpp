#include "relate/circumstance.h"

#include <algorithm>
#include <array>

#include "relate/event_type.h"

namespace wiregraph::relate {

namespace {

bool leads_circumstance(std::string_view preposition) {
  constexpr std::array<std::string_view, 10> leading{"in",    "during", "at",        "on",     "over",
                                                     "after", "before", "following", "follow", "throughout"};
  return std::find(leading.begin(), leading.end(), preposition) != leading.end();
}

bool is_encounter(const Context& context, TokenId noun) {
  const Trigger* event = event_named_by(context, noun);
  if (!event || !is_noun(context[noun])) return false;
  const EventType type = event->entry->meaning.event;
  return type == EventType::Call || type == EventType::Meeting || type == EventType::Negotiation;
}

}  // namespace

bool leads_occasion(std::string_view preposition) {
  const bool beside = preposition == "after" || preposition == "before" || preposition.starts_with("follow");
  return leads_circumstance(preposition) && !beside;
}

std::optional<TokenId> verb_of_circumstance(const Context& context, TokenId noun) {
  while (context[noun].dep == Dep::conj && !context.tree().is_root(noun)) noun = context[noun].head;
  if (context[noun].dep != Dep::pobj || !leads_circumstance(context.lemma(context[noun].head))) return std::nullopt;
  TokenId here = context[noun].head;
  while (!context.tree().is_root(here)) {
    const Dep dep = context[here].dep;
    const bool upward = dep == Dep::prep || dep == Dep::pobj || dep == Dep::dobj || dep == Dep::nsubj || dep == Dep::nsubjpass ||
                        dep == Dep::conj || dep == Dep::dative || dep == Dep::pcomp;
    if (!upward) return std::nullopt;
    here = context[here].head;
    if (is_verb(context[here])) return here;
  }
  return std::nullopt;
}

std::optional<TokenId> encounter_of_verb(const Context& context, TokenId verb) {
  const TokenSpan words = context.tree().subtree(verb);
  for (auto t = words.start; t < words.end; ++t) {
    const TokenId noun{t};
    if (!is_encounter(context, noun) || context[noun].dep != Dep::pobj) continue;
    if (leads_occasion(context.lemma(context[noun].head)) && verb_of_circumstance(context, noun) == verb) return noun;
  }
  return std::nullopt;
}

}  // namespace wiregraph::relate
