#include <algorithm>

#include "relate/actors.h"
#include "relate/claims.h"
#include "relate/clause.h"
#include "relate/where.h"

namespace wiregraph::relate {

namespace {

EntityType type_of(const Context& context, const Mention& mention) { return context.document()[mention.chains[0]].type; }

/// A place, or a body by its own name, which may lie somewhere: "the Louvre in Paris".
bool may_lie(const Context& context, const Mention& mention) {
  if (mention.chains.size() != 1 || mention.form == MentionForm::pronoun) return false;
  const EntityType type = type_of(context, mention);
  const bool named = mention.form == MentionForm::name || context[mention.head].tag == Tag::NNP;  // "the Peruvian Embassy in Quito"
  return type == EntityType::Place || (type == EntityType::Organization && named);
}

bool is_region(const Context& context, ChainId chain) {
  const EntityType type = context.document()[chain].type;
  return type == EntityType::Place || type == EntityType::State;
}

void add_location(const Surroundings& surroundings, const Mention& place, ChainId region, std::string_view construction,
                  std::vector<Claim>& claims) {
  if (place.chains[0] == region || !is_region(surroundings.context, region)) return;
  Claim claim;
  claim.subject = place.chains[0];
  claim.predicate = Predicate::located_in;
  claim.object = region;
  claim.trigger = place.head;
  claim.sentence = surroundings.context[place.head].sentence;
  claim.posted = posted(surroundings.context.document(), claim.sentence);
  claim.confidence = 0.9;
  claim.pattern = construction;
  claims.push_back(std::move(claim));
}

bool is_a_name_of(const Context& context, std::uint32_t token, EntityType type) {
  if (token >= context.document().tokens.size()) return false;
  const auto mention = context.mention_over({token});
  if (!mention || context.document()[*mention].chains.empty()) return false;
  return context.document()[context.document()[*mention].chains[0]].type == type;
}

/// "in Lagos, Nigeria,": the state named after a comma, where no list goes on behind it.
std::optional<MentionId> after_comma(const Context& context, const Mention& place, TokenSpan sentence) {
  const auto comma = place.tokens.end;
  if (comma + 1 >= sentence.end || context.lemma({comma}) != "," || !is_a_name_of(context, comma + 1, EntityType::State))
    return std::nullopt;
  const auto next = context.mention_over({comma + 1});
  const Mention& region = context.document()[*next];
  if (region.tokens.start != comma + 1 || region.form != MentionForm::name) return std::nullopt;
  const Dep role = context[region.head].dep;
  if (role == Dep::nsubj || role == Dep::nsubjpass) return std::nullopt;  // "At talks in Lagos, Chile agreed"
  const auto behind = region.tokens.end;
  if (behind >= sentence.end) return next;
  const auto word = context.lemma({behind});
  const bool listed =
      word == "and" || word == "or" ||
      (word == "," && (is_a_name_of(context, behind + 1, EntityType::State) || is_a_name_of(context, behind + 1, EntityType::Place)));
  return listed ? std::nullopt : next;
}

/// "at the G20 in Osaka", "during the OECD in Paris": an abbreviation after such a preposition names a meeting of the body.
bool is_called_a_meeting(const Context& context, TokenId body) {
  const auto preposition = context.lemma(context[body].head);
  const auto name = context.document().text_of(context[body]);
  const bool abbreviation = std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
  return context[body].dep == Dep::pobj && (preposition == "at" || preposition == "during") && abbreviation;
}

/// "[Jordan]'s capital Amman", "the [Indian] capital, Delhi": the owner of the noun that the place is named by.
std::optional<TokenId> owner_of_namer(const Context& context, TokenId place) {
  const Token& token = context[place];
  if (token.dep != Dep::appos || context.mention_headed_by(token.head)) return std::nullopt;
  if (const auto owner = context.child(token.head, Dep::poss)) return owner;
  return context.child(token.head, Dep::amod);
}

/// "the Nairobi-based agency", "the agency, a Nairobi-based body": the words for where it is based.
std::vector<TokenId> bases_of(const Context& context, TokenId body) {
  std::vector<TokenId> bases;
  for (TokenId child : context.children(body)) {
    if (context[child].dep == Dep::appos)
      for (TokenId base : bases_of(context, child)) bases.push_back(base);
    const auto text = context.document().text_of(context[child]);
    if (context[child].dep != Dep::amod || text != "based") continue;
    for (TokenId place : context.children(child)) bases.push_back(place);
  }
  return bases;
}

/// "[the port of Kribi in] southern [Cameroon]": the region named behind a place's name, on whatever word the preposition hangs.
std::optional<MentionId> named_behind(const Context& context, const Mention& place, TokenSpan sentence) {
  auto t = place.tokens.end;
  if (place.form != MentionForm::name || t >= sentence.end || context.lemma({t}) != "in") return std::nullopt;
  for (++t; t < sentence.end && (context[{t}].pos == Pos::DET || context[{t}].pos == Pos::ADJ); ++t)
    if (context.mention_over({t})) break;
  const auto region = t < sentence.end ? context.mention_over({t}) : std::nullopt;
  const bool name = region && context.document()[*region].form == MentionForm::name && context.document()[*region].tokens.start == t;
  return name && context[context.document()[*region].head].dep == Dep::pobj ? region : std::nullopt;
}

void add_by_words(const Surroundings& surroundings, const Mention& place, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  const bool owned = type_of(context, place) == EntityType::Place;
  if (!owned && is_called_a_meeting(context, place.head)) return;
  for (ChainId region : chains_of(context, bases_of(context, place.head))) add_location(surroundings, place, region, "based in", claims);
  if (const auto owner = owner_of_namer(context, place.head); owner && owned)
    for (ChainId region : chains_of(context, *owner)) add_location(surroundings, place, region, "place called a part of its owner", claims);
  for (TokenId child : context.children(place.head)) {
    const Dep dep = context[child].dep;
    if (owned && dep == Dep::poss)
      for (ChainId region : chains_of(context, child)) add_location(surroundings, place, region, "place with its owner", claims);
    const auto preposition = context.lemma(child);
    if (dep != Dep::prep || preposition != "in") continue;
    const auto object = context.child(child, Dep::pobj);
    if (!object || child.value > place.tokens.end) continue;
    for (ChainId region : chains_of(context, *object)) add_location(surroundings, place, region, "place in a region", claims);
  }
}

}  // namespace

void add_locations(const Surroundings& surroundings, SentenceId id, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  const TokenSpan sentence = context.document()[id].tokens;
  for (auto t = sentence.start; t < sentence.end; ++t) {
    const auto found = context.mention_headed_by({t});
    if (!found || !may_lie(context, context.document()[*found])) continue;
    const Mention& place = context.document()[*found];
    add_by_words(surroundings, place, claims);
    if (type_of(context, place) != EntityType::Place) continue;
    if (const auto region = after_comma(context, place, sentence))
      for (ChainId chain : context.document()[*region].chains) add_location(surroundings, place, chain, "place, region", claims);
    if (const auto region = named_behind(context, place, sentence))
      for (ChainId chain : context.document()[*region].chains) add_location(surroundings, place, chain, "place in a region", claims);
  }
}

void add_event_place(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  std::vector<TokenId> hosts{trigger.head};
  if (const auto carrier = carrier_of(context, trigger.head)) hosts.push_back(*carrier);
  const auto places = places_on(context, hosts);
  if (places.empty() || context.mention_headed_by(trigger.head)) return;
  const auto event = events.event_of(trigger.head);
  if (!event || events[*event].type == EventType::Trade || events[*event].type == EventType::Aid) return;  // "sales in Chile"
  for (ChainId place : places) {
    Claim claim;
    claim.subject = *event;
    claim.predicate = Predicate::took_place_in;
    claim.object = place;
    claim.confidence = 0.9;
    claim.pattern = name_of_entry(*trigger.entry) + ": event in a place";
    qualify(surroundings, trigger, claim);
    claim.plover.reset();
    claims.push_back(std::move(claim));
  }
}

}  // namespace wiregraph::relate
