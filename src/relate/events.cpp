#include "relate/events.h"

#include <algorithm>
#include <cctype>

#include "relate/actors.h"
#include "relate/circumstance.h"
#include "relate/clause.h"
#include "relate/event_type.h"
#include "relate/scope.h"
#include "relate/where.h"

namespace wiregraph::relate {

namespace {

/// How far back, in tokens, a bare "the proposal" looks for what it means.
constexpr std::uint32_t k_anaphora_window = 300;

bool ends_phrase(const Context& context, TokenId child, TokenId head) {
  const Token& token = context[child];
  if (child < head) return false;
  return token.dep == Dep::relcl || token.dep == Dep::appos || token.dep == Dep::parataxis || token.dep == Dep::advcl ||
         (token.dep == Dep::acl && token.tag != Tag::VB) || token.dep == Dep::conj;
}

/// A preposition within the words of an event that leads not to a part of it but to the encounter in which it came up.
bool names_circumstance(const Context& context, TokenId preposition, TokenId head) {
  const auto object = context.child(preposition, Dep::pobj);
  if (!object) return false;
  const auto verb = verb_of_circumstance(context, *object);
  return verb && *verb != head && encounter_of_verb(context, *verb) == object;
}

std::vector<std::string> content_of(const Context& context, TokenSpan words, TokenId core) {
  std::vector<std::string> content;
  for (auto t = words.start; t < words.end; ++t) {
    const Token& token = context[{t}];
    const bool telling = is_noun(token) || token.pos == Pos::ADJ || token.pos == Pos::NUM;
    const bool leading = context.has({t}, Function::vague) || context.has({t}, Function::transparent) || context.has({t}, Function::ends) ||
                         context.has({t}, Function::pauses);
    if (telling && !leading && TokenId{t} != core) content.emplace_back(context.lemma({t}));
  }
  std::sort(content.begin(), content.end());
  content.erase(std::unique(content.begin(), content.end()), content.end());
  return content;
}

std::vector<ChainId> participants_of(const Context& context, TokenId noun) {
  std::vector<TokenId> words;
  for (TokenId child : context.children(noun)) {
    const Dep dep = context[child].dep;
    if (dep == Dep::poss || dep == Dep::compound || dep == Dep::amod || dep == Dep::nmod) {
      for (TokenId member : with_conjuncts(context, child)) words.push_back(member);
      for (TokenId below : context.children(child)) words.push_back(below);
    }
    const auto preposition = context.lemma(child);
    if (dep != Dep::prep || (preposition != "between" && preposition != "with" && preposition != "by")) continue;
    if (const auto object = context.child(child, Dep::pobj))
      for (TokenId member : with_conjuncts(context, *object)) words.push_back(member);
  }
  auto chains = chains_of(context, words);
  std::erase_if(chains, [&](ChainId chain) { return context.document()[chain].type == EntityType::Place; });
  return chains;
}

/// Types whose happenings are told apart by who takes part, not by their words.
bool is_encounter(EventType type) {
  return type == EventType::Call || type == EventType::Meeting || type == EventType::Negotiation || type == EventType::Visit;
}

bool includes(const std::vector<ChainId>& all, const std::vector<ChainId>& some) {
  return std::all_of(some.begin(), some.end(), [&](ChainId c) { return std::find(all.begin(), all.end(), c) != all.end(); });
}

bool compatible(const std::vector<ChainId>& a, const std::vector<ChainId>& b) { return includes(a, b) || includes(b, a); }

bool compatible(const std::optional<Time>& a, const std::optional<Time>& b) {
  return !a || !b || (a->start <= b->end && b->start <= a->end);
}

bool compatible(const std::optional<ChainId>& a, const std::optional<ChainId>& b) { return !a || !b || *a == *b; }

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) { return std::binary_search(b.begin(), b.end(), word); });
}

void merge(Event& into, const Event& from) {
  for (ChainId chain : from.participants)
    if (!includes(into.participants, {chain})) into.participants.push_back(chain);
  if (!into.time) into.time = from.time;
  if (!into.place) into.place = from.place;
  into.mentions.insert(into.mentions.end(), from.mentions.begin(), from.mentions.end());
}

/// "acquire" of "acquired", "acquisition" and "bought"; empty of a word that says too little, "be" or "have".
std::string word_of_act(const Context& context, TokenId core) {
  if (context[core].pos == Pos::AUX || context.lemma(core) == "be" || (is_verb(context[core]) && context.has(core, Function::light)))
    return {};
  const Trigger* same = context.trigger(core, Function::same_act);
  return same ? same->entry->sense : std::string(context.lemma(core));
}

