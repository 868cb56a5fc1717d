#include "relate/occasions.h"

#include <algorithm>

#include "relate/actors.h"
#include "relate/arguments.h"
#include "relate/circumstance.h"
#include "relate/clause.h"
#include "relate/speech_act.h"

namespace wiregraph::relate {

namespace {

using Tokens = std::vector<TokenId>;

/// "visited Oslo for talks": the verb of coming whose purpose the noun is.
std::optional<TokenId> came_for(const Context& context, TokenId noun) {
  const TokenId preposition = context[noun].head;
  if (context[noun].dep != Dep::pobj || context.lemma(preposition) != "for") return std::nullopt;
  TokenId verb = context[preposition].head;
  if (!is_verb(context[verb]) && !context.tree().is_root(verb)) verb = context[verb].head;  // hung on the place
  return is_verb(context[verb]) && context.states(verb, Predicate::visited) ? std::optional(verb) : std::nullopt;
}

bool is_on_occasion(const Context& context, TokenId noun) {
  return context[noun].dep == Dep::pobj && leads_occasion(context.lemma(context[noun].head));
}

/// The verb says something to its object, or of it to its face where both are at one place.
bool addresses(const Context& context, TokenId verb) {
  return context.states(verb, Predicate::told) || context.states(verb, Predicate::accused) || context.states(verb, Predicate::thanked) ||
         context.states(verb, Predicate::warned);
}

bool is_encounter(const Trigger& trigger) {
  if (trigger.entry->meaning.function != Function::predicate) return false;
  const Predicate predicate = trigger.entry->meaning.predicate;
  return predicate == Predicate::met_with || predicate == Predicate::spoke_with || predicate == Predicate::negotiated_with;
}

}  // namespace

Tokens governor_subjects(const Context& context, TokenId noun) {
  auto verb = verb_of_circumstance(context, noun);
  if (!verb) verb = came_for(context, noun);
  if (!verb) return {};
  const auto doers = doers_of(context, *verb);
  const TokenId above = context[*verb].head;
  const bool reported = context[*verb].dep == Dep::ccomp && (context.has(above, Function::asserts) || context.has(above, Function::denies));
  return reported && chains_of(context, doers).empty() ? doers_of(context, above) : doers;
}

Tokens hearers(const Context& context, TokenId noun) {
  const auto verb = verb_of_circumstance(context, noun);
  return verb && is_on_occasion(context, noun) && addresses(context, *verb) ? objects_of(context, *verb) : Tokens{};
}

Tokens attendants(const Context& context, TokenId noun) {
  const auto verb = verb_of_circumstance(context, noun);
  const bool speaks = verb && (context.has(*verb, Function::asserts) || acts_by_words(context, *verb)) && !addresses(context, *verb);
  const bool about = speaks && context.lemma(context[noun].head) == "on";  // "commented on the meeting"
  return speaks && !about && is_on_occasion(context, noun) ? doers_of(context, *verb) : Tokens{};
}

Tokens met_before(const Context& context, TokenId verb) {
  const Dep dep = context[verb].dep;
  if (context[verb].tag != Tag::VB || (dep != Dep::advcl && dep != Dep::acl && dep != Dep::xcomp)) return {};
  Tokens found;
  for (const Trigger& trigger : context.triggers(context[verb].head)) {
    if (!is_encounter(trigger)) continue;
    for (const Filling& filling : fill_all(context, trigger, trigger.entry->object))
      for (TokenId token : filling.tokens)
        if (std::find(found.begin(), found.end(), token) == found.end()) found.push_back(token);
  }
  return found;
}

}  // namespace wiregraph::relate
