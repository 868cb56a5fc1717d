// A description set beside a name, or said of it, means the same.
//   "Kari Dahl, Norway's foreign minister, said"  -> the chain of "Kari Dahl"
//   "the foreign minister, Kari Dahl,"            -> the same
//   "Dahl is Norway's foreign minister"           -> the same
//   "Dahl became foreign minister", "was sworn in as foreign minister" -> the same
//   "Dahl may become foreign minister"            -> no
#include <algorithm>
#include <array>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "apposition";

std::optional<std::uint32_t> name_of_type(const Draft& draft, TokenId token, EntityType type) {
  const std::uint32_t name = draft.name_at[token.value];
  if (name == Draft::k_none || draft.mentions[name].type != type || draft.mentions[name].form != MentionForm::name) return std::nullopt;
  return name;
}

bool is_comma(const Draft& draft, std::uint32_t token) {
  return token < draft.document.tokens.size() && draft.token(token).tag == Tag::comma;
}

bool same_sentence(const Draft& draft, std::uint32_t left, std::uint32_t right) {
  return draft.token(left).sentence == draft.token(right).sentence;
}

/// "the emir, Sheikh | Nasser": a title of one word before the name.
std::uint32_t behind_title(const Draft& draft, std::uint32_t token) {
  const bool title = draft.gazetteer.title(recognize::key_of(draft.text(token))) != nullptr;
  return title && token + 1 < draft.document.tokens.size() && draft.name_at[token] == Draft::k_none ? token + 1 : token;
}

/// "Kari Dahl, Norway's foreign minister": name, comma, description, where the tree has it otherwise.
std::optional<std::uint32_t> name_beside(const Draft& draft, const DraftMention& mention) {
  const TokenSpan span = mention.tokens;
  const auto size = static_cast<std::uint32_t>(draft.document.tokens.size());
  if (span.start >= 2 && is_comma(draft, span.start - 1) && same_sentence(draft, span.start - 2, span.start)) {
    const bool closed = span.end >= size || !same_sentence(draft, span.end, span.start) || draft.token(span.end).pos == Pos::PUNCT;
    if (closed && draft.token(mention.head.value).dep != Dep::conj)
      if (const auto name = name_of_type(draft, {span.start - 2}, mention.type)) return name;
  }
  if (span.end + 1 < size && is_comma(draft, span.end) && same_sentence(draft, span.end + 1, span.start)) {
    const auto name = name_of_type(draft, {behind_title(draft, span.end + 1)}, mention.type);
    if (name && is_comma(draft, draft.mentions[*name].tokens.end)) return name;
  }
  return std::nullopt;
}

// Verbs of having and of getting an office, those before "as" too.
constexpr std::array<std::string_view, 3> k_copulas{"be", "become", "remain"};
constexpr std::array<std::string_view, 7> k_namings{"name", "appoint", "elect", "choose", "crown", "declare", "proclaim"};
constexpr std::array<std::string_view, 13> k_as{"appoint", "elect",   "choose", "swear",   "install", "inaugurate", "serve",
                                                "resign",  "reelect", "step",   "confirm", "name",    "take"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// It is so: not "may become", "will be named", "did not become".
bool is_fact(const Draft& draft, TokenId verb) {
  const auto& children = draft.tree.children(verb);
  return std::none_of(children.begin(), children.end(), [&](TokenId child) {
    const Token& token = draft.document[child];
    return token.dep == Dep::neg || token.tag == Tag::MD || token.tag == Tag::TO;
  });
}

/// The verb that says it of its subject: "[is] the minister", "was [named] minister", "was [sworn] in as minister".
std::optional<TokenId> verb_that_tells(const Draft& draft, const Token& noun) {
  const std::string& above = draft.document[noun.head].lemma;
  if (noun.dep == Dep::attr && holds(k_copulas, above)) return noun.head;
  if (noun.dep == Dep::oprd && holds(k_namings, above)) return noun.head;
  if (noun.dep != Dep::pobj || above != "as") return std::nullopt;
  const TokenId verb = draft.document[noun.head].head;
  return holds(k_as, draft.document[verb].lemma) ? std::optional(verb) : std::nullopt;
}

/// "Dahl is the minister", "Dahl was named minister": of whom a verb says it.
std::optional<std::uint32_t> subject_of_copula(const Draft& draft, const DraftMention& mention) {
  const Token& head = draft.document[mention.head];
  const auto verb = verb_that_tells(draft, head);
  if (!verb || !is_fact(draft, *verb)) return std::nullopt;
  const auto passive = draft.tree.child(*verb, Dep::nsubjpass);
  const auto subject = passive ? passive : draft.tree.child(*verb, Dep::nsubj);
  const auto found = subject ? name_of_type(draft, *subject, mention.type) : std::nullopt;
  if (found || passive || head.dep == Dep::attr) return found;
  const auto object = draft.tree.child(*verb, Dep::dobj);  // "elected Dahl as minister"
  return object ? name_of_type(draft, *object, mention.type) : std::nullopt;
}

std::optional<std::uint32_t> name_for(const Draft& draft, const DraftMention& mention) {
  const Token& head = draft.document[mention.head];
  if (head.dep == Dep::appos)
    if (const auto name = name_of_type(draft, head.head, mention.type)) return name;
  if (const auto child = draft.tree.child(mention.head, Dep::appos))
    if (const auto name = name_of_type(draft, *child, mention.type)) return name;
  if (const auto name = name_beside(draft, mention)) return name;
  return subject_of_copula(draft, mention);
}

}  // namespace

void apposition(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.form != MentionForm::nominal || !mention.chains.empty() || mention.use == NounUse::agent || !mention.use) continue;
    const auto name = name_for(draft, mention);
    if (!name) continue;
    if (const auto chain = chain_of(draft.mentions[*name])) link(draft, m, *chain, k_sieve, name);
  }
}

}  // namespace wiregraph::recognize::sieves