Role role_of(const Context& context, const std::vector<TokenId>& words) {
  Role role;
  role.named = chains_of(context, words);
  std::erase_if(role.named, [&](ChainId chain) { return context.document()[chain].type == EntityType::Group; });
  if (!words.empty() && is_noun(context[words.front()])) role.noun = context.lemma(words.front());
  return role;
}

/// Others of one class than in the other clause: a state may stand for its leader.
bool names_others(const Context& context, const Role& a, const Role& b) {
  const auto type = [&](ChainId chain) { return context.document()[chain].type; };
  const auto is_known = [&](ChainId chain) { return includes(b.named, {chain}); };
  const auto has_rival = [&](ChainId chain) {
    return std::any_of(b.named.begin(), b.named.end(), [&](ChainId other) { return type(other) == type(chain); });
  };
  return std::none_of(a.named.begin(), a.named.end(), is_known) && std::any_of(a.named.begin(), a.named.end(), has_rival);
}

bool has_other_noun(const Role& a, const Role& b) {
  const bool unnamed = a.named.empty() && b.named.empty();
  return unnamed && !a.noun.empty() && !b.noun.empty() && a.noun != b.noun;
}

/// "an end to the war", "a peaceful settlement": all that brings peace is one agreement.
bool brings_peace(const Context& context, const TypeReading& reading) {
  const auto triggers = context.triggers(reading.core);
  return reading.type == EventType::Agreement && std::any_of(triggers.begin(), triggers.end(), [](const Trigger& trigger) {
           const Entry& entry = *trigger.entry;
           return entry.meaning.function == Function::event && (entry.meaning.event == EventType::War || entry.sense == "peace");
         });
}

/// "talks with Reyes": persons meet for them; states negotiate.
bool is_between_persons(const Context& context, TokenId head, const std::vector<ChainId>& participants) {
  const bool may_meet = context.states(head, Predicate::met_with);
  return may_meet && participants.size() > 1 && std::all_of(participants.begin(), participants.end(), [&](ChainId chain) {
           return context.document()[chain].type == EntityType::Person;
         });
}

/// An unnamed group may be a topic: "the crew was not discussed".
bool names_somebody(const Context& context, TokenId head) {
  const auto mention = context.mention_headed_by(head);
  if (!mention) return false;
  const Mention& found = context.document()[*mention];
  const bool group = std::all_of(found.chains.begin(), found.chains.end(),
                                 [&](ChainId chain) { return context.document()[chain].type == EntityType::Group; });
  return found.form == MentionForm::pronoun || !group;
}

/// A part of a word that the tokenizer has cut at its hyphen: "[re]-negotiate".
bool is_splinter(const Context& context, TokenId token) {
  const auto text = context.lemma(token);
  const TokenId next{token.value + 1};
  const bool cut =
      next.value < context.document().tokens.size() && context.lemma(next) == "-" && context[token].span.end == context[next].span.start;
  return cut || std::none_of(text.begin(), text.end(), [](unsigned char c) { return c > 0x7F || std::isalnum(c) != 0; });
}

/// Neither a name nor a pronoun, a quantity or a word that leads to nothing.
bool may_name_event(const Context& context, TokenId head) {
  const Token& token = context[head];
  if (is_splinter(context, head)) return false;
  const bool quantity = token.entity == EntityLabel::DATE || token.entity == EntityLabel::TIME || token.entity == EntityLabel::MONEY ||
                        token.entity == EntityLabel::PERCENT;
  const bool given = token.entity == EntityLabel::MONEY && type_of_event(context, head).type != EventType::Other;  // "pledged $5 million"
  if (names_somebody(context, head) || (quantity && !given) || context.has(head, Function::vague)) return false;
  return is_noun(token) || is_verb(token) || given;
}

/// Who does it and to whom it is done, as far as they have names.
std::vector<ChainId> arguments_of(const Context& context, TokenId verb) {
  std::vector<ChainId> all;
  if (!is_verb(context[verb])) return all;
  for (const auto& words : {doers_of(context, verb), objects_of(context, verb)})
    for (ChainId chain : chains_of(context, words)) {
      const EntityType type = context.document()[chain].type;
      if (type != EntityType::Group && type != EntityType::Place && !includes(all, {chain})) all.push_back(chain);
    }
  return all;
}

}  // namespace

