#include "recognize/descriptions.h"

#include <algorithm>

#include "recognize/coordination.h"
#include "recognize/roles.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

bool is_within_phrase(Dep dep) {
  return dep == Dep::det || dep == Dep::poss || dep == Dep::amod || dep == Dep::compound || dep == Dep::nummod || dep == Dep::nmod ||
         dep == Dep::predet || dep == Dep::quantmod;
}

/// From the first word that hangs on the noun from the left to the noun.
TokenSpan phrase_of(const Draft& draft, std::uint32_t head) {
  TokenSpan span{head, head + 1};
  for (const TokenId child : draft.tree.children({head})) {
    if (child.value >= head || !is_within_phrase(draft.document[child].dep)) continue;
    span.start = std::min(span.start, draft.tree.subtree(child).start);
  }
  return span;
}

/// The name that the noun belongs to: an adjective, a compound part or a possessor right in its phrase; the nearest.
std::optional<std::uint32_t> named_modifier(const Draft& draft, std::uint32_t head, TokenSpan span) {
  std::optional<std::uint32_t> nearest;
  for (const TokenId child : draft.tree.children({head})) {
    if (child.value >= head || !span.contains(TokenSpan{child.value, child.value + 1})) continue;
    const std::uint32_t name = draft.name_at[child.value];
    if (name != Draft::k_none && is_within_phrase(draft.document[child].dep)) nearest = name;
  }
  return nearest;
}

bool is_definite(const Draft& draft, TokenSpan span) {
  const std::string first = key_of(draft.text(span.start));
  return first == "the" || first == "this" || first == "that" || first == "these" || first == "those" || first == "its" ||
         first == "their" || first == "his" || first == "her" || first == "our" || first == "my" || first == "both";
}

bool stands_before_name(const Draft& draft, std::uint32_t head) {
  return head + 1 < draft.name_at.size() && draft.name_at[head + 1] != Draft::k_none &&
         draft.token(head + 1).sentence == draft.token(head).sentence && draft.token(head).dep == Dep::compound;
}

DraftMention description(const Draft& draft, std::uint32_t head, NounUse use) {
  DraftMention mention;
  mention.tokens = phrase_of(draft, head);
  mention.head = {head};
  mention.form = MentionForm::nominal;
  mention.use = use;
  return mention;
}

void add_role(Draft& draft, Role role) {
  DraftMention mention = description(draft, role.head.value, NounUse::leader);
  mention.tokens = role.tokens;
  mention.type = EntityType::Person;
  mention.role = static_cast<std::uint32_t>(draft.roles.size());
  role.holder = add_mention(draft, std::move(mention));
  draft.roles.push_back(role);
}

/// "Norwegian officials", "the Kremlin official": they mean whom they act for.
bool add_agent(Draft& draft, std::uint32_t head, const std::string& lemma) {
  if (!draft.gazetteer.has_use(lemma, NounUse::agent)) return false;
  DraftMention mention = description(draft, head, NounUse::agent);
  mention.same_as = named_modifier(draft, head, mention.tokens);
  if (!mention.same_as) return false;
  mention.type = draft.mentions[*mention.same_as].type;
  if (mention.type == EntityType::Place) return false;
  add_mention(draft, std::move(mention));
  return true;
}

/// "Dahl's office", "her team": whoever speaks for a person.
bool add_staff(Draft& draft, std::uint32_t head, const std::string& lemma) {
  const auto owner = draft.tree.child({head}, Dep::poss);
  if (!owner || !draft.gazetteer.has_use(lemma, NounUse::staff)) return false;
  const std::uint32_t name = draft.name_at[owner->value];
  const bool of_person = name == Draft::k_none
                             ? draft.document[*owner].tag == Tag::PRP_poss || draft.gazetteer.title(draft.document[*owner].lemma)
                             : draft.mentions[name].type == EntityType::Person;
  if (!of_person) return false;
  DraftMention mention = description(draft, head, NounUse::staff);
  mention.type = EntityType::Person;
  add_mention(draft, std::move(mention));
  return true;
}

