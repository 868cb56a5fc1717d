#pragma once

#include <optional>
#include <set>
#include <string>

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// The office phrase whose last noun is at `head`, with what stands before it (state, body, possessor) and after it ("of Chile").
///   head: a noun. Empty where it is no title.
///   Examples: "Norwegian Foreign Minister", "Norway's outgoing prime minister", "president of Chile", "his Chilean counterpart",
///   "White House special envoy", "Reyes's envoy".
std::optional<Role> role_at(const Draft& draft, std::uint32_t head);

/// The State or Organization whose office `role` is, as far as it is known: a person who is named for it ("Reyes's envoy") gives the
/// state that he leads.
std::optional<ChainId> body_of(const Draft& draft, const Role& role);

/// The office that `role` is: "his Chilean counterpart" has that of the person told last before, its words are that one's.
const Role& office_meant(const Draft& draft, const Role& role);

/// The word of its title that says what it is, in lower case: "minister" of "foreign minister".
std::string title_word(const Draft& draft, const Role& role);

/// The mentions of states and bodies told in an office: they say whose that one is, and nothing of others.
std::set<std::uint32_t> states_in_offices(const Draft& draft);

/// Fills Role::counterpart_of: the last role before that is none of a counterpart.
void pair_counterparts(Draft& draft);

/// Finds titles before names ("Norwegian Foreign Minister Kari Dahl", "his Chilean counterpart Omar Reyes"): adds the whole phrase as a
/// nominal mention, open until the name's chain is known, and the role to the draft.
void find_titles(Draft& draft);

}  // namespace wiregraph::recognize
