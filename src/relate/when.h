#pragma once

#include <optional>
#include <vector>

#include "relate/context.h"

namespace wiregraph::relate {

/// A date in the text and the word that it dates.
struct DatedWord {
  TokenSpan tokens;
  TokenId host;  ///< the verb or noun that the date hangs on
  SentenceId sentence;
  Time time;
};

/// All dates of the document's sentences, read against the day of their segment.
std::vector<DatedWord> dates_of(const Context& context);

/// The time of what a trigger states: the date that hangs on its words or on the verb that carries it, else, going up, on the clause that
/// it is a complement of or joined to. In a caption with one date, that date.
std::optional<Time> time_of(const Context& context, const std::vector<DatedWord>& dates, const std::vector<TokenId>& words);

/// The time of the live-page section that a sentence stands in.
std::optional<Time> posted(const Document& document, SentenceId sentence);

}  // namespace wiregraph::relate