/// The end of the phrase that says where a mission is: "the Norwegian embassy in Lima".
std::uint32_t end_with_seat(const Draft& draft, std::uint32_t end) {
  if (end + 1 >= draft.name_at.size() || !draft.gazetteer.has_use(key_of(draft.text(end - 1)), NounUse::unique)) return end;
  const std::uint32_t seat = draft.name_at[end + 1];
  return draft.text(end) == "in" && seat != Draft::k_none ? draft.mentions[seat].tokens.end : end;
}

/// "Norway's defence ministry", "the Rjukan power plant": names of their own, though in lower case.
bool add_unique(Draft& draft, std::uint32_t head, const std::string& lemma) {
  const bool body = draft.gazetteer.has_use(lemma, NounUse::unique);
  if (is_plural(draft.token(head)) || !(body || draft.gazetteer.has_use(lemma, NounUse::place))) return false;
  DraftMention mention = description(draft, head, NounUse::unique);
  const auto owner = named_modifier(draft, head, mention.tokens);
  const EntityType wanted = body ? EntityType::State : EntityType::Place;
  if (!owner || draft.mentions[*owner].type != wanted) return false;
  TokenSpan words{draft.mentions[*owner].tokens.end, head + 1};
  if (draft.token(words.start).tag == Tag::POS) ++words.start;
  mention.type = body ? EntityType::Organization : EntityType::Place;
  mention.tokens.end = end_with_seat(draft, mention.tokens.end);
  const Thing* thing = draft.thing(draft.mentions[*owner]);
  mention.key = (thing != nullptr ? thing->name : draft.mentions[*owner].key) + " " + key_of(draft, words);
  add_mention(draft, std::move(mention));
  return true;
}

/// "Bergen region", "the city of Lima": the place itself.
bool add_area(Draft& draft, std::uint32_t head, const std::string& lemma) {
  if (!draft.gazetteer.has_use(lemma, NounUse::area)) return false;
  DraftMention mention = description(draft, head, NounUse::area);
  mention.same_as = named_modifier(draft, head, mention.tokens);
  if (!mention.same_as || draft.mentions[*mention.same_as].type != EntityType::Place) return false;
  mention.type = EntityType::Place;
  add_mention(draft, std::move(mention));
  return true;
}

/// The start of the phrase in which another name owns this one: "Norway's Fisheries Board", "Norwegian Storting".
std::uint32_t start_with_owner(const Draft& draft, const DraftMention& name) {
  const std::uint32_t start = name.tokens.start;
  const bool possessed = start >= 2 && draft.token(start - 1).tag == Tag::POS;
  const std::uint32_t at = possessed ? start - 2 : start - 1;
  if (start == 0 || draft.name_at[at] == Draft::k_none || draft.token(at).sentence != draft.token(start).sentence) return start;
  const DraftMention& owner = draft.mentions[draft.name_at[at]];
  return possessed || owner.form == MentionForm::adjective ? owner.tokens.start : start;
}

/// A name with its owner or seat is a further mention of it.
void add_wider_names(Draft& draft) {
  const auto names = static_cast<std::uint32_t>(draft.mentions.size());
  for (std::uint32_t m = 0; m < names; ++m) {
    const DraftMention name = draft.mentions[m];
    if (name.form != MentionForm::name || (name.type != EntityType::Organization && name.type != EntityType::Place)) continue;
    DraftMention phrase = name;
    phrase.tokens = {start_with_owner(draft, name), end_with_seat(draft, name.tokens.end)};
    if (phrase.tokens == name.tokens) continue;
    phrase.form = MentionForm::nominal;
    phrase.key.clear();
    phrase.same_as = m;
    add_mention(draft, std::move(phrase));
  }
}

/// "the German airline Lufthansa": the description before the name of a body.
bool add_description_before_name(Draft& draft, std::uint32_t head, const std::string& lemma) {
  if (!draft.gazetteer.has_use(lemma, NounUse::body) || head + 1 >= draft.name_at.size()) return false;
  const std::uint32_t name = draft.name_at[head + 1];
  if (name == Draft::k_none || draft.mentions[name].type != EntityType::Organization || is_capitalized(draft.text(head))) return false;
  DraftMention mention = description(draft, head, NounUse::body);
  for (std::uint32_t t = head;
       t-- > draft.document[draft.token(head).sentence].tokens.start && draft.token(t).head == draft.token(head).head;)
    mention.tokens.start = t;
  mention.type = EntityType::Organization;
  mention.same_as = name;
  add_mention(draft, std::move(mention));
  return true;
}

