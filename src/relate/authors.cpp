#include "relate/authors.h"

#include "relate/actors.h"
#include "relate/clause.h"

namespace wiregraph::relate {

namespace {

/// How far back, in tokens, "the statement" looks for the one that it means.
constexpr std::uint32_t k_furthest = 400;

bool is_statement(const Context& context, TokenId noun) {
  const Trigger* event = is_noun(context[noun]) ? context.trigger(noun, Function::event) : nullptr;
  return event && event->entry->meaning.event == EventType::Statement;
}

/// "[Lund] said in a statement", "[Lund] issued a statement"
std::vector<ChainId> makers(const Context& context, TokenId noun) {
  const TokenId above = context[noun].head;
  if (context[noun].dep == Dep::dobj && is_verb(context[above])) return chains_of(context, doers_of(context, above));
  const TokenId verb = context[above].head;
  const bool said_in = context[noun].dep == Dep::pobj && context.lemma(above) == "in" && context.has(verb, Function::asserts);
  return said_in ? chains_of(context, doers_of(context, verb)) : std::vector<ChainId>{};
}

bool is_definite(const Context& context, TokenId noun) {
  const auto article = context.child(noun, Dep::det);
  return article && (context.lemma(*article) == "the" || context.lemma(*article) == "this");
}

}  // namespace

std::vector<TokenId> authors_beside(const Context& context, TokenId noun) {
  std::vector<TokenId> authors;
  for (TokenId child : context.children(noun)) {
    const Dep dep = context[child].dep;
    const bool before = dep == Dep::poss || dep == Dep::compound || dep == Dep::amod || dep == Dep::nmod;
    const bool behind = dep == Dep::prep && (context.lemma(child) == "by" || context.lemma(child) == "from");
    const auto author = behind ? context.child(child, Dep::pobj) : before ? std::optional(child) : std::nullopt;
    if (author) authors.push_back(*author);
  }
  return authors;
}

std::vector<ChainId> authors_of(const Context& context, TokenId noun) {
  if (!is_statement(context, noun)) return {};
  if (auto owners = chains_of(context, authors_beside(context, noun)); !owners.empty()) return owners;
  if (auto found = makers(context, noun); !found.empty()) return found;
  if (!is_definite(context, noun)) return {};
  const std::uint32_t first = noun.value > k_furthest ? noun.value - k_furthest : 0;
  for (auto t = noun.value; t > first; --t) {
    const TokenId before{t - 1};
    if (context.lemma(before) != context.lemma(noun) || !is_statement(context, before)) continue;
    if (auto owners = chains_of(context, authors_beside(context, before)); !owners.empty()) return owners;
    if (auto found = makers(context, before); !found.empty()) return found;
  }
  return {};
}

}  // namespace wiregraph::relate
