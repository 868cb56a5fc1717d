#include "relate/clause.h"

#include <algorithm>

namespace wiregraph::relate {

namespace {

std::vector<TokenId> children_with(const Context& context, TokenId head, Dep dep) {
  std::vector<TokenId> found;
  for (TokenId child : context.children(head))
    if (context[child].dep == dep) found.push_back(child);
  return found;
}

std::vector<TokenId> expanded(const Context& context, const std::vector<TokenId>& heads) {
  std::vector<TokenId> all;
  for (TokenId head : heads) {
    const auto members = with_conjuncts(context, antecedent_of(context, head));
    all.insert(all.end(), members.begin(), members.end());
  }
  return all;
}

std::optional<TokenId> own_subject(const Context& context, TokenId verb) {
  for (TokenId child : context.children(verb)) {
    const Dep dep = context[child].dep;
    if (dep == Dep::nsubj || dep == Dep::nsubjpass) return child;
    const bool auxiliary = dep == Dep::aux || dep == Dep::auxpass;  // parsers hang some subjects there
    if (auxiliary && context.child(child, Dep::nsubj)) return context.child(child, Dep::nsubj);
  }
  return std::nullopt;
}

std::vector<TokenId> subjects_beside(const Context& context, TokenId verb) {
  for (TokenId sibling : context.children(context[verb].head))
    if (sibling < verb && context.mention_headed_by(sibling)) return with_conjuncts(context, sibling);
  return {};
}

/// The possessor of a noun, or the subject that a verb lends it: "Lund's plan to end", "Lund has a plan to end".
std::vector<TokenId> owners_of(const Context& context, TokenId noun) {
  if (const auto owner = context.child(noun, Dep::poss)) return expanded(context, {*owner});
  if (const auto verb = carrier_of(context, noun)) return doers_of(context, *verb);
  const Token& token = context[noun];
  if (token.dep == Dep::dobj && is_verb(context[token.head])) return doers_of(context, token.head);
  return {};
}

std::vector<TokenId> grammatical_subjects(const Context& context, TokenId verb);

/// "accused Reyes of breaking": who breaks is the object where the preposition is of, for or from; else the subject.
std::vector<TokenId> subjects_of_gerund(const Context& context, TokenId preposition) {
  TokenId head = context[preposition].head;
  if (context[head].dep == Dep::advmod || context[head].dep == Dep::prt) head = context[head].head;  // "stopped short of"
  if (!is_verb(context[head])) return is_noun(context[head]) ? owners_of(context, head) : std::vector<TokenId>{};
  const auto word = context.lemma(preposition);
  const bool of_object = word == "of" || word == "for" || word == "from";
  if (of_object) {
    const auto objects = objects_of(context, head);
    if (!objects.empty()) return objects;
  }
  return grammatical_subjects(context, head);
}

/// "called on Chile to withdraw", "lobbied Chile to withdraw": whom a verb of wanting is addressed to.
std::vector<TokenId> addressees_of(const Context& context, TokenId verb) {
  if (!context.has(verb, Function::possible)) return {};
  for (TokenId object : children_with(context, verb, Dep::dobj))
    if (context.mention_headed_by(object)) return expanded(context, {object});
  for (TokenId child : context.children(verb)) {
    const auto word = context.lemma(child);
    if (context[child].dep != Dep::prep || (word != "on" && word != "upon" && word != "to")) continue;
    if (const auto object = context.child(child, Dep::pobj)) return expanded(context, {*object});
  }
  return {};
}

/// The subjects of an infinitive that hangs on a verb: the verb's object, its addressee, or its own subject.
std::vector<TokenId> controllers_of(const Context& context, TokenId verb) {
  const auto objects = children_with(context, verb, Dep::dobj);
  if (!objects.empty()) return expanded(context, objects);
  const auto addressees = addressees_of(context, verb);
  return addressees.empty() ? grammatical_subjects(context, verb) : addressees;
}

/// "[is] in the palace speaking with Reyes": not the palace speaks.
std::optional<TokenId> verb_of_stay(const Context& context, TokenId place) {
  const TokenId preposition = context[place].head;
  const TokenId verb = context[preposition].head;
  const bool within = context[place].dep == Dep::pobj && (context.lemma(preposition) == "in" || context.lemma(preposition) == "at");
  return within && context.lemma(verb) == "be" ? std::optional(verb) : std::nullopt;
}

/// The subject that a clause without one of its own is understood to have.
std::vector<TokenId> understood_subjects(const Context& context, TokenId verb) {
  const Token& token = context[verb];
  const TokenId head = token.head;
  switch (token.dep) {
    case Dep::conj:
    case Dep::dep:  // "Lund, left, shakes hands": the subject may hang on a word that is no verb
      return is_verb(context[head]) || own_subject(context, head) ? grammatical_subjects(context, head) : std::vector<TokenId>{};
    case Dep::advcl: {
      if (const auto noun = intention_before(context, verb)) return owners_of(context, *noun);
      if (!is_verb(context[head])) return {};
      const auto addressees = token.tag == Tag::VB ? addressees_of(context, head) : std::vector<TokenId>{};
      return addressees.empty() ? grammatical_subjects(context, head) : addressees;
    }
    case Dep::xcomp:
    case Dep::ccomp: {
      if (is_verb(context[head])) {
        const bool infinitive = token.dep == Dep::xcomp || context.child(verb, Dep::aux);
        return infinitive ? controllers_of(context, head) : std::vector<TokenId>{};
      }
      const auto carrier = carrier_of(context, head);
      return carrier ? grammatical_subjects(context, *carrier) : std::vector<TokenId>{};
    }
    case Dep::acl: {
      const bool act = token.tag == Tag::VBG && context.has(head, Function::event);  // "issued a statement demanding"
      if (const auto stays = verb_of_stay(context, head)) return grammatical_subjects(context, *stays);
      return token.tag == Tag::VB || act ? owners_of(context, head) : with_conjuncts(context, head);
    }
    case Dep::pcomp:
      return subjects_of_gerund(context, head);
    default:
      return {};
  }
}

std::vector<TokenId> grammatical_subjects(const Context& context, TokenId verb) {
  if (const auto subject = own_subject(context, verb)) return expanded(context, {*subject});
  if (is_taken_for_noun(context, verb)) return subjects_beside(context, verb);
  return understood_subjects(context, verb);
}

std::vector<TokenId> agents_of(const Context& context, TokenId verb) {
  std::vector<TokenId> agents;
  for (TokenId child : context.children(verb)) {
    const bool by = context[child].dep == Dep::agent || (context[child].dep == Dep::prep && context.lemma(child) == "by");
    if (!by) continue;
    for (TokenId object : children_with(context, child, Dep::pobj)) agents.push_back(object);
  }
  return expanded(context, agents);
}

/// "the truce that Lund proposed": the noun that the clause belongs to, where no other word stands in its place.
std::optional<TokenId> gap_filler(const Context& context, TokenId verb) {
  const Token& token = context[verb];
  if (token.dep != Dep::relcl) return std::nullopt;
  const auto subject = own_subject(context, verb);
  if (!subject || antecedent_of(context, *subject) == token.head) return std::nullopt;
  return token.head;
}

/// "attacked and killed rebels": the object of the last of joined verbs counts for those before it.
std::vector<TokenId> shared_objects(const Context& context, TokenId verb) {
  for (TokenId child : context.children(verb))
    if (context[child].dep == Dep::conj && is_verb(context[child]) && child.value <= verb.value + 3)
      return children_with(context, child, Dep::dobj);
  return {};
}

/// "the [Chile]-backed rebels"
std::optional<TokenId> hyphenated_agent(const Context& context, TokenId participle) {
  const Token& token = context[participle];
  if (token.tag != Tag::VBN || token.dep != Dep::amod || participle.value < 2 || context.lemma({participle.value - 1}) != "-")
    return std::nullopt;
  const TokenId agent{participle.value - 2};
  return context[agent].head == participle && is_noun(context[agent]) ? std::optional(agent) : std::nullopt;
}

}  // namespace

bool is_taken_for_noun(const Context& context, TokenId verb) {
  const Token& token = context[verb];
  const bool finite = token.pos == Pos::VERB && (token.tag == Tag::VBP || token.tag == Tag::VBZ);
  return finite && (token.dep == Dep::compound || token.dep == Dep::nmod) && verb < token.head && is_noun(context[token.head]);
}

bool is_question(const Context& context, TokenId clause) {
  for (TokenId child : context.children(clause)) {
    const Tag tag = context[child].tag;
    const bool asks = tag == Tag::WP || tag == Tag::WRB || tag == Tag::WP_poss || context.lemma(child) == "whether";
    if (child < clause && (asks || (context[child].dep == Dep::mark && context.lemma(child) == "if"))) return true;
  }
  return false;
}

TokenId antecedent_of(const Context& context, TokenId token) {
  const Tag tag = context[token].tag;
  const bool relative = tag == Tag::WDT || tag == Tag::WP;
  if (!relative) return token;
  TokenId above = token;
  while (!context.tree().is_root(above)) {
    if (context[above].dep == Dep::relcl) return context[above].head;
    above = context[above].head;
  }
  return token;
}

bool is_passive(const Context& context, TokenId verb) {
  const Token& token = context[verb];
  if (token.tag != Tag::VBN && token.tag != Tag::VBD) return false;
  if (hyphenated_agent(context, verb)) return true;
  if (context.child(verb, Dep::auxpass) || context.child(verb, Dep::nsubjpass)) return true;
  if (token.tag != Tag::VBN) return false;
  if (token.dep == Dep::acl) return true;
  const bool bare = !context.child(verb, Dep::aux) && !context.child(verb, Dep::dobj) && !own_subject(context, verb);
  if (token.dep == Dep::advcl && bare) return true;  // "Asked about it, Lund said"
  if (context.child(verb, Dep::agent) && !context.child(verb, Dep::dobj)) return true;
  const bool joined = token.dep == Dep::conj && !context.child(verb, Dep::aux) && !own_subject(context, verb);
  return joined && is_verb(context[token.head]) && is_passive(context, token.head);
}

std::vector<TokenId> doers_of(const Context& context, TokenId verb) {
  if (const auto agent = hyphenated_agent(context, verb)) return {*agent};
  return is_passive(context, verb) ? agents_of(context, verb) : grammatical_subjects(context, verb);
}

std::vector<TokenId> objects_of(const Context& context, TokenId verb) {
  if (hyphenated_agent(context, verb)) return {context[verb].head};
  if (is_passive(context, verb)) return grammatical_subjects(context, verb);
  if (is_taken_for_noun(context, verb)) return with_conjuncts(context, context[verb].head);
  auto objects = children_with(context, verb, Dep::dobj);
  if (objects.empty()) objects = shared_objects(context, verb);
  if (objects.empty())
    if (const auto filler = gap_filler(context, verb)) objects.push_back(*filler);
  return expanded(context, objects);
}

std::optional<TokenId> carrier_of(const Context& context, TokenId word) {
  const Token& token = context[word];
  const Token& head = context[token.head];
  if (token.dep == Dep::conj) return token.head == word ? std::nullopt : carrier_of(context, token.head);
  if ((token.dep == Dep::acomp || token.dep == Dep::attr) && is_verb(head)) return token.head;
  if (token.pos == Pos::ADJ) return std::nullopt;
  const bool object = token.dep == Dep::dobj || token.dep == Dep::nsubjpass;
  if (object && is_verb(head) && context.has(token.head, Function::light)) return token.head;
  for (TokenId child : context.children(word)) {
    const Dep dep = context[child].dep;
    if (dep != Dep::relcl && dep != Dep::acl) continue;
    if (!context.has(child, Function::light)) continue;
    const auto objects = objects_of(context, child);
    if (std::find(objects.begin(), objects.end(), word) != objects.end()) return child;
  }
  return std::nullopt;
}

bool is_first_person(const Context& context, TokenId verb) {
  const auto subject = own_subject(context, verb);
  return subject && (context.lemma(*subject) == "i" || context.lemma(*subject) == "we");
}

std::optional<TokenId> verb_above(const Context& context, TokenId token) {
  while (!context.tree().is_root(token)) {
    token = context[token].head;
    if (is_verb(context[token])) return token;
  }
  return std::nullopt;
}

std::optional<TokenId> intention_before(const Context& context, TokenId verb) {
  const auto to = context.child(verb, Dep::aux);
  if (context[verb].dep != Dep::advcl || context[verb].tag != Tag::VB || !to || to->value == 0) return std::nullopt;
  const TokenId noun{to->value - 1};
  const bool governs = context[noun].dep == Dep::pobj && is_noun(context[noun]) && context[noun].sentence == context[verb].sentence;
  const bool intends = governs && (context.has(noun, Function::possible) || context.has(noun, Function::transparent));
  return intends ? std::optional(noun) : std::nullopt;
}

std::optional<TokenId> infinitive_before(const Context& context, TokenId verb) {
  const Token& token = context[verb];
  if (token.dep != Dep::conj || token.tag != Tag::VB || context.child(verb, Dep::aux) || own_subject(context, verb)) return std::nullopt;
  const Tag tag = context[token.head].tag;
  if (tag != Tag::VBZ && tag != Tag::VBD && tag != Tag::VBP) return std::nullopt;
  std::optional<TokenId> found;
  for (TokenId child : context.children(token.head)) {
    const bool clause = context[child].dep == Dep::xcomp || context[child].dep == Dep::ccomp;
    const auto to = context.child(child, Dep::aux);
    if (clause && child < verb && to && context.lemma(*to) == "to") found = child;
  }
  return found;
}

}  // namespace wiregraph::relate
