#pragma once

#include <optional>

#include "recognize/quotations.h"

namespace wiregraph::recognize {

/// Whom "we" means in the mouth of `speaker`: the state or organization that he has an office of; himself where he has none or leads a
/// state, since then the deed is his.
ChainId side_of(const Draft& draft, ChainId speaker);

/// The other person of a call or meeting that the clause around "we" tells of ("We spoke for an hour"), where the sentences of the
/// quotation or one right before says with whom; empty else.
std::optional<ChainId> met_by(const Draft& draft, const Quotation& quotation, const DraftMention& we, ChainId speaker);

}  // namespace wiregraph::recognize
