#include <algorithm>

#include "relate/actors.h"
#include "relate/claims.h"
#include "relate/event_type.h"

// "Ada Lund and Omar Reyes at the climate summit in Santiago, March 4, 2025." says that they met, took part and where.
// "Ada Lund and Omar Reyes are rivals." is a sentence of another kind: it has a verb.

namespace wiregraph::relate {

namespace {

bool is_person(const Context& context, TokenId token) {
  const auto chains = chains_of(context, token);
  return chains.size() == 1 && context.document()[chains[0]].type == EntityType::Person;
}

bool is_body(const Context& context, TokenId token) {
  const auto chains = chains_of(context, token);
  return chains.size() == 1 && context.document()[chains[0]].type == EntityType::Organization;
}

bool has_verb(const Context& context, TokenSpan sentence) {
  for (auto t = sentence.start; t < sentence.end; ++t)
    if (context[{t}].pos == Pos::VERB && context[{t}].dep != Dep::amod) return true;
  return false;
}

bool is_dated(const Surroundings& surroundings, SentenceId sentence) {
  return std::any_of(surroundings.dates.begin(), surroundings.dates.end(),
                     [&](const DatedWord& date) { return date.sentence == sentence; });
}

/// The people pictured: the root, those joined to it, and those "with" it.
std::vector<TokenId> pictured(const Context& context, TokenId root) {
  auto people = with_conjuncts(context, root);
  for (TokenId child : context.children(root)) {
    if (context[child].dep != Dep::prep || context.lemma(child) != "with") continue;
    if (const auto object = context.child(child, Dep::pobj))
      for (TokenId member : with_conjuncts(context, *object)) people.push_back(member);
  }
  std::erase_if(people, [&](TokenId token) { return !is_person(context, token); });
  return people;
}

struct Caption {
  const Surroundings& surroundings;
  SentenceId sentence;
  TokenId root;
};

void add(const Caption& caption, Node subject, Predicate predicate, Node object, std::vector<Claim>& claims) {
  Claim claim;
  claim.subject = subject;
  claim.predicate = predicate;
  claim.object = object;
  claim.sentence = caption.sentence;
  claim.trigger = caption.root;
  claim.time = time_of(caption.surroundings.context, caption.surroundings.dates, {caption.root});
  for (const DatedWord& date : caption.surroundings.dates)
    if (!claim.time && date.sentence == caption.sentence) claim.time = date.time;
  claim.posted = posted(caption.surroundings.context.document(), caption.sentence);
  claim.plover = predicate == Predicate::took_place_in ? std::nullopt : info_of(predicate).plover;
  claim.confidence = 0.8;
  claim.pattern = "people in a caption";
  claims.push_back(std::move(claim));
}

/// The event that the caption names by "at", "during" or "for".
std::optional<EventId> event_in(const Caption& caption, EventBook& events) {
  const Context& context = caption.surroundings.context;
  const TokenSpan sentence = context.document()[caption.sentence].tokens;
  for (auto t = sentence.start; t < sentence.end; ++t) {
    const auto word = context.lemma({t});
    if (context[{t}].dep != Dep::prep || (word != "at" && word != "during" && word != "for")) continue;
    const auto object = context.child({t}, Dep::pobj);
    if (!object) continue;
    if (type_of_event(context, *object).type == EventType::Meeting) return events.event_of(*object);
    if (word != "for" && is_body(context, *object)) return events.meeting_named(*object);
  }
  return std::nullopt;
}

/// Where the people are pictured: the first place, state or body after "in" or "at".
std::optional<ChainId> place_in(const Caption& caption) {
  const Context& context = caption.surroundings.context;
  const TokenSpan sentence = context.document()[caption.sentence].tokens;
  for (auto t = sentence.start; t < sentence.end; ++t) {
    const auto word = context.lemma({t});
    if (context[{t}].pos != Pos::ADP || (word != "at" && word != "in")) continue;
    for (TokenId child : context.children({t}))
      for (ChainId chain : chains_of(context, child))
        if (context.document()[chain].type != EntityType::Person) return chain;
  }
  return std::nullopt;
}

}  // namespace

void add_caption(const Surroundings& surroundings, EventBook& events, SentenceId id, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  const Sentence& sentence = context.document()[id];
  if (!is_person(context, sentence.root) || has_verb(context, sentence.tokens) || !is_dated(surroundings, id)) return;
  const auto people = chains_of(context, pictured(context, sentence.root));
  if (people.size() < 2) return;
  const Caption caption{surroundings, id, sentence.root};
  for (std::size_t i = 0; i < people.size(); ++i)
    for (std::size_t j = i + 1; j < people.size(); ++j) add(caption, people[i], Predicate::met_with, people[j], claims);
  if (const auto event = event_in(caption, events)) {
    for (ChainId person : people) add(caption, person, Predicate::participated_in, *event, claims);
    if (const auto place = events[*event].place) add(caption, *event, Predicate::took_place_in, *place, claims);
    return;
  }
  const auto place = place_in(caption);
  if (!place) return;
  const EventId meeting = events.meeting_named(sentence.root);
  for (ChainId person : people) events.join(meeting, person);
  for (Claim& claim : claims)
    if (claim.sentence == id && claim.predicate == Predicate::met_with && !claim.in_event) claim.in_event = meeting;
  add(caption, meeting, Predicate::took_place_in, *place, claims);
}

}  // namespace wiregraph::relate
