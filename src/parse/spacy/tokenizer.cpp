#include "parse/spacy/tokenizer.h"

#include <algorithm>
#include <map>

#include "parse/spacy/model_file.h"
#include "parse/spacy/unicode.h"

namespace wiregraph::parse::spacy {

namespace {

// Keys of a token's attributes in the file: numbers of the symbols ORTH and NORM.
constexpr std::uint64_t k_orth = 65;
constexpr std::uint64_t k_norm = 67;

/// Bytes that stripping the affixes of one chunk may look at: enough for 6,000 affixes in a row, and no hostile text hangs.
constexpr std::size_t k_most_stripping = 20'000'000;

std::string_view part(std::string_view text, ByteSpan span) { return text.substr(span.start, span.size()); }

bool is_plain(std::string_view chunk) {
  const auto all = [&](auto test) { return std::all_of(chunk.begin(), chunk.end(), test); };
  return all([](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }) || all([](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Pattern> pattern_of(const ModelValue& root, std::string_view key) {
  const auto source = root.find(key);
  if (!source || source->text().empty()) return std::nullopt;
  return Pattern(source->text(), root.file());
}

bool matches(const std::optional<Pattern>& pattern, std::string_view text) { return pattern && pattern->search(text); }

std::uint32_t match_size(const std::optional<Pattern>& pattern, std::string_view text) {
  if (!pattern) return 0;
  const auto match = pattern->search(text);
  return match ? match->size() : 0;
}

bool matches_at_start(const std::optional<Pattern>& pattern, std::string_view text) {
  if (!pattern) return false;
  const auto match = pattern->search(text);
  return match && match->start == 0;
}

}  // namespace

Tokenizer::Tokenizer(const std::filesystem::path& file) {
  const ModelFile content(file);
  const ModelValue root = content.root();
  prefix_ = pattern_of(root, "prefix_search");
  suffix_ = pattern_of(root, "suffix_search");
  infix_ = pattern_of(root, "infix_finditer");
  token_match_ = pattern_of(root, "token_match");
  url_ = pattern_of(root, "url_match");
  for (const auto& [form, tokens] : root.at("exceptions").entries()) add_exception(form.text(), tokens);
  if (!root.at("faster_heuristics").boolean()) not_supported(root.file(), "a tokenizer without faster_heuristics");
  add_phrases();
}

void Tokenizer::add_exception(std::string_view form, const ModelValue& tokens) {
  Pieces pieces;
  std::string joined;
  for (const auto& token : tokens.list()) {
    Piece piece;
    for (const auto& [key, value] : token.entries()) {
      if (key.whole() == k_orth) {
        piece.size = static_cast<std::uint32_t>(value.text().size());
        joined += value.text();
      } else if (key.whole() == k_norm) {
        piece.norm = string_id(value.text());
      }
    }
    if (piece.size == 0) damaged(tokens.file(), "an exception has an empty token");
    pieces.push_back(piece);
  }
  if (joined != form || form.empty()) damaged(tokens.file(), "the exception \"" + std::string(form) + "\" has tokens of another text");
  exceptions_[std::string(form)] = std::move(pieces);
}

void Tokenizer::add_phrases() {
  for (const auto& [form, pieces] : exceptions_) {
    const bool may_be_cut = matches(prefix_, form) || matches(infix_, form) || matches(suffix_, form) || form.find(' ') != form.npos;
    if (!may_be_cut) continue;
    Cut cut{form, false};
    cut_chunks(cut);
    std::vector<std::string> phrase;
    for (const Word& word : cut.words) phrase.emplace_back(part(form, word.span));
    auto& begun_alike = phrases_[phrase.front()];
    if (std::find(begun_alike.begin(), begun_alike.end(), phrase) == begun_alike.end()) begun_alike.push_back(std::move(phrase));
  }
}

std::vector<Word> Tokenizer::tokenize(std::string_view text) const {
  Cut cut{text};
  cut.words.reserve(text.size() / 4);
  cut_chunks(cut);
  replace_phrases(cut);
  return std::move(cut.words);
}

/// Cuts at every change between white space and other characters. One U+0020 after a chunk goes to no token.
void Tokenizer::cut_chunks(Cut& cut) const {
  std::uint32_t start = 0;
  bool in_space = false;
  for (std::size_t at = 0; at < cut.text.size();) {
    const auto here = static_cast<std::uint32_t>(at);
    const char32_t c = next_code_point(cut.text, at);
    if (here == 0) in_space = is_space(c);
    if (is_space(c) == in_space) continue;
    if (start < here) cut_chunk(cut, {start, here});
    start = here;
    if (c == U' ') {
      cut.words.back().space_after = true;
      ++start;
    }
    in_space = !in_space;
  }
  const auto end = static_cast<std::uint32_t>(cut.text.size());
  if (start < end) cut_chunk(cut, {start, end});
}

const Tokenizer::Pieces* Tokenizer::exception(const Cut& cut, ByteSpan span) const {
  if (!cut.with_exceptions || span.empty()) return nullptr;
  const auto found = exceptions_.find(part(cut.text, span));
  return found == exceptions_.end() ? nullptr : &found->second;
}

void Tokenizer::cut_chunk(Cut& cut, ByteSpan chunk) const {
  if (is_plain(part(cut.text, chunk)) && exception(cut, chunk) == nullptr) {
    cut.words.push_back({chunk});
    return;
  }
  Affixes affixes;
  const ByteSpan middle = strip_affixes(cut, chunk, affixes);
  std::uint32_t start = chunk.start;
  for (const auto size : affixes.prefixes) {
    cut.words.push_back({{start, start + size}});
    start += size;
  }
  cut_middle(cut, middle);
  start = middle.end;
  for (auto size = affixes.suffixes.rbegin(); size != affixes.suffixes.rend(); ++size) {
    cut.words.push_back({{start, start + *size}});
    start += *size;
  }
}

/// Takes off prefixes and suffixes until none is left or an exception stands there. Gives the middle.
/// A suffix is sought behind the prefix, but the exception it would leave is sought with the prefix.
ByteSpan Tokenizer::strip_affixes(const Cut& cut, ByteSpan chunk, Affixes& affixes) const {
  std::size_t looked_at = 0;
  while (!chunk.empty() && exception(cut, chunk) == nullptr && !matches_at_start(token_match_, part(cut.text, chunk))) {
    looked_at += chunk.size();
    const std::uint32_t prefix = match_size(prefix_, part(cut.text, chunk));
    const ByteSpan without_prefix{chunk.start + prefix, chunk.end};
    if (prefix > 0 && exception(cut, without_prefix) != nullptr) {
      affixes.prefixes.push_back(prefix);
      return without_prefix;
    }
    const std::uint32_t suffix = match_size(suffix_, part(cut.text, without_prefix));
    const ByteSpan without_suffix{chunk.start, chunk.end - suffix};
    if (suffix > 0 && exception(cut, without_suffix) != nullptr) {
      affixes.suffixes.push_back(suffix);
      return without_suffix;
    }
    if ((prefix == 0 && suffix == 0) || looked_at > k_most_stripping) break;
    if (prefix > 0) affixes.prefixes.push_back(prefix);
    if (suffix > 0) affixes.suffixes.push_back(suffix);
    chunk = {without_prefix.start, without_suffix.end};
  }
  return chunk;
}

void Tokenizer::cut_middle(Cut& cut, ByteSpan middle) const {
  if (middle.empty()) return;
  const std::string_view text = part(cut.text, middle);
  if (const Pieces* pieces = exception(cut, middle)) {
    for (const Piece& piece : *pieces) {
      cut.words.push_back({{middle.start, middle.start + piece.size}, piece.norm});
      middle.start += piece.size;
    }
  } else if (matches_at_start(token_match_, text) || matches_at_start(url_, text)) {
    cut.words.push_back({middle});
  } else {
    cut_at_infixes(cut, middle);
  }
}

/// An infix at the very start stays with what follows it.
void Tokenizer::cut_at_infixes(Cut& cut, ByteSpan middle) const {
  const std::string_view text = part(cut.text, middle);
  const auto add = [&](std::uint32_t start, std::uint32_t end) {
    if (start < end) cut.words.push_back({{middle.start + start, middle.start + end}});
  };
  std::uint32_t start = 0;
  for (std::uint32_t from = 0; infix_ && from < text.size();) {
    const auto infix = infix_->search(text, from);
    if (!infix || infix->empty()) break;
    from = infix->end;
    if (infix->start == 0) continue;
    add(start, infix->start);
    add(infix->start, infix->end);
    start = infix->end;
  }
  add(start, middle.size());
}

std::vector<TokenSpan> Tokenizer::find_phrases(const Cut& cut) const {
  std::vector<TokenSpan> found;
  for (std::uint32_t i = 0; i < cut.words.size(); ++i) {
    const auto begun_alike = phrases_.find(part(cut.text, cut.words[i].span));
    if (begun_alike == phrases_.end()) continue;
    for (const auto& phrase : begun_alike->second) {
      if (phrase.size() > cut.words.size() - i) continue;
      const auto same = [&](const std::string& expected, const Word& word) { return expected == part(cut.text, word.span); };
      if (std::equal(phrase.begin(), phrase.end(), cut.words.begin() + i, same))
        found.push_back({i, i + static_cast<std::uint32_t>(phrase.size())});
    }
  }
  return found;
}

/// Exceptions that stand beside other characters are cut by affixes first and mended here: "(10a.m.)".
void Tokenizer::replace_phrases(Cut& cut) const {
  auto found = find_phrases(cut);
  if (found.empty()) return;
  std::stable_sort(found.begin(), found.end(),
                   [](TokenSpan a, TokenSpan b) { return a.size() != b.size() ? a.size() > b.size() : a.start < b.start; });
  std::vector<bool> covered(cut.words.size());
  std::map<std::uint32_t, TokenSpan> kept;
  for (const TokenSpan span : found) {
    if (!covered[span.start] && !covered[span.end - 1]) kept[span.start] = span;
    std::fill(covered.begin() + span.start, covered.begin() + span.end, true);
  }
  Cut mended{cut.text};
  mended.words.reserve(cut.words.size());
  for (std::uint32_t i = 0; i < cut.words.size();) {
    const auto phrase = kept.find(i);
    const std::uint32_t end = phrase == kept.end() ? i + 1 : phrase->second.end;
    const ByteSpan span{cut.words[i].span.start, cut.words[end - 1].span.end};
    if (phrase != kept.end() && exception(cut, span) != nullptr) {
      cut_middle(mended, span);
      mended.words.back().space_after = cut.words[end - 1].space_after;
    } else {
      mended.words.insert(mended.words.end(), cut.words.begin() + i, cut.words.begin() + end);
    }
    i = end;
  }
  cut.words = std::move(mended.words);
}

}  // namespace wiregraph::parse::spacy
