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

/// One claim as `print` writes it:
/// `Ada Lund demanded [Ceasefire: halt to the air strikes] target=Chile by=[her office] in=[Call] time=2025-03-04..2025-03-04`
std::string line_of(const Document& document, const Claim& claim);

/// Says of the sentences that a stretch of text touches which claims they gave and by which words, and for each word of the lexicon that
/// gave none what it lacked.
///   document: all layers filled. place: bytes of its text.
void explain(const Document& document, const Lexicon& lexicon, ByteSpan place, std::ostream& out);

}  // namespace wiregraph::relate
