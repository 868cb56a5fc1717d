#include "relate/speech_act.h"

#include <algorithm>

namespace wiregraph::relate {

bool is_speech_act(Predicate predicate) {
  switch (predicate) {
    case Predicate::thanked:
    case Predicate::praised:
    case Predicate::supported:
    case Predicate::criticized:
    case Predicate::accused:
    case Predicate::threatened:
    case Predicate::warned:
    case Predicate::rejected:
    case Predicate::proposed:
    case Predicate::demanded:
    case Predicate::promised:
      return true;
    default:
      return false;
  }
}

bool is_speech_act(const Trigger& trigger) {
  return trigger.entry->meaning.function == Function::predicate && is_speech_act(trigger.entry->meaning.predicate);
}

bool acts_by_words(const Context& context, TokenId word) {
  const auto triggers = context.triggers(word);
  return std::any_of(triggers.begin(), triggers.end(), [](const Trigger& trigger) { return is_speech_act(trigger); });
}

bool is_authored(const Context& context, TokenId noun) {
  if (!acts_by_words(context, noun) || !is_noun(context[noun])) return false;
  for (TokenId child : context.children(noun)) {
    const Dep dep = context[child].dep;
    const bool before = dep == Dep::poss || dep == Dep::compound || dep == Dep::amod || dep == Dep::nmod;
    const bool behind = dep == Dep::prep && (context.lemma(child) == "by" || context.lemma(child) == "from");
    const auto author = behind ? context.child(child, Dep::pobj) : before ? std::optional(child) : std::nullopt;
    if (author && context.mention_headed_by(*author)) return true;
  }
  return false;
}

}  // namespace wiregraph::relate
