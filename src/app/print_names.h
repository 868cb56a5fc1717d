#pragma once

#include <ostream>

#include "base/records.h"

namespace wiregraph::app {

/// Every entity that has other names, or that several documents speak of, with the number of documents and all its names. What speaks of it
/// in most documents first.
void print_names(const Records& records, std::ostream& out);

}  // namespace wiregraph::app
