#pragma once

#include <string>

#include "base/records.h"

namespace wiregraph::app {

/// The records of a file of JSON Lines.
///   Throws InputError with file and line where it cannot be read or a line is no record.
Records read_records(const std::string& file);

}  // namespace wiregraph::app
