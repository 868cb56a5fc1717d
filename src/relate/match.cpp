#include "relate/match.h"

#include <algorithm>
#include <array>

#include "relate/actors.h"
#include "relate/clause.h"
#include "relate/event_type.h"

namespace wiregraph::relate {

namespace {

/// What may stand at one end of a predicate.
struct Allowed {
  ClassSet classes;
  const std::vector<EventType>& events;  ///< empty: any
  Wanted wanted = Wanted::any;
};

const std::vector<EventType> k_any_event;

bool holds(const std::vector<Argument>& arguments, Node node) {
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) { return a.node == node; });
}

/// "Peruvian airstrikes pounded": of an act or of forces that hit, those whose they are.
std::vector<ChainId> owners_of(const Context& context, TokenId noun) {
  if (!context.has(noun, Function::event) && !context.has(noun, Function::forces)) return {};
  std::vector<TokenId> owners;
  for (TokenId child : context.children(noun)) {
    const Dep dep = context[child].dep;
    if (dep == Dep::poss || dep == Dep::amod || dep == Dep::compound) owners.push_back(child);
  }
  return chains_of(context, owners);
}

/// "the need for peace and a truce", "to include peace and a truce" lead to two events.
std::vector<TokenId> named_events(const Context& context, TokenId word) {
  const TypeReading reading = type_of_event(context, word);
  if (reading.core == word || !context.has(word, Function::transparent)) return {word};
  auto members = with_conjuncts(context, reading.core);
  if (members.size() < 2) return {word};
  std::erase_if(members, [&](TokenId member) { return type_of_event(context, member).type == EventType::Other; });
  return members.size() < 2 ? std::vector<TokenId>{word} : members;
}

void add_event(const Context& context, EventBook& events, TokenId word, const Allowed& allowed, std::vector<Argument>& arguments) {
  const EventType type = type_of_event(context, word).type;
  const bool wanted = allowed.events.empty() || std::find(allowed.events.begin(), allowed.events.end(), type) != allowed.events.end();
  const bool everyday = type == EventType::Other || type == EventType::Trade || type == EventType::Sport;
  if (!wanted || (allowed.wanted == Wanted::typed && everyday)) return;
  if (allowed.wanted == Wanted::acts && !names_act(context, word)) return;
  if (const auto event = events.event_of(word))
    if (!holds(arguments, *event)) arguments.push_back({*event, word});
}

/// Adds whom or what a word means, as far as it is allowed there: an actor, or else the event that the word names.
void add_nodes(const Context& context, EventBook& events, TokenId word, const Allowed& allowed, std::vector<Argument>& arguments) {
  auto chains = chains_of(context, word);
  const bool takes_events = (allowed.classes & k_event_bit) != 0;
  if (chains.empty() && !takes_events) chains = owners_of(context, word);
  for (ChainId chain : chains) {
    const bool fits = (allowed.classes & bit_of(context.document()[chain].type)) != 0;
    if (fits && !holds(arguments, chain)) arguments.push_back({chain, word});
  }
  const bool topic = std::all_of(chains.begin(), chains.end(), [&](ChainId chain) {
    return context.document()[chain].type == EntityType::Group && (allowed.classes & bit_of(EntityType::Group)) == 0;
  });
  if (!topic || !takes_events) return;
  for (TokenId named : named_events(context, word)) add_event(context, events, named, allowed, arguments);
}

struct Found {
  std::vector<Argument> arguments;
  const Slot* slot = nullptr;
};

/// The nodes in the first slot that gives any. `each_other` gives the subjects.
Found first_filled(const Context& context, EventBook& events, const Trigger& trigger, const Slots& slots, const Allowed& allowed,
                   const std::vector<Argument>& subjects) {
  for (const Filling& filling : fill_all(context, trigger, slots)) {
    Found found{{}, filling.slot};
    if (filling.slot->kind == Slot::Kind::each_other) found.arguments = subjects;
    for (TokenId word : filling.tokens) add_nodes(context, events, word, allowed, found.arguments);
    const bool pair = filling.slot->kind != Slot::Kind::each_other || subjects.size() > 1;
    if (pair && !found.arguments.empty()) return found;
  }
  return {};
}

bool is_of(const Context& context, TokenId word, const Meaning& theme) {
  const TokenId meant = measured_by(context, word);
  if (theme.function == Function::event) return type_of_event(context, meant).type == theme.event;
  return context.has(meant, theme.function);
}

