#include "relate/quotations.h"

#include <algorithm>

#include "relate/attribution.h"

namespace wiregraph::relate {

namespace {

enum class Mark { none, open, close, either };

Mark mark_of(const Context& context, TokenId token) {
  const auto text = context.document().text_of(context[token]);
  if (text == "\u201C" || text == "``") return Mark::open;
  if (text == "\u201D" || text == "''") return Mark::close;
  return text == "\"" ? Mark::either : Mark::none;
}

TokenSpan tokens_of(const Document& document, std::size_t first_sentence, std::size_t last_sentence) {
  return {document.sentences[first_sentence].tokens.start, document.sentences[last_sentence].tokens.end};
}

void find_in_segment(const Context& context, TokenSpan tokens, SegmentId segment, std::vector<Quotation>& quotations) {
  std::optional<std::uint32_t> open;
  for (auto t = tokens.start; t < tokens.end; ++t) {
    const Mark mark = mark_of(context, {t});
    if (mark == Mark::none) continue;
    if (open && mark != Mark::open) {
      if (t > *open) quotations.push_back({{*open, t}, segment, *open == tokens.start + 1, false, std::nullopt});
      open.reset();
    } else if (!open && mark != Mark::close) {
      open = t + 1;
    }
  }
  if (open && *open < tokens.end) quotations.push_back({{*open, tokens.end}, segment, *open == tokens.start + 1, true, std::nullopt});
}

std::uint32_t distance(TokenSpan span, TokenId token) {
  if (token.value < span.start) return span.start - token.value;
  return token.value >= span.end ? token.value + 1 - span.end : 0;
}

/// The nearest reporting word of a sentence outside of quotations.
const Trigger* reporter_in(const Context& context, const std::vector<Quotation>& quotations, TokenSpan sentence, TokenSpan quotation) {
  const Trigger* nearest = nullptr;
  for (auto t = sentence.start; t < sentence.end; ++t) {
    if (quotation_at(quotations, {t}) != nullptr) continue;
    const Trigger* trigger = context.trigger({t}, Function::asserts);
    if (!trigger) trigger = context.trigger({t}, Function::according);
    if (!trigger || attribution_by(context, *trigger).sources.empty()) continue;
    if (!nearest || distance(quotation, {t}) < distance(quotation, nearest->head)) nearest = trigger;
  }
  return nearest;
}

bool ends_with_colon(const Document& document, TokenSpan sentence) {
  for (auto t = sentence.end; t > sentence.start; --t) {
    const auto text = document.text_of(document.tokens[t - 1]);
    if (text == ":") return true;
    if (document.tokens[t - 1].pos != Pos::PUNCT && document.tokens[t - 1].pos != Pos::SPACE) return false;
  }
  return false;
}

const Trigger* reporter_of(const Context& context, const std::vector<Quotation>& quotations, TokenSpan quotation) {
  const Document& document = context.document();
  const auto first = document.tokens[quotation.start].sentence.value;
  const auto last = document.tokens[quotation.end - 1].sentence.value;
  if (const auto found = reporter_in(context, quotations, document.sentences[last].tokens, quotation)) return found;
  if (const auto found = reporter_in(context, quotations, document.sentences[first].tokens, quotation)) return found;
  if (first > 0 && ends_with_colon(document, document.sentences[first - 1].tokens))
    return reporter_in(context, quotations, document.sentences[first - 1].tokens, quotation);
  return nullptr;
}

/// A quotation of a whole sentence or more; others are single words and phrases.
bool is_whole(const Context& context, const Quotation& quotation) {
  for (auto t = quotation.tokens.start; t < quotation.tokens.end; ++t)
    if (context.tree().is_root({t})) return true;
  return false;
}

bool continues(const Context& context, const Quotation& before, const Quotation& quotation) {
  if (before.segment == quotation.segment) return is_whole(context, quotation);
  return before.open && quotation.begins_paragraph;
}

}  // namespace

std::vector<Quotation> quotations_of(const Context& context) {
  const Document& document = context.document();
  std::vector<Quotation> quotations;
  for (std::size_t first = 0; first < document.sentences.size();) {
    std::size_t last = first;
    const SegmentId segment = document.sentences[first].segment;
    while (last + 1 < document.sentences.size() && document.sentences[last + 1].segment == segment) ++last;
    find_in_segment(context, tokens_of(document, first, last), segment, quotations);
    first = last + 1;
  }
  const Quotation* before = nullptr;
  for (Quotation& quotation : quotations) {
    if (const Trigger* reporter = reporter_of(context, quotations, quotation.tokens)) {
      quotation.speaker = attribution_by(context, *reporter);
    } else if (before && continues(context, *before, quotation)) {
      quotation.speaker = before->speaker;
    }
    before = &quotation;
  }
  return quotations;
}

const Quotation* quotation_at(const std::vector<Quotation>& quotations, TokenId token) {
  for (const Quotation& quotation : quotations)
    if (token.value >= quotation.tokens.start && token.value < quotation.tokens.end) return &quotation;
  return nullptr;
}

}  // namespace wiregraph::relate
