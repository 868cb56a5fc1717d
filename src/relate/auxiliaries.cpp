#include "relate/auxiliaries.h"

#include <algorithm>

#include "relate/actors.h"
#include "relate/clause.h"
#include "relate/event_type.h"
#include "relate/speech_act.h"

namespace wiregraph::relate {

namespace {

using Tokens = std::vector<TokenId>;

std::optional<TokenId> verb_of(const Context& context, TokenId auxiliary) {
  const bool modifies = context[auxiliary].dep == Dep::aux && is_verb(context[context[auxiliary].head]);
  return modifies ? std::optional(context[auxiliary].head) : std::nullopt;
}

/// "must have left" supposes something, "should have left" regrets it, "We must leave" asks nobody else.
bool asks_somebody(const Context& context, TokenId verb) {
  if (is_first_person(context, verb)) return false;
  const auto children = context.children(verb);
  return std::none_of(children.begin(), children.end(),
                      [&](TokenId child) { return context[child].dep == Dep::aux && context.lemma(child) == "have"; });
}

}  // namespace

Tokens wanted_by(const Context& context, TokenId auxiliary) {
  const auto verb = verb_of(context, auxiliary);
  const bool asks = context.lemma(auxiliary) == "must" || context.lemma(auxiliary) == "should";
  if (!verb || (asks && !asks_somebody(context, *verb))) return {};
  if (type_of_event(context, *verb).type != EventType::Other || context.child(*verb, Dep::neg)) return {*verb};
  for (const Dep dep : {Dep::attr, Dep::nsubj, Dep::nsubjpass}) {
    const auto word = context.child(*verb, dep);
    if (word && type_of_event(context, *word).type != EventType::Other) return {*word};
  }
  return {*verb};
}

Tokens refused_by(const Context& context, TokenId auxiliary) {
  const auto verb = verb_of(context, auxiliary);
  return verb && context.child(*verb, Dep::neg) ? Tokens{*verb} : Tokens{};
}

Tokens subjects_of_modified(const Context& context, TokenId auxiliary) {
  const auto verb = verb_of(context, auxiliary);
  return verb ? doers_of(context, *verb) : Tokens{};
}

Tokens speakers(const Context& context, TokenId auxiliary) {
  const auto verb = verb_of(context, auxiliary);
  const bool reported =
      verb && context[*verb].dep == Dep::ccomp && context.has(context[*verb].head, Function::asserts) && !is_question(context, *verb);
  if (!reported) return {};
  const TokenId above = context[*verb].head;
  if (is_verb(context[above])) return doers_of(context, above);
  const auto carrier = carrier_of(context, above);  // "is adamant that"
  return carrier ? doers_of(context, *carrier) : Tokens{};
}

Tokens speakers_of_themselves(const Context& context, TokenId auxiliary) {
  const auto verb = verb_of(context, auxiliary);
  const bool wished = verb && context.lemma(auxiliary) == "would" && is_first_person(context, *verb);  // "we would like"
  const auto found = speakers(context, auxiliary);
  const auto subjects = chains_of(context, subjects_of_modified(context, auxiliary));
  const bool says_no_more = verb && acts_by_words(context, *verb) && !context.has(*verb, Function::event);  // "would welcome a truce"
  const bool himself = !wished && !says_no_more && !subjects.empty() && subjects == chains_of(context, found);
  return himself ? found : Tokens{};
}

}  // namespace wiregraph::relate
