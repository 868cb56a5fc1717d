#pragma once

#include <optional>

#include "relate/context.h"

namespace wiregraph::relate {

/// The word whose complement a clause or noun is: "refused" of "refused to meet", "demand" of "a demand to halt", "held" of "held talks".
struct Governor {
  TokenId word;
  bool reporting = false;  ///< a clause that the word reports: "said that"
};

/// Empty where nothing governs it, and for a noun that is taken for granted ("his demand", "the talks"): what it says stands by itself.
std::optional<Governor> governor_of(const Context& context, TokenId token);

/// A noun that is taken for granted: with a possessor or a definite article.
bool is_presupposed(const Context& context, TokenId noun);

/// Whether the words say that it is not so: "did not meet", "refused to meet", "denied that they met", "held no talks".
///   trigger: what states it.
Polarity polarity_of(const Context& context, const Trigger& trigger);

/// The noun is negated by its own article: "no deal".
bool is_negated(const Context& context, TokenId token);

/// Whether the words about a verb or noun say that it is to be, or may be: "will meet", "wants to meet", "if they meet".
Modality modality_of(const Context& context, TokenId head);

}  // namespace wiregraph::relate
