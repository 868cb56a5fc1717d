#include "parse/place.h"

#include <algorithm>
#include <utility>

namespace wiregraph::parse {

namespace {

constexpr std::uint32_t k_left_out = UINT32_MAX;

bool is_read(SegmentKind kind) { return kind != SegmentKind::furniture && kind != SegmentKind::blank; }

/// For each token of the analysis the segment that it begins in, or k_left_out.
std::vector<std::uint32_t> segments_of(const Analysis& analysis, const Document& document) {
  std::vector<std::uint32_t> out;
  out.reserve(analysis.tokens.size());
  std::uint32_t segment = 0;
  for (const Token& token : analysis.tokens) {
    while (segment < document.segments.size() && document.segments[segment].span.end <= token.span.start) ++segment;
    const bool kept = segment < document.segments.size() && is_read(document.segments[segment].kind) && token.pos != Pos::SPACE;
    out.push_back(kept ? segment : k_left_out);
  }
  return out;
}

/// The first token above `index` that is `wanted`, else the root. Shortens the way for later calls, so that deep trees cost no more.
template <class Wanted>
std::uint32_t find_above(std::vector<std::uint32_t>& heads, std::uint32_t index, Wanted wanted) {
  std::uint32_t found = heads[index];
  while (!wanted(found) && heads[found] != found) found = heads[found];
  for (std::uint32_t at = index; at != found;) at = std::exchange(heads[at], found);
  return found;
}

/// Places one analysis; holds where each of its tokens went.
class Placer {
 public:
  Placer(const Analysis& analysis, Document& document)
      : analysis_(analysis), document_(document), segments_(segments_of(analysis, document)), placed_(analysis.tokens.size(), k_left_out) {
    for (const Token& token : analysis.tokens) heads_.push_back(token.head.value);
  }

  /// A sentence gives a piece for each run of its tokens in one segment.
  void place_sentence(TokenSpan sentence) {
    for (std::uint32_t start = sentence.start; start < sentence.end;) {
      if (segments_[start] == k_left_out) {
        ++start;
        continue;
      }
      std::uint32_t end = start + 1;
      while (end < sentence.end && (segments_[end] == segments_[start] || segments_[end] == k_left_out)) ++end;
      place_piece({start, end}, SegmentId{segments_[start]});
      start = end;
    }
  }

 private:
  void place_piece(TokenSpan piece, SegmentId segment) {
    const auto first = static_cast<std::uint32_t>(document_.tokens.size());
    copy_tokens(piece, segment);
    Sentence sentence;
    sentence.tokens = {first, static_cast<std::uint32_t>(document_.tokens.size())};
    sentence.segment = segment;
    sentence.root = hang_tokens(piece, sentence.tokens);
    document_.sentences.push_back(sentence);
  }

  void copy_tokens(TokenSpan piece, SegmentId segment) {
    bool begins = false;
    EntityLabel before = EntityLabel::none;
    for (std::uint32_t i = piece.start; i < piece.end; ++i) {
      const Token& from = analysis_.tokens[i];
      begins = from.entity != EntityLabel::none && (begins || from.begins_entity || before == EntityLabel::none);
      before = from.entity;
      if (segments_[i] == k_left_out) continue;
      placed_[i] = static_cast<std::uint32_t>(document_.tokens.size());
      Token token = from;
      token.span.end = std::min(token.span.end, document_[segment].span.end);
      token.begins_entity = begins;
      token.sentence = SentenceId{static_cast<std::uint32_t>(document_.sentences.size())};
      document_.tokens.push_back(std::move(token));
      begins = false;
    }
  }

  /// Sets the heads of the tokens of a piece, which now are `tokens` of the document; gives the root.
  TokenId hang_tokens(TokenSpan piece, TokenSpan tokens) {
    std::vector<TokenId> tops;
    TokenId root{k_left_out};
    for (std::uint32_t i = piece.start; i < piece.end; ++i) {
      if (placed_[i] == k_left_out) continue;
      Token& token = document_.tokens[placed_[i]];
      const std::uint32_t above = placed_above(i);
      const bool is_top = above == k_left_out || above < tokens.start || above >= tokens.end;
      token.head = TokenId{is_top ? placed_[i] : above};
      if (is_top) tops.push_back(token.head);
      if (is_top && analysis_.tokens[i].head.value == i && root.value == k_left_out) root = token.head;
    }
    if (root.value == k_left_out) root = tops.size() == 1 ? tops.front() : heaviest(tops, tokens);
    for (const TokenId top : tops) hang_top(top, root);
    return root;
  }

  void hang_top(TokenId top, TokenId root) {
    Token& token = document_.tokens[top.value];
    token.head = root;
    if (top == root) {
      token.dep = Dep::ROOT;
    } else if (token.dep != Dep::punct) {
      token.dep = Dep::dep;
    }
  }

  /// Where the nearest word above a token went that is kept; k_left_out if none is, or it is not placed yet.
  std::uint32_t placed_above(std::uint32_t index) {
    const std::uint32_t kept = find_above(heads_, index, [&](std::uint32_t above) { return segments_[above] != k_left_out; });
    return kept == index || segments_[kept] == k_left_out ? k_left_out : placed_[kept];
  }

  /// The top with the most words below it, the first of several.
  TokenId heaviest(const std::vector<TokenId>& tops, TokenSpan tokens) const {
    std::vector<std::uint32_t> heads;
    for (std::uint32_t i = tokens.start; i < tokens.end; ++i) heads.push_back(document_.tokens[i].head.value - tokens.start);
    std::vector<std::uint32_t> weights(tokens.size(), 0);
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      const std::uint32_t top = find_above(heads, i, [&](std::uint32_t above) { return heads[above] == above; });
      if (document_.tokens[tokens.start + i].dep != Dep::punct) ++weights[top];
    }
    return *std::max_element(tops.begin(), tops.end(), [&](TokenId left, TokenId right) {
      return weights[left.value - tokens.start] < weights[right.value - tokens.start];
    });
  }

  const Analysis& analysis_;
  Document& document_;
  std::vector<std::uint32_t> segments_;  ///< by token of the analysis
  std::vector<std::uint32_t> placed_;    ///< by token of the analysis: its index in the document
  std::vector<std::uint32_t> heads_;     ///< by token of the analysis; shortened over tokens that are left out
};

}  // namespace

void place(const Analysis& analysis, Document& document) {
  Placer placer(analysis, document);
  for (const TokenSpan sentence : analysis.sentences) placer.place_sentence(sentence);
}

}  // namespace wiregraph::parse
