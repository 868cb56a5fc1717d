#include "parse/parse.h"

#include <utility>

#include "parse/analyse_segments.h"
#include "parse/place.h"

namespace wiregraph::parse {

namespace {

const spacy::Pipeline& pipeline_for(const Document& document, const Models& models) {
  if (models.pipeline) return *models.pipeline;
  throw InputError({document.source.path, 0, "there is no model to analyse it with",
                    "run scripts/setup, or name the folder of a spaCy model with --model DIR, or an analysis with --analysis FILE"});
}

}  // namespace

void run(Document& document, const Models& models, Log& /*log*/) {
  if (const Analysis* given = models.analyses.find(document.text))
    place(*given, document);
  else
    place(analyse_segments(document, pipeline_for(document, models)), document);
}

void run_raw(Document& document, const Models& models) {
  Analysis analysis = pipeline_for(document, models).analyse(document.text);
  document.tokens = std::move(analysis.tokens);
  for (const TokenSpan sentence : analysis.sentences) document.sentences.push_back({sentence, {}, {}});
}

}  // namespace wiregraph::parse
