#pragma once

#include "base/log.h"
#include "clean/page.h"

namespace wiregraph::clean {

/// Dates the page.
/// A page may hold several stories, one after another: a story ends with its credits, its author's biography or a
/// note of rights, and another begins with a byline or dateline. Each is dated by the surest place in it: the
/// dateline, the newest date line of a live page, the oldest note of publication or change; else it cannot be older than its newest post or
/// caption, and is taken to be of that day. The first one's date is the source's, unless that is given.
///   page: all rules have run. Fills `date`, `dated_section` and `section` of every line, and the source's date.
///   log:  notes a date of the source that is only a guess, or that there is none.
void find_dates_of(Page& page, Log& log);

}  // namespace wiregraph::clean
