#pragma once

#include <string_view>
#include <vector>

#include "base/records.h"

namespace wiregraph {

/// Records built by hand, one Records per document. One thing per line, words parted by spaces:
///   document a 2025-03-18: The Post             id d-a; the date and the publisher may be left out; `from Wire` before the colon: an
///   agency Person lund: Ada Lund; Lund                 id e-a-lund; name, then aliases; each is a mention. `State wd-q20: Norway` keeps
///   its id. Call talk 2025-03-18..2025-03-19 at oslo: lund reyes      id v-a-talk; days and place may be left out; participants after the
///   colon lund demanded halt target reyes in talk by office         ids c-a-1, c-a-2, ... in each document
///     A word in brackets behind the name is the subtype of an entity or the lemma of an event: `Group crew (miner): the miners`.
///     also: not, future, possible, former, time 2025-03-18, said 2025-03-18, value 40, sense about, by (alone, an unnamed source), role Prime_Minister,
///     quote and the words of the evidence to the end of the line (else they are unlike those of any other claim).
/// Throws std::invalid_argument with the line where it is none of these.
std::vector<Records> records_of_text(std::string_view text);

}  // namespace wiregraph
