#pragma once

#include "base/log.h"
#include "clean/page.h"

namespace wiregraph::clean {

/// Fills the source's date where nobody has given it, from the surest place on the page: the dateline, the newest date line of a live page,
/// the oldest note of publication or change. Else a page cannot be older than its newest post or caption: that day is taken, with a
/// warning.
///   page: all rules have run.
///   log:  notes a date that is only a guess, or that there is none.
void find_date(Page& page, Log& log);

}  // namespace wiregraph::clean
