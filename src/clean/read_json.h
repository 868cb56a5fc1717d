#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/log.h"

namespace wiregraph::clean {

/// The documents of JSON Lines, of one JSON object, or of an array of objects: what `clean::read` says of them.
///   text:   decoded.
///   name:   of the input, for messages and as path of documents without one.
///   log:    notes objects that are no document, and fields of a wrong type.
///   Throws: InputError where there is no document at all.
std::vector<Document> read_json(std::string_view text, const std::string& name, Log& log);

}  // namespace wiregraph::clean
