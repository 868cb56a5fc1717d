#include "parse/analyse_segments.h"

#include <string_view>
#include <utility>
#include <vector>

namespace wiregraph::parse {

namespace {

bool is_read(const Segment& segment) { return segment.kind != SegmentKind::furniture && segment.kind != SegmentKind::blank; }

/// Appends the analysis of a text that begins at `byte` of the document.
void append(Analysis part, std::uint32_t byte, Analysis& whole) {
  const auto first = static_cast<std::uint32_t>(whole.tokens.size());
  for (Token& token : part.tokens) {
    token.span.start += byte;
    token.span.end += byte;
    token.head.value += first;
    whole.tokens.push_back(std::move(token));
  }
  for (const TokenSpan sentence : part.sentences) whole.sentences.push_back({sentence.start + first, sentence.end + first});
}

}  // namespace

Analysis analyse_segments(const Document& document, const spacy::Pipeline& pipeline) {
  std::vector<std::string_view> texts;
  std::vector<std::uint32_t> starts;
  for (const Segment& segment : document.segments) {
    if (!is_read(segment)) continue;
    texts.push_back(document.text_of(segment.span));
    starts.push_back(segment.span.start);
  }
  Analysis whole;
  std::vector<Analysis> parts = pipeline.analyse(texts);
  for (std::size_t i = 0; i < parts.size(); ++i) append(std::move(parts[i]), starts[i], whole);
  return whole;
}

}  // namespace wiregraph::parse