TokenSpan words_of_event(const Context& context, TokenId head) {
  TokenSpan words = context.tree().subtree(head);
  if (is_verb(context[head])) words.start = head.value;
  for (TokenId child : context.children(head))
    if (ends_phrase(context, child, head)) words.end = std::min(words.end, std::max(head.value + 1, context.tree().subtree(child).start));
  for (TokenId child : context.children(head))  // "Peru demands [truce]"
    if (is_taken_for_noun(context, child)) words.start = child.value + 1;
  for (auto t = head.value + 1; t < words.end; ++t)  // "the release of sailors [in a call]"
    if (context[{t}].dep == Dep::prep && names_circumstance(context, {t}, head)) words.end = t;
  const auto droppable = [&](std::uint32_t t) {
    const Token& token = context[{t}];
    return token.pos == Pos::DET || token.pos == Pos::PUNCT || token.pos == Pos::SPACE || token.pos == Pos::CCONJ;
  };
  while (words.start < head.value && droppable(words.start)) ++words.start;
  while (words.end > head.value + 1 && droppable(words.end - 1)) --words.end;
  return words;
}

EventBook::Entry EventBook::read(TokenId head, const std::vector<ChainId>& participants) const {
  Entry entry;
  const TypeReading reading = type_of_event(context_, head);
  const TokenSpan words = words_of_event(context_, head);
  std::vector<TokenId> hosts{head};
  if (reading.core != head) hosts.push_back(reading.core);
  if (const auto carrier = carrier_of(context_, head)) hosts.push_back(*carrier);
  entry.event.type = reading.type;
  if (reading.type == EventType::Negotiation && is_between_persons(context_, head, participants)) entry.event.type = EventType::Meeting;
  entry.event.lemma = word_of_act(context_, reading.core);
  entry.event.name = context_.document().text_of(words);
  entry.event.mentions = {words};
  entry.event.time = time_of(context_, dates_, hosts);
  if (const auto places = places_on(context_, hosts); !places.empty()) entry.event.place = places.front();
  entry.event.participants = participants;
  for (ChainId chain : is_verb(context_[head]) ? std::vector<ChainId>{} : participants_of(context_, reading.core))
    if (!includes(entry.event.participants, {chain})) entry.event.participants.push_back(chain);
  if (is_verb(context_[reading.core])) {
    entry.doer = role_of(context_, doers_of(context_, reading.core));
    entry.object = role_of(context_, objects_of(context_, reading.core));
  }
  entry.content = content_of(context_, words, reading.core);
  if (reading.type == EventType::Other) entry.content.emplace_back(context_.lemma(reading.core));
  if (brings_peace(context_, reading)) entry.content.emplace_back("peace");
  std::sort(entry.content.begin(), entry.content.end());
  entry.last = head;
  entry.core = reading.core;
  entry.proposed = is_noun(context_[head]) && context_.has(head, Function::transparent);
  return entry;
}

/// "a rally for the [protests]": a noun in the phrase of another event is not that event again, unless the phrase only leads to it.
bool EventBook::is_part_of(const Entry& entry, const Entry& other) const {
  const bool nouns = is_noun(context_[entry.last]) && is_noun(context_[other.last]);
  return nouns && entry.last != other.core && entry.last != other.last && context_.tree().is_below(entry.last, other.last);
}

/// "Dahl resigned ... when Dahl resigned": one word, and what it is done to tells no two acts apart. Two nouns of one type tell
/// by their other words: "the raid on Lima ... raids on Cuzco".
bool EventBook::is_same_act(const Entry& entry, const Entry& other) const {
  const bool typed_nouns = entry.event.type != EventType::Other && is_noun(context_[entry.core]) && is_noun(context_[other.core]);
  return !entry.event.lemma.empty() && entry.event.lemma == other.event.lemma && !typed_nouns &&
         !has_other_noun(entry.object, other.object);
}

