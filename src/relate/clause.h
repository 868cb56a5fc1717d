#pragma once

#include <optional>
#include <vector>

#include "relate/context.h"

/// Who does what to whom in a clause, by meaning and not by place: passives, control, relative and participial clauses and joined verbs are
/// undone. Labels: ClearNLP dependencies, as spaCy's English models have them.
namespace wiregraph::relate {

/// The verb is passive: "was signed", "a treaty signed by".
bool is_passive(const Context& context, TokenId verb);

/// "Peru and Chile sign trade deal": in headlines parsers take the verb for a noun before its object, and hang the subject there too.
bool is_taken_for_noun(const Context& context, TokenId verb);

/// The heads of the phrases that name who does it.
std::vector<TokenId> doers_of(const Context& context, TokenId verb);

/// The heads of the phrases that name whom or what it is done to.
std::vector<TokenId> objects_of(const Context& context, TokenId verb);

/// The verb that lends a noun or adjective its subject: "held" of "held talks", "is" of "is ready".
std::optional<TokenId> carrier_of(const Context& context, TokenId word);

/// The noun that a relative pronoun stands for; any other token itself.
TokenId antecedent_of(const Context& context, TokenId token);

/// The subject of the verb is "I" or "we": what a quotation says in its own words.
bool is_first_person(const Context& context, TokenId verb);

/// A clause that asks: "said nothing of [whether Lund would come]".
bool is_question(const Context& context, TokenId clause);

/// The nearest verb above a token within its sentence; empty if none.
std::optional<TokenId> verb_above(const Context& context, TokenId token);

/// The noun of an intention that an infinitive belongs to, though parsers hang it on the verb above: "jailed for a [plot] to overturn".
std::optional<TokenId> intention_before(const Context& context, TokenId verb);

/// "wants Chile to leave, [free] the crew": of an infinitive that parsers join to the finite verb, the one before it that it belongs with.
std::optional<TokenId> infinitive_before(const Context& context, TokenId verb);

}  // namespace wiregraph::relate
