#pragma once

#include "relate/context.h"

namespace wiregraph::relate {

/// The predicate is an act of speech: whoever says so in his own words performs it, and is no source of it.
bool is_speech_act(Predicate predicate);

/// The trigger states such a predicate.
bool is_speech_act(const Trigger& trigger);

/// A word that states such a predicate in one of its senses.
bool acts_by_words(const Context& context, TokenId word);

/// A word for an act of speech with its author beside it: "Chile's demand", "a Chilean demand", "an appeal by Chile".
bool is_authored(const Context& context, TokenId noun);

}  // namespace wiregraph::relate
