#include "recognize/quotations.h"

#include <algorithm>

namespace wiregraph::recognize {

namespace {

constexpr std::uint32_t k_shortest = 3;  // tokens

bool opens(std::string_view text, bool open) { return text == "\u201c" || text == "``" || (text == "\"" && !open); }
bool closes(std::string_view text, bool open) { return open && (text == "\u201d" || text == "''" || text == "\""); }

SegmentId segment_of(const Draft& draft, std::uint32_t token) { return draft.document[draft.token(token).sentence].segment; }

/// The nearest speech verb outside of all quotations in the sentences at both ends.
std::optional<std::uint32_t> speech_verb_beside(const Draft& draft, TokenSpan quotation, const std::vector<bool>& quoted) {
  const TokenSpan first = draft.document[draft.token(quotation.start).sentence].tokens;
  const TokenSpan last = draft.document[draft.token(quotation.end - 1).sentence].tokens;
  const auto is_speech = [&](std::uint32_t t) {
    return !quoted[t] && draft.token(t).pos == Pos::VERB && draft.gazetteer.speaks(draft.token(t).lemma);
  };
  for (std::uint32_t distance = 1; distance <= std::max(last.end - quotation.end, quotation.start - first.start) + 1; ++distance) {
    if (quotation.end + distance - 1 < last.end && is_speech(quotation.end + distance - 1)) return quotation.end + distance - 1;
    if (quotation.start >= first.start + distance && is_speech(quotation.start - distance)) return quotation.start - distance;
  }
  return std::nullopt;
}

/// "Dahl was angry. 'Nobody asked us.'": who the sentence before it is about.
std::optional<std::uint32_t> verb_of_sentence_before(const Draft& draft, std::uint32_t quotation) {
  const std::uint32_t own = draft.token(quotation).sentence.value;
  if (own == 0 || draft.document[SentenceId{own - 1}].segment != draft.document[SentenceId{own}].segment) return std::nullopt;
  const TokenId root = draft.document[SentenceId{own - 1}].root;
  return draft.document[root].pos == Pos::VERB ? std::optional(root.value) : std::nullopt;
}

}  // namespace

std::vector<Quotation> quotations_of(const Draft& draft) {
  std::vector<Quotation> quotations;
  std::vector<bool> quoted(draft.document.tokens.size(), false);
  std::optional<std::uint32_t> open;
  const auto size = static_cast<std::uint32_t>(draft.document.tokens.size());
  const auto close = [&](std::uint32_t end) {
    if (open && end - *open >= k_shortest) {
      quotations.push_back({{*open, end}, std::nullopt});
      std::fill(quoted.begin() + *open, quoted.begin() + end, true);
    }
    open.reset();
  };
  for (std::uint32_t t = 0; t < size; ++t) {
    if (open && segment_of(draft, t) != segment_of(draft, *open - 1)) close(t);
    if (closes(draft.text(t), open.has_value())) {
      close(t);
    } else if (opens(draft.text(t), open.has_value())) {
      open = t + 1;
    }
  }
  close(size);
  for (std::size_t q = 0; q < quotations.size(); ++q) {
    quotations[q].speech_verb = speech_verb_beside(draft, quotations[q].tokens, quoted);
    const bool continued = q > 0 && segment_of(draft, quotations[q].tokens.start) == segment_of(draft, quotations[q - 1].tokens.start);
    if (!quotations[q].speech_verb && continued) quotations[q].speech_verb = quotations[q - 1].speech_verb;
    if (!quotations[q].speech_verb) quotations[q].speech_verb = verb_of_sentence_before(draft, quotations[q].tokens.start);
  }
  return quotations;
}

std::optional<ChainId> speaker_of(const Draft& draft, const Quotation& quotation) {
  if (!quotation.speech_verb) return std::nullopt;
  TokenId verb{*quotation.speech_verb};
  for (int steps = 0; steps < 4; ++steps) {
    if (const auto subject = draft.tree.child(verb, Dep::nsubj)) {
      const auto mention = mention_at(draft, *subject);
      return mention ? chain_of(draft.mentions[*mention]) : std::nullopt;
    }
    // "said in Oslo and added": a verb without a subject has that of the one it is joined to.
    if (draft.document[verb].dep != Dep::conj && draft.document[verb].dep != Dep::advcl && draft.document[verb].dep != Dep::xcomp) break;
    verb = draft.document[verb].head;
  }
  return std::nullopt;
}

std::optional<ChainId> hearer_of(const Draft& draft, const Quotation& quotation) {
  if (!quotation.speech_verb) return std::nullopt;
  const TokenId verb{*quotation.speech_verb};
  auto hearer = draft.tree.child(verb, Dep::dobj);
  if (!hearer) hearer = draft.tree.child(verb, Dep::dative);
  const auto mention = hearer ? mention_at(draft, *hearer) : std::nullopt;
  return mention ? chain_of(draft.mentions[*mention]) : std::nullopt;
}

const Quotation* quotation_around(const std::vector<Quotation>& quotations, TokenSpan span) {
  const auto behind = std::upper_bound(quotations.begin(), quotations.end(), span.start,
                                       [](std::uint32_t start, const Quotation& quotation) { return start < quotation.tokens.start; });
  if (behind == quotations.begin()) return nullptr;
  const Quotation& before = *std::prev(behind);
  return before.tokens.contains(span) ? &before : nullptr;
}

}  // namespace wiregraph::recognize
