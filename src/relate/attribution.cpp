#include "relate/attribution.h"

#include <algorithm>

#include "relate/actors.h"
#include "relate/arguments.h"
#include "relate/authors.h"
#include "relate/clause.h"

namespace wiregraph::relate {

namespace {

bool is_reporting(const Trigger& trigger) {
  switch (trigger.entry->meaning.function) {
    case Function::asserts:
    case Function::denies:
    case Function::foresees:
      return true;
    default:
      return false;
  }
}

/// "in a statement [that Chad had agreed]", which parsers take for a relative clause.
bool is_content_clause(const Context& context, TokenId clause) {
  const auto mark = context[clause].dep == Dep::relcl ? context.child(clause, Dep::mark) : std::nullopt;
  return mark && context.lemma(*mark) == "that";
}

/// What hangs on the reporting word by `link` is what it reports, as the entry's object slots say.
bool reports_by(const Context& context, const Trigger& trigger, TokenId link) {
  const Dep dep = context[link].dep;
  for (const Slot& slot : trigger.entry->object) {
    if (slot.kind == Slot::Kind::ccomp && (dep == Dep::ccomp || dep == Dep::acl || is_content_clause(context, link))) return true;
    if (slot.kind == Slot::Kind::xcomp && dep == Dep::xcomp) return true;
    if (slot.kind == Slot::Kind::dobj && (dep == Dep::dobj || dep == Dep::nsubjpass)) return true;
    const bool preposition = slot.kind == Slot::Kind::preposition && dep == Dep::prep;
    if (preposition && context.lemma(link) == slot.preposition) return true;
  }
  return false;
}

bool same_sources(const Attribution& a, const Attribution& b) { return a.sources == b.sources; }

void add(std::vector<Attribution>& chain, Attribution attribution) {
  const bool known = std::any_of(chain.begin(), chain.end(), [&](const Attribution& other) { return same_sources(other, attribution); });
  if (!known) chain.push_back(std::move(attribution));
}

/// "Lund, the ministry said, has left": a reporting clause put into or after what it reports.
bool is_floating(const Context& context, TokenId child) {
  const Dep dep = context[child].dep;
  return (dep == Dep::parataxis || dep == Dep::advcl || dep == Dep::ccomp) && !context.child(child, Dep::mark) &&
         !context.child(child, Dep::ccomp) && !context.child(child, Dep::dobj) && dep != Dep::ccomp;
}

void add_below(const Context& context, TokenId token, std::vector<Attribution>& chain) {
  for (TokenId child : context.children(token))
    for (const Trigger& trigger : context.triggers(child)) {
      if (trigger.entry->meaning.function == Function::according) add(chain, attribution_by(context, trigger));
      if (trigger.entry->meaning.function == Function::asserts && trigger.entry->part == Part::verb && is_floating(context, child))
        add(chain, attribution_by(context, trigger));
    }
}

/// "told the Post": an outlet that hears it is a source of it too.
void add_outlet(const Context& context, const Trigger& reporting, std::vector<Attribution>& chain) {
  for (const Trigger& trigger : context.triggers(reporting.head)) {
    if (trigger.entry->meaning != Meaning{Function::predicate, Predicate::told, EventType::Other}) continue;
    for (const auto& filling : fill_all(context, trigger, trigger.entry->object))
      for (ChainId chain_id : chains_of(context, filling.tokens)) {
        if (context.document()[chain_id].type != EntityType::Organization) continue;
        Attribution outlet = attribution_by(context, reporting);
        outlet.sources = {chain_id};
        add(chain, std::move(outlet));
      }
  }
}

void add_reporter(const Context& context, TokenId link, std::vector<Attribution>& chain) {
  const TokenId above = context[link].head;
  for (const Trigger& trigger : context.triggers(above)) {
    if (!is_reporting(trigger) || !reports_by(context, trigger, link)) continue;
    add(chain, attribution_by(context, trigger));
    add_outlet(context, trigger, chain);
    return;
  }
}

/// A step from a word to its head over which what is taken for granted is not reported.
bool is_border(const Context& context, TokenId token) {
  const Token& word = context[token];
  if (word.dep == Dep::relcl) return !is_content_clause(context, token);
  if (word.dep == Dep::acl) return word.tag == Tag::VBN || word.tag == Tag::VBG;
  return is_noun(word) && word.dep == Dep::pobj && !context.has(context[word.head].head, Function::denies);
}

}  // namespace

Attribution attribution_by(const Context& context, const Trigger& reporting) {
  Attribution attribution;
  const bool according = reporting.entry->meaning.function == Function::according;
  const Slots& slots = according ? reporting.entry->object : reporting.entry->subject;
  TokenSpan words{reporting.head.value, reporting.head.value + 1};
  const auto widen = [&](TokenId token) {
    const TokenSpan subtree = context.tree().subtree(token);
    const bool inside = subtree.start <= reporting.head.value && reporting.head.value < subtree.end;
    const TokenSpan more = inside ? TokenSpan{token.value, token.value + 1} : subtree;
    words = {std::min(words.start, more.start), std::max(words.end, more.end)};
  };
  for (const auto& filling : fill_all(context, reporting, slots)) {
    attribution.sources = chains_of(context, filling.tokens);
    if (attribution.sources.empty() && filling.tokens.size() == 1) attribution.sources = authors_of(context, filling.tokens[0]);
    for (TokenId token : filling.tokens) widen(token);
    if (!attribution.sources.empty()) break;
  }
  if (attribution.sources.empty() && !according) attribution.sources = authors_of(context, reporting.head);  // "said in a [statement] that"
  attribution.span = context.document().bytes_of(words);
  return attribution;
}

std::vector<Attribution> attributions_of(const Context& context, const std::vector<Quotation>& quotations, TokenId token) {
  std::vector<Attribution> chain;
  const Quotation* quotation = quotation_at(quotations, token);
  const bool quoted = quotation && quotation->speaker && !quotation->speaker->sources.empty();
  TokenId here = token;
  while (true) {
    add_below(context, here, chain);
    if (context.tree().is_root(here) || is_border(context, here)) break;
    add_reporter(context, here, chain);
    here = context[here].head;
  }
  if (quoted) {
    const bool known = std::any_of(chain.begin(), chain.end(), [&](const Attribution& a) { return same_sources(a, *quotation->speaker); });
    if (!known) chain.insert(chain.begin(), *quotation->speaker);
  }
  return chain;
}

}  // namespace wiregraph::relate
