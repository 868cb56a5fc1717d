#pragma once

#include "base/document.h"
#include "clean/html/tree.h"

namespace wiregraph::clean {

/// Fills what an HTML page says of itself: title, author, publisher, language, address and day of publication. Of several places that say
/// one thing the first counts: JSON-LD (schema.org's NewsArticle and its kin), Open Graph, other meta tags, elements.
void read_metadata(const GumboNode& root, Source& source);

/// The same from the JSON of a <script type="application/ld+json">; faulty JSON says nothing.
void read_json_ld(std::string_view json, Source& source);

/// Sets a field that nobody has set before.
void fill(std::string& field, std::string_view value);

}  // namespace wiregraph::clean