/// The direct object is what the entry asks for: "sent aid", "imposed sanctions".
bool has_theme(const Context& context, const Trigger& trigger) {
  if (!trigger.entry->theme) return true;
  if (trigger.entry->part == Part::noun) {
    const auto objects = fill(context, trigger, {Slot::Kind::preposition, "of"});
    return std::any_of(objects.begin(), objects.end(), [&](TokenId word) { return is_of(context, word, *trigger.entry->theme); });
  }
  auto objects = objects_of(context, trigger.head);
  for (const std::string_view preposition : {"with", "in"}) {
    const auto more = fill(context, trigger, {Slot::Kind::preposition, std::string(preposition)});
    objects.insert(objects.end(), more.begin(), more.end());
  }
  return std::any_of(objects.begin(), objects.end(), [&](TokenId word) { return is_of(context, word, *trigger.entry->theme); });
}

/// Who does it is what the entry asks for: "[troops] arrived".
bool has_doer(const Context& context, const Trigger& trigger) {
  if (!trigger.entry->doer) return true;
  const auto doers = fill(context, trigger, {Slot::Kind::nsubj, {}});
  return std::any_of(doers.begin(), doers.end(), [&](TokenId word) { return is_of(context, word, *trigger.entry->doer); });
}

bool is_forbidden(const Context& context, const Trigger& trigger) {
  for (const Slot& slot : trigger.entry->without)
    if (!fill(context, trigger, slot).empty()) return true;
  return false;
}

constexpr ClassSet k_actors = bit_of(EntityType::Person) | bit_of(EntityType::State) | bit_of(EntityType::Organization) |
                              bit_of(EntityType::Place) | bit_of(EntityType::Group);

void find_targets(const Context& context, EventBook& events, Match& match) {
  const auto found = first_filled(context, events, *match.trigger, match.trigger->entry->target, {k_actors, k_any_event}, {});
  for (const Argument& target : found.arguments)
    if (!holds(match.objects, target.node) && !holds(match.subjects, target.node)) match.targets.push_back(target);
}

Match lacking(Match match, std::string_view what) {
  match.missing = what;
  return match;
}

}  // namespace

Match match(const Context& context, EventBook& events, const Trigger& trigger) {
  const Entry& entry = *trigger.entry;
  const auto& predicate = info_of(entry.meaning.predicate);
  const bool mutual = predicate.symmetric || std::any_of(entry.object.begin(), entry.object.end(),
                                                         [](const Slot& slot) { return slot.kind == Slot::Kind::each_other; });
  const auto domain = mutual ? static_cast<ClassSet>(predicate.domain & entry.only.classes) : predicate.domain;
  auto subjects = first_filled(context, events, trigger, entry.subject, {domain, k_any_event}, {});
  if (!subjects.arguments.empty())
    for (const Filling& filling : fill_all(context, trigger, entry.companion))
      for (TokenId word : filling.tokens) add_nodes(context, events, word, {domain, k_any_event}, subjects.arguments);
  Match found = match_by(context, events, trigger, std::move(subjects.arguments));
  found.subject_slot = subjects.slot;
  return found;
}

Match match_by(const Context& context, EventBook& events, const Trigger& trigger, std::vector<Argument> subjects) {
  const Entry& entry = *trigger.entry;
  Match found{&trigger, std::move(subjects), {}, {}, nullptr, nullptr, {}};
  if (is_forbidden(context, trigger)) return lacking(found, "without");
  if (!has_theme(context, trigger)) return lacking(found, "theme");
  if (!has_doer(context, trigger)) return lacking(found, "doer");
  if (found.subjects.empty()) return lacking(found, "subject");
  const auto range = static_cast<ClassSet>(info_of(entry.meaning.predicate).range & entry.only.classes);
  const auto objects = first_filled(context, events, trigger, entry.object, {range, entry.only.events, entry.only.wanted}, found.subjects);
  found.objects = objects.arguments;
  found.object_slot = objects.slot;
  const bool itself = found.objects.size() == 1 && found.subjects.size() == 1 && found.objects[0].node == found.subjects[0].node;
  if (found.objects.empty() || itself) return lacking(found, "object");
  const Predicate stated = entry.meaning.predicate;
  const bool wanted = stated == Predicate::proposed || stated == Predicate::demanded;
  for (const Argument& object : found.objects)
    if (wanted && object.node.is_event()) events.propose(object.node.event());
  find_targets(context, events, found);
  if (entry.needs_target && found.targets.empty()) found.missing = "target";
  return found;
}

std::string construction_of(const Match& match) {
  const auto name = [](const Slot* slot) { return slot ? name_of_slot(*slot) : std::string("none"); };
  return "subject " + name(match.subject_slot) + ", object " + name(match.object_slot);
}

double confidence_of(const EventBook& events, Node object) {
  if (!object.is_event()) return 0.9;
  return events[object.event()].type == EventType::Other ? 0.5 : 0.85;
}

}  // namespace wiregraph::relate
