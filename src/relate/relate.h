#pragma once

#include <iosfwd>

#include "base/document.h"
#include "base/log.h"
#include "relate/lexicon.h"

/// From trees and chains to events and claims: who did what, who says so, when.
namespace wiregraph::relate {

/// Fills events and claims.
///   document: tokens, mentions, chains and offices filled.
void run(Document& document, const Lexicon& lexicon, Log& log);

/// One line per event and one per claim, in the order of the text, with names for ids.
void print(const Document& document, std::ostream& out);

}  // namespace wiregraph::relate
