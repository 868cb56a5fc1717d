#pragma once

#include <array>
#include <string_view>

#include "recognize/draft.h"

/// Rules that link mentions to chains. Each has a file of its own, with an example and a counter-example at its head.
namespace wiregraph::recognize::sieves {

void exact_name(Draft& draft);
void partial_name(Draft& draft);
void short_name(Draft& draft);
void acronym(Draft& draft);
void spelling(Draft& draft);
void title(Draft& draft);
void agent(Draft& draft);
void apposition(Draft& draft);
void role(Draft& draft);
void named_last(Draft& draft);
void description(Draft& draft);
void pronoun(Draft& draft);
void relative(Draft& draft);
void possession(Draft& draft);
void stand_in(Draft& draft);
void unnamed_group(Draft& draft);
void first_person(Draft& draft);
void government(Draft& draft);
void group(Draft& draft);
void count(Draft& draft);

struct Sieve {
  std::string_view name;
  std::string_view rule;  ///< why it links, for a reader
  void (*link)(Draft&);
  bool of_names = false;  ///< it only finds out which names are one
};

/// The surest first: a later one sees what the earlier ones linked.
inline constexpr std::array<Sieve, 20> k_sieves{{
    {"exact name", "the same name, or another name of the same known thing", exact_name, true},
    {"partial name", "a part of a person's full name", partial_name, true},
    {"short name", "a part of an organization's long name that only one in the text has", short_name, true},
    {"acronym", "the initials of a name in the text, or set in brackets beside it", acronym, true},
    {"spelling", "another spelling of a name in the text", spelling, true},
    {"title", "the name with its title or description", title},
    {"apposition", "a description set beside the name or said of it", apposition},
    {"agent", "unnamed people who act for it", agent},
    {"role", "an office that the text says who holds", role},
    {"named last", "an office of the only person named shortly before who has none", named_last},
    {"description", "the thing of this kind named last", description},
    {"government", "the government or army of the state that the story is about", government},
    {"group", "as many as it counts, named last; or those who lead the states that it names", group},
    {"unnamed group", "people without a name, one group per wording", unnamed_group},
    {"pronoun", "the nearest before it that fits in number and gender", pronoun},
    {"count", "as many as it counts, the only ones named shortly before", count},
    {"relative", "what its clause hangs on", relative},
    {"first person", "who speaks the quotation, whom he tells it, or his side", first_person},
    {"possession", "whoever speaks for its owner, or the state that the owner leads", possession},
    {"stand-in", "the unnamed holder of an office stands for whom he serves", stand_in},
}};

}  // namespace wiregraph::recognize::sieves
