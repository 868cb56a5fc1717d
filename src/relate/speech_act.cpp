#include "relate/speech_act.h"

#include <algorithm>

#include "relate/authors.h"

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
  const auto authors = authors_beside(context, noun);
  return std::any_of(authors.begin(), authors.end(), [&](TokenId author) { return context.mention_headed_by(author).has_value(); });
}

}  // namespace wiregraph::relate