/// "the Norwegian company": whose body it is, where the description says so; its state is told, but no other name.
bool may_belong_to(const Draft& draft, std::optional<std::uint32_t> owner, NounUse use) {
  return !owner || (use == NounUse::body && draft.mentions[*owner].type == EntityType::State);
}

/// "in Lima": what stands behind a government says where it is.
bool names_seat(const Draft& draft, TokenId preposition) {
  const auto place = draft.tree.child(preposition, Dep::pobj);
  return draft.document[preposition].lemma == "in" && place && draft.name_at[place->value] != Draft::k_none;
}

/// "the government", "the military junta", "police in Lima", "government troops": nobody says whose.
bool add_government(Draft& draft, std::uint32_t head, const std::string& lemma) {
  const auto governs = [&](std::uint32_t t) { return draft.gazetteer.has_use(key_of(draft.text(t)), NounUse::government); };
  const bool of_government = draft.gazetteer.has_use(lemma, NounUse::agent) && head > 0 && governs(head - 1);
  if (!governs(head) && !of_government) return false;
  DraftMention mention = description(draft, head, NounUse::government);
  const bool article = key_of(draft.text(mention.tokens.start)) == "the";
  for (std::uint32_t t = mention.tokens.start + (article ? 1 : 0); t < head; ++t)
    if (!governs(t)) return false;
  for (const TokenId child : draft.tree.children({head}))
    if (child.value > head && draft.document[child].dep == Dep::prep && !names_seat(draft, child))
      return false;  // "the government of", "the army in the north"
  mention.type = EntityType::State;
  add_mention(draft, std::move(mention));
  return true;
}

bool add_definite(Draft& draft, std::uint32_t head, const std::string& lemma) {
  for (const auto& [use, type] : {std::pair{NounUse::country, EntityType::State}, std::pair{NounUse::body, EntityType::Organization},
                                  std::pair{NounUse::place, EntityType::Place}}) {
    if (!draft.gazetteer.has_use(lemma, use) || is_plural(draft.token(head))) continue;
    DraftMention mention = description(draft, head, use);
    const auto owner = named_modifier(draft, head, mention.tokens);
    if (!is_definite(draft, mention.tokens) || !may_belong_to(draft, owner, use)) continue;
    if (owner) mention.owners = {*owner};
    mention.type = type;
    add_mention(draft, std::move(mention));
    return true;
  }
  return false;
}

/// "the parties [to the conflict]"
bool is_described(const Draft& draft, std::uint32_t head) {
  const auto& children = draft.tree.children({head});
  const bool goes_on =
      head + 2 < draft.document.tokens.size() && draft.document[TokenId{head + 1}].lemma == "to" && draft.token(head + 2).pos == Pos::DET;
  return goes_on || std::any_of(children.begin(), children.end(), [&](TokenId child) { return child.value > head; });
}

/// "The leaders": those spoken of together before.
bool add_repeated_leaders(Draft& draft, std::uint32_t head, const std::string& lemma) {
  const auto* title = draft.gazetteer.title(lemma);
  const bool leaders = draft.gazetteer.has_use(lemma, NounUse::leader) && (lemma == "leader" || (title != nullptr && title->leads));
  DraftMention mention = description(draft, head, NounUse::leader);
  const bool bare = mention.tokens.size() == 2 && key_of(draft.text(mention.tokens.start)) == "the";
  if (!leaders || !is_plural(draft.token(head)) || !bare || is_described(draft, head)) return false;
  mention.type = EntityType::Group;
  add_mention(draft, std::move(mention));
  return true;
}

/// "both leaders", "the two countries", "the two companies", "the parties".
bool add_pair(Draft& draft, std::uint32_t head, const std::string& lemma) {
  const bool leaders = draft.gazetteer.has_use(lemma, NounUse::leader);
  const bool parties = draft.gazetteer.has_use(lemma, NounUse::party);
  if (!is_plural(draft.token(head)) || !(leaders || parties || draft.gazetteer.has_use(lemma, NounUse::body))) return false;
  DraftMention mention = description(draft, head, leaders ? NounUse::leader : NounUse::party);
  const auto counts = [&](std::uint32_t t) {
    const std::string word = key_of(draft.text(t));
    return word == "both" || word == "two" || word == "three";
  };
  const bool bare = mention.tokens.size() == 2 && key_of(draft.text(mention.tokens.start)) == "the" && !is_described(draft, head);
  bool counted = bare && (lemma == "party" || lemma == "side");
  for (std::uint32_t t = mention.tokens.start; t < head; ++t) counted = counted || counts(t);
  // "Two men left" tells of others than those before.
  if (!counted || !is_definite(draft, mention.tokens) || named_modifier(draft, head, mention.tokens)) return false;
  if (!leaders) mention.use = NounUse::party;
  mention.type = leaders ? EntityType::Person : parties ? EntityType::State : EntityType::Organization;
  add_mention(draft, std::move(mention));
  return true;
}

