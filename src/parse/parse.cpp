#include "parse/parse.h"

#include "parse/place.h"

namespace wiregraph::parse {

void run(Document& document, const Analyses& analyses, Log& /*log*/) {
  const Analysis* analysis = analyses.find(document.text);
  if (analysis == nullptr)
    throw InputError({document.source.path, 0, "no analysis has exactly this text",
                      "make one: wiregraph show clean --format json FILE | scripts/analyse_with_spacy.py > FILE.jsonl, and name it with "
                      "--analysis FILE.jsonl"});
  place(*analysis, document);
}

}  // namespace wiregraph::parse
