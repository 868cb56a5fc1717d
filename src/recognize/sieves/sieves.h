#pragma once

#include <array>
#include <string_view>

#include "recognize/draft.h"

/// Rules that link mentions to chains. Each has a file of its own, with an example and a counter-example at its head.
namespace wiregraph::recognize::sieves {

void exact_name(Draft& draft);
void partial_name(Draft& draft);
void acronym(Draft& draft);
void spelling(Draft& draft);
void title(Draft& draft);
void agent(Draft& draft);
void apposition(Draft& draft);
void role(Draft& draft);
void description(Draft& draft);
void pronoun(Draft& draft);
void first_person(Draft& draft);
void group(Draft& draft);

struct Sieve {
  std::string_view name;
  void (*link)(Draft&);
};

/// The surest first: a later one sees what the earlier ones linked.
inline constexpr std::array<Sieve, 12> k_sieves{{
    {"exact name", exact_name},
    {"partial name", partial_name},
    {"acronym", acronym},
    {"spelling", spelling},
    {"title", title},
    {"apposition", apposition},
    {"agent", agent},
    {"role", role},
    {"description", description},
    {"group", group},
    {"pronoun", pronoun},
    {"first person", first_person},
}};

}  // namespace wiregraph::recognize::sieves