/// "Norwegian and Chilean miners": whom the group belongs to.
std::vector<std::uint32_t> owners_of(const Draft& draft, std::uint32_t head, TokenSpan span) {
  if (const auto owner = named_modifier(draft, head, span)) return joined_names(draft, *owner);
  for (const TokenId child : draft.tree.children({head})) {
    if (child.value < head || draft.document[child].lemma != "of") continue;
    const auto object = draft.tree.child(child, Dep::pobj);
    if (object && draft.name_at[object->value] != Draft::k_none) return joined_names(draft, draft.name_at[object->value]);
  }
  return {};
}

/// The title was read with the name behind it (find_titles).
bool is_title_of_name(const Draft& draft, std::uint32_t head) {
  if (head + 1 >= draft.name_at.size() || draft.name_at[head + 1] == Draft::k_none) return false;
  return draft.mentions[draft.name_at[head + 1]].type == EntityType::Person && draft.token(head + 1).sentence == draft.token(head).sentence;
}

/// "Ahmed Idris, a teacher", "Idris is a teacher": what is said of a person is no group.
bool is_said_of_person(const Draft& draft, std::uint32_t head) {
  const Token& noun = draft.token(head);
  if (is_plural(noun)) return false;
  const auto subject = noun.dep == Dep::attr ? draft.tree.child(noun.head, Dep::nsubj) : std::nullopt;
  const std::uint32_t of = noun.dep == Dep::appos ? noun.head.value : subject ? subject->value : head;
  const std::uint32_t name = draft.name_at[of];
  return of != head && name != Draft::k_none && draft.mentions[name].type == EntityType::Person;
}

void add_description_of_name(Draft& draft, std::uint32_t head) {
  DraftMention mention = description(draft, head, NounUse::leader);
  mention.type = EntityType::Person;
  add_mention(draft, std::move(mention));
}

void add_group(Draft& draft, std::uint32_t head, const std::string& lemma) {
  const auto has = [&](NounUse use) { return draft.gazetteer.has_use(lemma, use); };
  const bool bodies = is_plural(draft.token(head)) && (has(NounUse::body) || has(NounUse::country) || has(NounUse::party));
  if ((!has(NounUse::group) && !bodies) || is_title_of_name(draft, head)) return;
  if (is_said_of_person(draft, head)) return add_description_of_name(draft, head);
  DraftMention mention = description(draft, head, NounUse::group);
  mention.type = EntityType::Group;
  mention.owners = owners_of(draft, head, mention.tokens);
  mention.key = key_of(draft, without_article(draft, mention.tokens));
  add_mention(draft, std::move(mention));
}

/// "the union's envoy, Kari Dahl": the name behind the comma says that the noun is of one person, though it may stand for whom he serves.
bool has_name_behind(const Draft& draft, std::uint32_t head) {
  const auto name = draft.tree.child({head}, Dep::appos);
  if (!name || is_plural(draft.token(head)) || draft.name_at[name->value] == Draft::k_none) return false;
  return draft.mentions[draft.name_at[name->value]].type == EntityType::Person;
}

/// A role of one person that says which: by a body, a possessor, an article, or the name behind it.
bool add_description_of_person(Draft& draft, std::uint32_t head) {
  const auto role = role_at(draft, head);
  if (!role || role->title.address || is_plural(draft.token(head)) || is_title_of_name(draft, head)) return false;
  const bool definite = is_definite(draft, role->tokens) || has_name_behind(draft, head);
  if (!role->body && !role->possessive && !definite) {
    // "Kari Dahl, president of the club": what follows a name or is said of it needs no article.
    const Dep dep = draft.token(head).dep;
    if (dep != Dep::appos && dep != Dep::attr) return false;
  }
  add_role(draft, *role);
  return true;
}

