#pragma once

#include <vector>

#include "relate/qualifiers.h"

namespace wiregraph::relate {

/// Adds the claims of one trigger with a predicate: one per subject, object and target.
void add_claims(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims);

/// Adds the claims of a trigger whose arguments are known: one per subject, object and target.
void add_claims_of(const Surroundings& surroundings, EventBook& events, const Match& found, std::vector<Claim>& claims);

/// Adds what an auxiliary of obligation in a quotation demands, by whoever speaks the quotation: "Chile must withdraw."
void add_quoted_demand(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims);

/// Adds how long an event lasted as a word says: "the call lasted two hours", "a two-hour call".
void add_lengths(const Surroundings& surroundings, EventBook& events, TokenId word, std::vector<Claim>& claims);

/// Adds how long an encounter lasted as a verb says that tells of it: "spoke for two hours".
void add_length_of_talk(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims);

/// Adds how many, how much and when, as a word says of an event or an actor: "the quake killed 37 people", "a $5 million loan", "the vote
/// is set for 12 May". After all others, for it enters events that bear nothing but a value.
void add_values(const Surroundings& surroundings, EventBook& events, TokenId word, std::vector<Claim>& claims);

/// Adds, beside a trigger's claims from `first` on that have a PLOVER type but nobody at the other end, whom it concerns: whoever the words
/// of their event name. "threatened to ban [the Union]", "praised [Reyes]'s speech".
void add_dyads(const Surroundings& surroundings, const Trigger& trigger, std::size_t first, std::vector<Claim>& claims);

/// Adds that somebody took part in the deed that a verb names, where no predicate says it more closely because its object has no name:
/// "troops shelled villages".
void add_deed(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims);

/// Adds a claim for each office that the document gives somebody, once per holder and body.
void add_offices(const Surroundings& surroundings, std::vector<Claim>& claims);

/// Adds whose state's a body is that a sentence names with its kind: "the Austrian newspaper Turm"; once per body and state.
void add_states_of_bodies(const Surroundings& surroundings, SentenceId sentence, std::vector<Claim>& claims);

/// Adds where a place lies ("Lagos, Nigeria", "the port of Valparaiso in Chile", "Chile's Atacama region") as the tokens of a sentence say.
void add_locations(const Surroundings& surroundings, SentenceId sentence, std::vector<Claim>& claims);

/// Adds where the event that a word names took or is to take place ("talks in Oslo").
void add_event_place(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims);

/// Adds what a sentence without a verb, but with a date, says of the people whom it names: that they met, and at which meeting.
void add_caption(const Surroundings& surroundings, EventBook& events, SentenceId sentence, std::vector<Claim>& claims);

/// Adds, to a criticism of an act, that of whoever did it as the document says: "Kenya condemned the attack".
void settle_criticism(const Context& context, const EventBook& events, std::vector<Claim>& claims);

/// Sorts the claims by sentence and trigger and leaves one of those that say the same in one sentence: the surest, then the first.
void arrange(const EventBook& events, std::vector<Claim>& claims);

}  // namespace wiregraph::relate
