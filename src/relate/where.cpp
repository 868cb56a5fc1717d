#include "relate/where.h"

#include <algorithm>
#include <array>
#include <optional>

#include "relate/actors.h"
#include "relate/circumstance.h"
#include "relate/clause.h"
#include "relate/encounters.h"
#include "relate/event_type.h"

namespace wiregraph::relate {

namespace {

using Places = std::vector<ChainId>;

/// Phrases of phrases ("near a bridge in a village in Chile") longer than this are no news text.
constexpr int k_deepest = 8;

bool leads_to_place(std::string_view preposition) {
  constexpr std::array<std::string_view, 9> leading{"in", "at", "on", "near", "outside", "inside", "across", "through", "throughout"};
  return std::find(leading.begin(), leading.end(), preposition) != leading.end();
}

bool is_place_itself(std::string_view preposition) {
  return preposition == "in" || preposition == "at" || preposition == "across" || preposition.starts_with("through");
}

/// "Peru and Chile", but not "Lima, Peru", which parsers join too.
std::vector<TokenId> members_of_list(const Context& context, TokenId object) {
  const auto members = with_conjuncts(context, object);
  const bool list = std::any_of(members.begin(), members.end(), [&](TokenId member) { return context.child(member, Dep::cc).has_value(); });
  return list ? members : std::vector<TokenId>{object};
}

/// What a preposition leads to: "in Peru and Chile", "at the palace".
Places places_meant(const Context& context, TokenId object, std::string_view preposition) {
  Places places;
  for (TokenId member : members_of_list(context, object))
    for (ChainId chain : chains_of(context, member)) {
      const EntityType type = context.document()[chain].type;
      const bool body = type == EntityType::Organization && preposition == "at";
      const bool state = type == EntityType::State && preposition != "at";
      if (type == EntityType::Place || state || body) places.push_back(chain);
    }
  return places;
}

/// "a rally for the prisoners, [in Oslo]": a comma parts the place from what the phrase ends with.
bool is_set_off(const Context& context, TokenId preposition) {
  return preposition.value > 0 && context.lemma({preposition.value - 1}) == ",";
}

/// "a rally in support of the protests": the phrase of another event that a noun stands in.
bool is_within_event(const Context& context, TokenId noun) {
  TokenId here = noun;
  while (!context.tree().is_root(here) && (context[here].dep == Dep::pobj || context[here].dep == Dep::prep)) {
    here = context[here].head;
    if (is_noun(context[here]) && context.has(here, Function::event)) return true;
  }
  return false;
}

/// "in Oslo", "outside a theatre in Oslo"
Places places_below(const Context& context, TokenId word, int depth = 0) {
  if (depth > k_deepest) return {};
  for (TokenId child : context.children(word)) {
    const auto preposition = context.lemma(child);
    if (context[child].dep != Dep::prep || !leads_to_place(preposition)) continue;
    const auto object = context.child(child, Dep::pobj);
    if (!object || (is_set_off(context, child) && is_within_event(context, word))) continue;
    if (is_place_itself(preposition))
      if (auto places = places_meant(context, *object, preposition); !places.empty()) return places;
    if (!context.mention_headed_by(*object) && !context.has(*object, Function::event))
      if (auto places = places_below(context, *object, depth + 1); !places.empty()) return places;
  }
  return {};
}

/// "a rally for the prisoners, [in Oslo]", on whatever word of the phrase parsers hang it.
Places places_set_off(const Context& context, TokenId noun) {
  if (!is_noun(context[noun]) || is_within_event(context, noun)) return {};
  const TokenSpan words = context.tree().subtree(noun);
  for (auto t = noun.value + 1; t < words.end; ++t) {
    if (context[{t}].dep != Dep::prep || context.lemma({t}) != "in" || !is_set_off(context, {t})) continue;
    const auto object = context.child({t}, Dep::pobj);
    if (object)
      if (auto places = places_meant(context, *object, "in"); !places.empty()) return places;
  }
  return {};
}

/// "the Durban summit", "the Kashmir attack"; but talks are as often about a region as in it: "the Kashmir talks".
Places places_before(const Context& context, TokenId noun) {
  if (!is_noun(context[noun])) return {};
  const EventType type = type_of_event(context, noun).type;
  const bool talks = is_encounter(type);
  const bool of_state = type == EventType::Disaster || type == EventType::Vote;  // "the Nepal earthquake", "the Chilean election"
  for (TokenId child : context.children(noun)) {
    const bool before =
        context[child].dep == Dep::compound || context[child].dep == Dep::nmod || (of_state && context[child].dep == Dep::amod);
    const auto mention = before ? context.mention_headed_by(child) : std::nullopt;
    if (!mention || context.document()[*mention].form == MentionForm::nominal) continue;
    for (ChainId id : context.document()[*mention].chains) {
      const Chain& chain = context.document()[id];
      if (of_state && chain.type == EntityType::State) return {id};
      if (chain.type == EntityType::Place && (!talks || chain.subtype == "city" || chain.subtype.empty())) return {id};
    }
  }
  return {};
}

bool is_gathering(EventType type) {
  return type == EventType::Meeting || type == EventType::Negotiation || type == EventType::Protest || type == EventType::Statement;
}

/// Whom an event's word has right behind it, on whom parsers hang its place: "met Reyes [in Oslo]", "a meeting of ministers [in Oslo]".
Places places_of_people(const Context& context, TokenId word) {
  const bool gathering = is_gathering(type_of_event(context, word).type);
  for (TokenId child : context.children(word)) {
    if (child < word) continue;
    const auto preposition = context.lemma(child);
    const bool with = context[child].dep == Dep::prep && (preposition == "with" || preposition == "of" || preposition == "between");
    const auto object = with ? context.child(child, Dep::pobj) : context[child].dep == Dep::dobj ? std::optional(child) : std::nullopt;
    if (!object) continue;
    for (TokenId member : with_conjuncts(context, *object)) {
      const auto chains = chains_of(context, member);
      const bool person = chains.size() == 1 && context.document()[chains[0]].type == EntityType::Person;
      if (!person && !(gathering && preposition == "of" && !chains.empty())) continue;
      if (auto places = places_below(context, member); !places.empty()) return places;
    }
  }
  return {};
}

/// "killed during the protests in Peru": the place of the happening in which it came about.
Places places_of_occasion(const Context& context, TokenId verb) {
  const EventType type = is_verb(context[verb]) ? type_of_event(context, verb).type : EventType::Other;
  if (type != EventType::Killing && type != EventType::Arrest && !is_encounter(type)) return {};
  for (TokenId child : context.children(verb)) {
    const auto preposition = context.lemma(child);
    if (context[child].dep != Dep::prep || (preposition != "during" && preposition != "at" && preposition != "in")) continue;
    const auto object = context.child(child, Dep::pobj);
    if (object && context.has(*object, Function::event))
      if (auto places = places_below(context, *object); !places.empty()) return places;
  }
  return {};
}

/// "The talks begin [in Oslo]", "the sound of gunfire faded [in Oslo]": the place of a verb that has the event as its subject, and no
/// object.
Places places_of_verb(const Context& context, TokenId noun) {
  TokenId subject = noun;
  if (context[noun].dep == Dep::pobj && context.lemma(context[noun].head) == "of") subject = context[context[noun].head].head;
  if (subject != noun && !context.has(subject, Function::transparent)) return {};
  const TokenId verb = context[subject].head;
  const bool alone = context[subject].dep == Dep::nsubj && is_verb(context[verb]) && !context.child(verb, Dep::dobj) &&
                     !context.child(verb, Dep::attr) && !context.child(verb, Dep::acomp) && !context.child(verb, Dep::ccomp);
  return alone ? places_below(context, verb) : Places{};
}

/// "spoke at a rally for the prisoners, [in Oslo]": the place that stands behind the event on the verb around it.
Places places_around(const Context& context, TokenId noun) {
  const TokenId preposition = context[noun].head;
  const auto word = context.lemma(preposition);
  if (context[noun].dep != Dep::pobj || (word != "at" && word != "during") || !is_verb(context[context[preposition].head])) return {};
  for (TokenId child : context.children(context[preposition].head)) {
    if (child < noun || context[child].dep != Dep::prep || context.lemma(child) != "in") continue;
    if (const auto object = context.child(child, Dep::pobj)) return places_meant(context, *object, "in");
  }
  return {};
}

/// "hosts a summit [in Oslo]", "signed a treaty [in Oslo]": the place of what brings the event about.
Places places_of_making(const Context& context, TokenId noun) {
  const TokenId verb = context[noun].head;
  if (context[noun].dep != Dep::dobj || !is_verb(context[verb])) return {};
  const bool makes = context.states(verb, Predicate::took_place_in) || context.states(verb, Predicate::signed_with) ||
                     context.states(verb, Predicate::participated_in);
  return makes ? places_below(context, verb) : Places{};
}

/// "visited Oslo for talks", "flew to Oslo to meet Reyes": where somebody goes for it.
Places places_visited_for(const Context& context, TokenId word) {
  const Token& token = context[word];
  if (!is_encounter(type_of_event(context, word).type) || context.tree().is_root(word)) return {};
  const bool purpose = token.dep == Dep::pobj && context.lemma(token.head) == "for";
  const bool infinitive = token.tag == Tag::VB && (token.dep == Dep::advcl || token.dep == Dep::xcomp);
  const TokenId verb = purpose ? context[token.head].head : token.head;
  if (!(purpose || infinitive) || !context.states(verb, Predicate::visited)) return {};
  auto goals = is_verb(context[verb]) ? objects_of(context, verb) : std::vector<TokenId>{};
  for (TokenId child : context.children(verb))
    if (context[child].dep == Dep::prep && context.lemma(child) == "to")
      if (const auto object = context.child(child, Dep::pobj)) goals.push_back(*object);
  Places places;
  for (TokenId goal : goals)
    for (ChainId chain : places_meant(context, goal, "in")) places.push_back(chain);
  return places;
}

bool is_violent(EventType type) {
  return type == EventType::Attack || type == EventType::Killing || type == EventType::Arrest || type == EventType::Crackdown ||
         type == EventType::Evacuation || type == EventType::Disaster;
}

/// "shelled a hospital [in Oslo]", "gunmen [in Oslo] killed": unnamed things and people are where it happens.
Places places_of_unnamed(const Context& context, TokenId verb) {
  if (!is_verb(context[verb]) || !is_violent(type_of_event(context, verb).type)) return {};
  auto words = objects_of(context, verb);
  for (TokenId child : context.children(verb))  // "fired at protesters [in Oslo]"
    if (context[child].dep == Dep::prep && (context.lemma(child) == "at" || context.lemma(child) == "on"))
      if (const auto object = context.child(child, Dep::pobj)) words.push_back(*object);
  if (!is_passive(context, verb) && type_of_event(context, verb).type == EventType::Killing)
    for (TokenId doer : doers_of(context, verb)) words.push_back(doer);
  for (TokenId word : words) {
    const auto mention = context.mention_headed_by(word);
    const bool named = mention && context.document()[*mention].form == MentionForm::name;
    if (named || !is_noun(context[word])) continue;
    if (auto places = places_below(context, word); !places.empty()) return places;
  }
  return {};
}

}  // namespace

std::vector<ChainId> places_on(const Context& context, const std::vector<TokenId>& words) {
  using Rule = Places (*)(const Context&, TokenId);
  constexpr Rule below = [](const Context& in, TokenId word) { return places_below(in, word); };
  constexpr std::array<Rule, 10> rules{below,          places_set_off, places_before,    places_of_people,   places_of_occasion,
                                       places_of_verb, places_around,  places_of_making, places_visited_for, places_of_unnamed};
  for (const Rule rule : rules)
    for (TokenId word : words)
      if (auto places = rule(context, word); !places.empty()) return places;
  return {};
}

}  // namespace wiregraph::relate