/// "chief" in "editor-in-chief": the role read last holds it.
bool is_within_last_role(const Draft& draft, std::uint32_t token) {
  return !draft.roles.empty() && draft.roles.back().words.contains(TokenSpan{token, token + 1});
}

}  // namespace

void find_descriptions(Draft& draft) {
  add_wider_names(draft);
  for (std::uint32_t t = 0; t < draft.document.tokens.size(); ++t) {
    const Token& token = draft.token(t);
    if (draft.name_at[t] != Draft::k_none || !is_noun(token) || is_within_last_role(draft, t)) continue;
    const std::string lemma = key_of(token.lemma);
    if (add_description_before_name(draft, t, lemma) || token.dep == Dep::compound || stands_before_name(draft, t)) continue;
    if (has_name_behind(draft, t) && add_description_of_person(draft, t)) continue;
    if (add_pair(draft, t, lemma) || add_repeated_leaders(draft, t, lemma) || add_agent(draft, t, lemma)) continue;
    if (add_staff(draft, t, lemma) || add_area(draft, t, lemma) || add_unique(draft, t, lemma)) continue;
    if (add_government(draft, t, lemma)) continue;
    if (add_description_of_person(draft, t) || add_definite(draft, t, lemma)) continue;
    add_group(draft, t, lemma);
  }
}

namespace {

/// "Norway, which agreed": what the clause hangs on.
std::optional<std::uint32_t> antecedent_of_relative(const Draft& draft, std::uint32_t token) {
  TokenId at{token};
  for (int steps = 0; steps < 6 && draft.document[at].dep != Dep::relcl; ++steps) {
    if (draft.document[at].head == at) return std::nullopt;
    at = draft.document[at].head;
  }
  if (draft.document[at].dep != Dep::relcl || draft.document[at].head.value > token) return std::nullopt;
  return mention_at(draft, draft.document[at].head);
}

void find_relative_pronouns(Draft& draft) {
  for (std::uint32_t t = 0; t < draft.document.tokens.size(); ++t) {
    const Token& token = draft.token(t);
    if (token.tag != Tag::WP && token.tag != Tag::WDT && token.tag != Tag::WP_poss) continue;
    const auto antecedent = antecedent_of_relative(draft, t);
    if (!antecedent) continue;
    DraftMention mention;
    mention.tokens = {t, t + 1};
    mention.head = {t};
    mention.form = MentionForm::pronoun;
    mention.same_as = antecedent;
    add_mention(draft, std::move(mention));
  }
}

/// "the two agreed", "both agreed": a count that no noun follows.
void find_counts(Draft& draft) {
  for (std::uint32_t t = 0; t < draft.document.tokens.size(); ++t) {
    const std::string word = key_of(draft.text(t));
    if (word != "both" && word != "two" && word != "three" && word != "four") continue;
    const Token& token = draft.token(t);
    const bool argument = token.dep == Dep::nsubj || token.dep == Dep::nsubjpass || token.dep == Dep::dobj || token.dep == Dep::pobj;
    const TokenSpan span = phrase_of(draft, t);
    const bool counts_noun = draft.tree.child({t}, Dep::prep).has_value();  // "the two of March", "both of the men"
    if (!argument || counts_noun || draft.name_at[t] != Draft::k_none || !is_definite(draft, span)) continue;
    DraftMention mention;
    mention.tokens = span;
    mention.head = {t};
    mention.form = MentionForm::pronoun;
    mention.key = word;
    add_mention(draft, std::move(mention));
  }
}

}  // namespace

void find_pronouns(Draft& draft) {
  find_relative_pronouns(draft);
  find_counts(draft);
  for (std::uint32_t t = 0; t < draft.document.tokens.size(); ++t) {
    const Token& token = draft.token(t);
    if (token.tag != Tag::PRP && token.tag != Tag::PRP_poss) continue;
    DraftMention mention;
    mention.tokens = {t, t + 1};
    mention.head = {t};
    mention.form = MentionForm::pronoun;
    mention.key = key_of(draft.text(t));
    add_mention(draft, std::move(mention));
  }
}

}  // namespace wiregraph::recognize
