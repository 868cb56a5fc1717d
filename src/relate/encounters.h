#pragma once

#include <vector>

#include "relate/qualifiers.h"

/// Calls, meetings and negotiations: who took part in them, and what was said in which of them.
namespace wiregraph::relate {

/// A call, a meeting or a negotiation.
bool is_encounter(EventType type);

/// The trigger says that some speak, meet or negotiate with each other.
bool brings_together(const Trigger& trigger);

/// The encounter that such a trigger tells of: that of its claim, else the one mentioned last in which its subjects take part.
std::optional<EventId> encounter_told_by(const Context& context, EventBook& events, const Trigger& trigger,
                                         const std::vector<Claim>& claims);

/// Enters the encounter that a noun names together with somebody who took part: "in a call with Oslo".
void add_encounter(const Context& context, EventBook& events, TokenId noun);

/// Notes who took part in encounters: whom a claim says to have spoken, met or negotiated with whom there, and whoever said something
/// "in the call". A claim that two spoke belongs to the nearest encounter of the two, or to one whose parties the text leaves open.
void complete_encounters(const Context& context, EventBook& events, std::vector<Claim>& claims);

/// Adds what the participants of an encounter discussed or did not discuss where the words leave it open who did ("aid was never
/// discussed", "the subject did not come up").
void add_discussed(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims);

/// Adds with whom "we" spoke or met where the encounter spoken of tells it: "We talked about a lot of things."
void add_our_talk(const Surroundings& surroundings, EventBook& events, const Trigger& trigger, std::vector<Claim>& claims);

/// Gives claims of speech the encounter in which it was said, where the text speaks of one: what its participants discussed together, or
/// one of them did not discuss; and what a report of it says that one of them demanded, proposed, promised, rejected or agreed to there.
/// What "we" discussed, all participants did.
void place_in_encounters(const Surroundings& surroundings, const EventBook& events, std::vector<Claim>& claims);

}  // namespace wiregraph::relate
