#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "base/document.h"
#include "base/log.h"
#include "recognize/gazetteer.h"

/// From tokens to mentions, chains and offices: who is meant within one document.
namespace wiregraph::recognize {

/// Fills mentions, chains and offices.
///   document: sentences and tokens filled.
void run(Document& document, const Gazetteer& gazetteer, Log& log);

/// The innermost mention that covers a byte of the text; empty if none does.
std::optional<MentionId> mention_over(const Document& document, std::uint32_t byte);

/// Why a mention means what it means, for a reader: its words, whom they mean, the sieve and its rule, the words by which it knew;
/// places in code points.
std::string explain(const Document& document, MentionId mention);

/// One block per chain: type, name, kind, gender, Wikidata id, then a line per mention with its place in code points, its form and words,
/// the sieve that linked it and the words by which the sieve knew; then mentions of several, then the offices.
void print(const Document& document, std::ostream& out);

}  // namespace wiregraph::recognize