std::optional<EventId> EventBook::same_as(const Entry& entry, bool definite, bool anaphoric) const {
  const Event& event = entry.event;
  for (std::size_t i = entries_.size(); i-- > 0;) {
    const Entry& other = entries_[i];
    const EventId id{static_cast<std::uint32_t>(i)};
    const bool before = other.event.mentions.front().start < entry.last.value;
    const bool near = before && entry.last.value <= other.last.value + k_anaphora_window;
    if (anaphoric && definite && near && other.proposed && !is_encounter(other.event.type)) return id;
    if (other.event.type != event.type || !compatible(other.event.time, event.time) || is_part_of(entry, other)) continue;
    if (!compatible(other.event.place, event.place)) continue;
    if (is_encounter(event.type)) {
      const bool named = !event.participants.empty() && !other.event.participants.empty();
      if (compatible(other.event.participants, event.participants) && (named || definite)) return id;
      continue;
    }
    if (names_others(context_, entry.doer, other.doer) || names_others(context_, entry.object, other.object)) continue;
    const bool bare = entry.content.empty() || other.content.empty();
    if (event.type != EventType::Other && bare && (definite || entry.content == other.content)) return id;
    if (event.type == EventType::War && compatible(other.event.participants, event.participants)) return id;
    if (event.type != EventType::Other && share(entry.content, other.content)) return id;
    if (event.type == EventType::Other && entry.content == other.content) return id;
    if (is_same_act(entry, other)) return id;
  }
  return std::nullopt;
}

void EventBook::join(EventId id, ChainId participant) {
  auto& participants = entries_[id.value].event.participants;
  if (!includes(participants, {participant})) participants.push_back(participant);
}

void EventBook::leave(EventId id, ChainId participant) { std::erase(entries_[id.value].event.participants, participant); }

std::optional<EventId> EventBook::join_known(Entry& entry, TokenId head) {
  const bool anaphoric = type_of_event(context_, head).anaphoric && entry.content.size() <= 1;
  const auto same = same_as(entry, is_presupposed(context_, head), anaphoric);
  if (!same) return std::nullopt;
  Entry& known = entries_[same->value];
  merge(known.event, entry.event);
  known.proposed = known.proposed || entry.proposed;
  known.last = head;
  known.core = entry.core;
  known_.emplace(head, *same);
  return same;
}

EventId EventBook::add(Entry entry, TokenId head) {
  const EventId id{static_cast<std::uint32_t>(entries_.size())};
  entries_.push_back(std::move(entry));
  known_.emplace(head, id);
  return id;
}

EventId EventBook::enter(TokenId head, const std::vector<ChainId>& participants) {
  if (const auto at = known_.find(head); at != known_.end()) {
    for (ChainId participant : participants) join(at->second, participant);
    return at->second;
  }
  Entry entry = read(head, participants);
  const auto known = join_known(entry, head);
  return known ? *known : add(std::move(entry), head);
}

std::optional<EventId> EventBook::event_of(TokenId head) {
  return may_name_event(context_, head) ? std::optional(enter(head, {})) : std::nullopt;
}

std::optional<EventId> EventBook::event_given(TokenSpan words) {
  if (words.empty()) return std::nullopt;
  const TokenId head = head_of(context_.document(), words);
  const auto at = known_.find(head);
  const EventId id = at == known_.end() ? enter_given(head) : at->second;
  entries_[id.value].event.mentions.push_back(words);
  return id;
}

/// Each given word is an act of its own: "tried" in "tried to storm".
EventId EventBook::enter_given(TokenId head) {
  Entry entry = read(head, arguments_of(context_, head));
  if (entry.core != head) {
    entry.core = head;
    entry.event.type = EventType::Other;
    entry.event.lemma = word_of_act(context_, head);
    entry.content = {std::string(context_.lemma(head))};
  }
  const auto known = join_known(entry, head);
  return known ? *known : add(std::move(entry), head);
}

EventId EventBook::meeting_named(TokenId name) {
  if (const auto at = known_.find(name); at != known_.end()) return at->second;
  Entry entry = read(name, {});
  entry.event.type = EventType::Meeting;
  return add(std::move(entry), name);
}

std::optional<EventId> EventBook::event_between(TokenId head, const std::vector<ChainId>& participants) {
  if (!context_.has(head, Function::event)) return std::nullopt;
  return enter(head, participants);
}

std::vector<Event> EventBook::take() {
  std::vector<Event> events;
  for (Entry& entry : entries_) events.push_back(std::move(entry.event));
  entries_.clear();
  known_.clear();
  for (Event& event : events) {
    std::sort(event.mentions.begin(), event.mentions.end());
    event.mentions.erase(std::unique(event.mentions.begin(), event.mentions.end()), event.mentions.end());
  }
  return events;
}

}  // namespace wiregraph::relate
