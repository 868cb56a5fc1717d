#include "recognize/name_types.h"

#include <algorithm>
#include <map>
#include <set>

#include "recognize/capitals.h"
#include "recognize/overlooked_names.h"
#include "recognize/spelling.h"
#include "recognize/storms.h"
#include "recognize/votes.h"

namespace wiregraph::recognize {

namespace {

constexpr double k_sure = 2;  // votes that make a name of a common word

using Ballots = std::map<std::string, Votes>;

void vote_by_label(Votes& votes, EntityLabel label) {
  switch (label) {
    case EntityLabel::PERSON:
      votes[EntityType::Person] += 1;
      break;
    case EntityLabel::ORG:
      votes[EntityType::Organization] += 1;
      break;
    case EntityLabel::GPE:
    case EntityLabel::LOC:
    case EntityLabel::FAC:
      votes[EntityType::Place] += 1;
      break;
    default:
      break;
  }
}

/// A city that the recognizer takes for a person or body, and that may well be one: "Clinton", but not "Ubon Ratchathani".
bool is_doubtful(const Draft& draft, const NameSpan& name) {
  if ((name.label != EntityLabel::PERSON && name.label != EntityLabel::ORG) || name.entry->in_capitals) return false;
  return name.tokens.size() == 1 || draft.gazetteer.given_name(key_of(draft.text(name.tokens.start)));
}

void vote_by_entry(const Draft& draft, Votes& votes, const NameSpan& name) {
  const NameEntry& entry = *name.entry;
  const Thing& thing = draft.gazetteer[entry.thing];
  if (thing.type == EntityType::State) {
    votes[entry.use == NameUse::capital ? EntityType::Place : EntityType::State] += entry.use == NameUse::capital ? 3 : 100;
  } else {
    votes[thing.type] += thing.known_well ? 5 : is_doubtful(draft, name) ? 0.8 : 1.5;
  }
}

/// A title right before it: "President Reyes".
bool follows_title(const Draft& draft, TokenSpan span) {
  if (span.start == 0 || draft.token(span.start - 1).sentence != draft.token(span.start).sentence) return false;
  const bool part_of_word = span.start > 1 && draft.token(span.start - 2).tag == Tag::HYPH;  // "three-member"
  return !part_of_word && draft.gazetteer.title(key_of(draft.text(span.start - 1))) != nullptr;
}

/// "the Beatles", but "the Dahl plan".
bool follows_article(const Draft& draft, TokenSpan span) {
  if (span.start == 0 || draft.token(span.start - 1).sentence != draft.token(span.start).sentence) return false;
  const Token& head = draft.document[head_of(draft.document, span)];
  return key_of(draft.text(span.start - 1)) == "the" && head.dep != Dep::compound && head.dep != Dep::poss && head.dep != Dep::amod;
}

/// "Apple Stores", "Ford Falcon": what begins with a known firm is of it, unless it also is a given name.
bool begins_with_firm(const Draft& draft, TokenSpan span) {
  const std::string first = key_of(draft.text(span.start));
  if (span.size() < 2 || draft.gazetteer.given_name(first)) return false;
  const auto entries = draft.gazetteer.named(first);
  return !entries.empty() && draft.gazetteer[entries[0].thing].kind == "company";
}

bool is_place_label(EntityLabel label) { return label == EntityLabel::GPE || label == EntityLabel::LOC || label == EntityLabel::FAC; }

/// "Santa Fe", "St. Thomas": more places than people are called so.
bool is_saint(const std::string& key) {
  return key == "saint" || key == "st" || key == "santa" || key == "santo" || key == "san" || key == "sao";
}

/// "Acme" of "Acme Inc", "Acme Holdings Ltd".
TokenSpan without_legal_form(const Draft& draft, TokenSpan span) {
  while (span.size() > 1 && draft.gazetteer.has_use(key_of(draft.text(span.end - 1)), NounUse::form)) {
    --span.end;
    while (span.size() > 1 && key_of(draft.text(span.end - 1)).empty()) --span.end;  // "Acme, Inc"
  }
  return span;
}

void vote_by_words(const Draft& draft, Votes& votes, const NameSpan& name) {
  const TokenSpan span = name.tokens;
  if (without_legal_form(draft, span) != span) votes[EntityType::Organization] += 5;
  if (name.label == EntityLabel::PERSON && !name.entry && follows_article(draft, span)) votes[EntityType::Organization] += 1.2;
  if (!name.entry && begins_with_firm(draft, span)) votes[EntityType::Organization] += 2;
  if (follows_title(draft, span) && is_proper_noun(draft.token(span.end - 1))) votes[EntityType::Person] += 3;
  const std::string first = key_of(draft.text(span.start));
  if (span.size() > 1 && is_saint(first)) votes[EntityType::Place] += 2;
  if (!draft.gazetteer.given_name(first)) return;
  if (span.size() > 1) votes[EntityType::Person] += 1.5;
  // Florida and LA are given names too.
  else if (!is_place_label(name.label) && !is_all_capitals(draft.text(span.start)))
    votes[EntityType::Person] += 1.1;
}

bool is_state(const Draft& draft, const std::string& key) {
  const auto entries = draft.gazetteer.named(key);
  return !entries.empty() && draft.gazetteer[entries[0].thing].type == EntityType::State && entries[0].use == NameUse::name;
}

/// "Nordic Fisheries Board", "Lima Airport".
void vote_by_last_word(const Draft& draft, Votes& votes, TokenSpan span) {
  if (span.size() < 2) return;
  const std::string last = key_of(draft.text(span.end - 1));
  if (draft.gazetteer.has_use(last, NounUse::ending)) votes[EntityType::Organization] += 3;
  if (draft.gazetteer.has_use(last, NounUse::body) || draft.gazetteer.has_use(last, NounUse::agent)) votes[EntityType::Organization] += 2;
  if (draft.gazetteer.has_use(last, NounUse::place)) votes[EntityType::Place] += 2;
  if (is_state(draft, last)) votes[EntityType::Organization] += 0.9;  // "Acme Australia", though Israel and Jordan are surnames
}

std::string last_word_key(const Draft& draft, TokenSpan span) { return key_of(draft.text(span.end - 1)); }

/// What stands before a legal form is the name of a firm by itself too, as is its first word: "Ford Motor Company".
void vote_by_firms(const Draft& draft, const std::vector<NameSpan>& names, Ballots& ballots) {
  std::map<std::string, double> added;
  for (const NameSpan& name : names) {
    const TokenSpan bare = without_legal_form(draft, name.tokens);
    if (bare == name.tokens || ballots[key_of(draft, name.tokens)].winner() != EntityType::Organization) continue;
    added[key_of(draft, bare)] = 3;
    added[key_of(draft.text(name.tokens.start))] = 3;
  }
  for (const auto& [firm, weight] : added) {
    const auto found = ballots.find(firm);
    if (found != ballots.end()) found->second[EntityType::Organization] += weight;
  }
}

/// A surname or given name takes part in what the full name is.
void vote_by_full_names(const Draft& draft, const std::vector<NameSpan>& names, Ballots& ballots) {
  std::map<std::string, double> added;
  for (const NameSpan& name : names) {
    if (name.tokens.size() < 2 || ballots[key_of(draft, name.tokens)].winner() != EntityType::Person) continue;
    added[last_word_key(draft, name.tokens)] += 2;
    added[key_of(draft.text(name.tokens.start))] += 2;  // a given name, or a surname that stands first: "Li Qiang"
  }
  for (const auto& [surname, weight] : added) {
    const auto found = ballots.find(surname);
    if (found != ballots.end()) found->second[EntityType::Person] += weight;
  }
}

Ballots ballots_of(const Draft& draft, const std::vector<NameSpan>& names) {
  Ballots ballots;
  for (const NameSpan& name : names) {
    Votes& votes = ballots[key_of(draft, name.tokens)];
    vote_by_label(votes, name.label);
    if (name.entry) vote_by_entry(draft, votes, name);
    vote_by_words(draft, votes, name);
    vote_by_surroundings(draft, votes, name);
    if (!name.entry) vote_by_last_word(draft, votes, name.tokens);
  }
  vote_by_full_names(draft, names, ballots);
  vote_by_firms(draft, names, ballots);
  return ballots;
}

/// Keys of the words that the document also writes in lower case, as common words.
std::set<std::string> common_words(const Draft& draft) {
  std::set<std::string> words;
  for (const Token& token : draft.document.tokens) {
    const std::string_view text = draft.document.text_of(token);
    if ((token.pos == Pos::NOUN || token.pos == Pos::VERB || token.pos == Pos::ADJ) && !is_capitalized(text)) words.insert(key_of(text));
  }
  return words;
}

/// At the start of a sentence, among other capitals, in shouting: a capital there says nothing.
bool is_capitalized_anyway(const Draft& draft, std::uint32_t token) {
  const bool first = draft.document[draft.token(token).sentence].tokens.start == token;
  return first || is_all_capitals(draft.text(token)) || is_capitalized(draft.text(token - 1)) || draft.token(token - 1).pos == Pos::PUNCT;
}

/// The organization of the tables that the name of a firm is without its legal form: "Acme Inc".
std::optional<ThingId> firm_called(const Draft& draft, const std::string& key) {
  const auto entries = draft.gazetteer.named(key);
  const auto firm = std::find_if(entries.begin(), entries.end(), [&](const NameEntry& entry) {
    return draft.gazetteer[entry.thing].type == EntityType::Organization && entry.use == NameUse::name;
  });
  return firm == entries.end() ? std::nullopt : std::optional(firm->thing);
}

/// The city that a capital is, where it does not stand for its state.
std::optional<ThingId> city_of(const Draft& draft, const std::string& key, ThingId state) {
  for (const NameEntry& entry : draft.gazetteer.named(key))
    if (draft.gazetteer[entry.thing].type == EntityType::Place && draft.gazetteer[entry.thing].state == state) return entry.thing;
  return std::nullopt;
}

DraftMention mention_of(const Draft& draft, const NameSpan& name, EntityType type) {
  const TokenSpan bare = type == EntityType::Organization ? without_legal_form(draft, name.tokens) : name.tokens;
  DraftMention mention;
  mention.tokens = name.tokens;
  mention.head = head_of(draft.document, name.tokens);
  mention.type = type;
  mention.key = key_of(draft, bare);
  if (!name.entry && bare != name.tokens) mention.thing = firm_called(draft, mention.key);
  if (!name.entry) return mention;
  const Thing& thing = draft.gazetteer[name.entry->thing];
  const bool capital = name.entry->use == NameUse::capital;
  if (capital && stands_for_state(draft, name.tokens)) mention.type = EntityType::State;
  if (thing.type == mention.type) mention.thing = name.entry->thing;
  if (capital && mention.type == EntityType::Place) mention.thing = city_of(draft, mention.key, name.entry->thing);
  if (name.entry->use == NameUse::adjective || name.entry->use == NameUse::people)
    mention.form = name.entry->use == NameUse::adjective ? MentionForm::adjective : MentionForm::nominal;
  return mention;
}

/// A name that the tables knew in one place they know in all: "Apple" at the start of a sentence.
void know_again(const Draft& draft, const Ballots& ballots, std::vector<NameSpan>& names) {
  std::map<std::string, NameEntry> known;
  for (const NameSpan& name : names)
    if (name.entry) known.emplace(key_of(draft, name.tokens), *name.entry);
  for (NameSpan& name : names) {
    const auto found = name.entry ? known.end() : known.find(key_of(draft, name.tokens));
    if (found != known.end() && draft.gazetteer[found->second.thing].type == ballots.at(found->first).winner()) name.entry = found->second;
  }
}

}  // namespace

void name_types(Draft& draft, std::vector<NameSpan> names) {
  const Ballots ballots = ballots_of(draft, names);
  const std::set<std::string> common = common_words(draft), storms = names_of_storms(draft);
  know_again(draft, ballots, names);
  for (const NameSpan& name : names) {
    const std::string key = key_of(draft, name.tokens);
    const Votes& votes = ballots.at(key);
    if (votes.total() == 0 || (!name.entry && storms.contains(key) && !follows_title(draft, name.tokens))) continue;
    const bool one_word = !name.entry && name.tokens.size() == 1 && !follows_title(draft, name.tokens);
    const bool once_and_common = draft.gazetteer.is_common_word(key) && votes.total() < k_sure && !draft.gazetteer.given_name(key) &&
                                 is_capitalized_anyway(draft, name.tokens.start);
    if (!one_word || !(common.contains(key) || once_and_common)) add_name(draft, mention_of(draft, name, votes.winner()));
  }
  find_overlooked_names(draft);
  std::sort(draft.mentions.begin(), draft.mentions.end(), [](const auto& a, const auto& b) { return a.tokens < b.tokens; });
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& name = draft.mentions[m];
    for (std::uint32_t t = name.tokens.start; t < name.tokens.end; ++t) draft.name_at[t] = m;
    if (name.form != MentionForm::name) draft.nominal_at[name.head.value] = m;
  }
}

}  // namespace wiregraph::recognize
