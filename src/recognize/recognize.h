#pragma once

#include <iosfwd>

#include "base/document.h"
#include "base/log.h"
#include "recognize/gazetteer.h"

/// From tokens to mentions, chains and offices: who is meant within one document.
namespace wiregraph::recognize {

/// Fills mentions, chains and offices.
///   document: sentences and tokens filled.
void run(Document& document, const Gazetteer& gazetteer, Log& log);

/// One block per chain: type, name, then a line per mention with place, form, words and the sieve that linked it; then the offices.
void print(const Document& document, std::ostream& out);

}  // namespace wiregraph::recognize
