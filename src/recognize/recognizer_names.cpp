#include <algorithm>
#include <array>
#include <string>

#include "recognize/names.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

bool is_name_label(EntityLabel label) {
  switch (label) {
    case EntityLabel::PERSON:
    case EntityLabel::ORG:
    case EntityLabel::GPE:
    case EntityLabel::NORP:
    case EntityLabel::FAC:
    case EntityLabel::LOC:
      return true;
    default:
      return false;
  }
}

bool is_edge_noise(const Draft& draft, std::uint32_t index) {
  const Token& token = draft.token(index);
  if (token.tag == Tag::DT || token.tag == Tag::POS || token.tag == Tag::space || token.tag == Tag::PRP_poss) return true;
  return key_of(draft.text(index)).empty();
}

/// A word that no name begins with: "Going to Lima", "to".
bool is_small_word(const Draft& draft, std::uint32_t index) {
  switch (draft.token(index).pos) {
    case Pos::VERB:
    case Pos::AUX:
    case Pos::ADP:
    case Pos::ADV:
    case Pos::PRON:
    case Pos::CCONJ:
    case Pos::SCONJ:
    case Pos::INTJ:
      return true;
    default:
      return false;
  }
}

/// Past the last title of a person's name: "Commission President Kari Dahl".
std::uint32_t behind_titles(const Draft& draft, TokenSpan span) {
  for (std::uint32_t t = span.end - 1; t-- > span.start;) {
    if (draft.gazetteer.title(key_of(draft.text(t))) == nullptr) continue;
    const std::string first = key_of(draft.text(span.start));
    const bool name_too = draft.gazetteer.given_name(key_of(draft.text(t))).has_value();  // "Hassan Sheikh Mohamud"
    const bool of_person = t > span.start && draft.gazetteer.given_name(first) && (name_too || draft.gazetteer.named(first).empty());
    if (!of_person) return t + 1;
  }
  return span.start;
}

/// The person in "Norwegian Government Spokesman | Omar Reyes", which the recognizer took for a body; empty where it is none.
TokenSpan person_behind_title(const Draft& draft, TokenSpan span) {
  const TokenSpan person{behind_titles(draft, span), span.end};
  if (person.start == span.start || person.size() < 2) return {};
  const std::string key = key_of(draft.text(person.start));
  return draft.gazetteer.given_name(key) && draft.gazetteer.named(key).empty() ? person : TokenSpan{};
}

/// "Planemaker | Acme" at the start of a sentence: the capital says nothing of the word for a firm.
TokenSpan behind_firm(const Draft& draft, TokenSpan span) {
  const std::uint32_t start = draft.document[draft.token(span.start).sentence].tokens.start;
  const bool firm = span.size() > 1 && span.start == start && draft.gazetteer.has_use(key_of(draft.text(span.start)), NounUse::firm);
  const bool name = firm && !draft.gazetteer.is_common_word(key_of(draft.text(span.start + 1)));
  return name ? TokenSpan{span.start + 1, span.end} : span;
}

/// Without articles, quotation marks, 's, small words and titles at the edges.
TokenSpan mended(const Draft& draft, TokenSpan span, EntityLabel label) {
  while (!span.empty() && (is_edge_noise(draft, span.start) || is_small_word(draft, span.start))) ++span.start;
  while (!span.empty() &&
         (is_edge_noise(draft, span.end - 1) || (is_small_word(draft, span.end - 1) && !is_capitalized(draft.text(span.end - 1)))))
    --span.end;
  if (label == EntityLabel::PERSON && !span.empty()) span.start = behind_titles(draft, span);
  return span.empty() ? span : behind_firm(draft, span);
}

/// A page, a mail address, a number.
bool is_address(std::string_view text) {
  return text.find('@') != std::string_view::npos || text.find("://") != std::string_view::npos || text.starts_with("www.") ||
         text.find_first_of("_#/=<>") != std::string_view::npos;
}

bool has_capital(const Draft& draft, TokenSpan span) {
  for (std::uint32_t t = span.start; t < span.end; ++t)
    if (is_capitalized(draft.text(t))) return true;
  return false;
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

/// "Board", "Airways", "Holdings": a last word that makes a name of common words.
bool ends_in_body(const Draft& draft, TokenSpan span) {
  const std::string last = key_of(draft.text(span.end - 1));
  const std::string lemma = key_of(draft.token(span.end - 1).lemma);
  const auto has = [&](NounUse use) { return draft.gazetteer.has_use(last, use) || draft.gazetteer.has_use(lemma, use); };
  return has(NounUse::body) || has(NounUse::ending) || has(NounUse::firm) || has(NounUse::form) || has(NounUse::agent) ||
         has(NounUse::unique) || has(NounUse::place);
}

bool is_common(const Draft& draft, std::uint32_t token) {
  const std::string key = key_of(draft.text(token));
  return key.empty() || key == "and" || key == "of" || draft.gazetteer.is_common_word(key) ||
         draft.gazetteer.is_common_word(key_of(draft.token(token).lemma)) || draft.gazetteer.is_no_name(key);
}

constexpr std::size_t k_long_word = 4;         // bytes; shorter ones stay small in headlines
constexpr std::size_t k_most_small_words = 5;  // one of so many

/// A headline all in capitals: a capital says nothing there.
bool is_headline(const Draft& draft, std::uint32_t token) {
  std::size_t large = 0, small = 0;
  const TokenSpan sentence = draft.document[draft.token(token).sentence].tokens;
  for (std::uint32_t t = sentence.start; t < sentence.end; ++t)
    if (draft.text(t).size() >= k_long_word) ++(is_capitalized(draft.text(t)) ? large : small);
  return small * k_most_small_words <= large;
}

/// "Complete Ceasefire", "Energy and Infrastructure", and in a headline "U.S. Multiple": capitals alone make no body of common words.
bool is_common_phrase(const Draft& draft, TokenSpan span) {
  if (span.size() < 2 || ends_in_body(draft, span) || !draft.gazetteer.named(key_of(draft, span)).empty()) return false;
  bool joined = false;
  std::uint32_t start = span.start;
  if (!draft.gazetteer.named(key_of(draft.text(start))).empty()) ++start;
  for (std::uint32_t t = start; t < span.end; ++t) {
    if (!is_common(draft, t)) return false;
    joined = joined || draft.text(t) == "and";
  }
  return joined || draft.gazetteer.is_no_name(key_of(draft.text(span.end - 1))) || is_headline(draft, span.start);
}

bool is_common_word(const Draft& draft, TokenSpan span, EntityLabel label) {
  const std::string key = key_of(draft, span);
  if (label == EntityLabel::ORG && is_common_phrase(draft, span)) return true;
  if (draft.gazetteer.is_no_name(key) || draft.gazetteer.title(key) != nullptr) return true;
  const Token& last = draft.token(span.end - 1);
  const bool code = span.size() == 1 && draft.text(span.start).size() <= 3 && is_all_capitals(draft.text(span.start));
  if (label == EntityLabel::PERSON && code) return true;
  const bool second_part = span.size() > 2 && draft.token(span.end - 2).tag == Tag::HYPH;  // "Kim Jong-un"
  if (label == EntityLabel::PERSON && second_part) return false;
  if (label == EntityLabel::PERSON) return !is_noun(last) || last.tag == Tag::NNS || has_digit(draft.document.text_of(span));
  if (span.size() == 1 && (last.tag == Tag::JJ || last.tag == Tag::JJS || last.tag == Tag::NNS)) return true;
  return span.size() == 1 && (last.pos == Pos::DET || last.pos == Pos::NUM || last.pos == Pos::PUNCT);
}

/// Names that the recognizer runs together: at commas, at "to", and at a hyphen or nowhere between two surnames ("Dahl-Reyes talks").
bool parts_names(const Draft& draft, std::uint32_t token) {
  const Token& here = draft.token(token);
  if (draft.text(token) == "at") return true;  // "the Council at Government House"
  if (here.tag == Tag::comma || here.tag == Tag::TO || here.tag == Tag::left_bracket || here.tag == Tag::right_bracket) return true;
  const bool dash = here.tag == Tag::HYPH || draft.text(token) == "-" || draft.text(token) == "--";
  return dash && token > 0 && draft.token(token - 1).span.end < here.span.start;  // "Kari Dahl - analyst", but "Rolls-Royce"
}

constexpr std::uint32_t k_longest_title = 5;  // tokens

/// True for the tokens of titles of two words or more: "Secretary of State" holds no name "State".
std::vector<bool> words_of_titles(const Draft& draft) {
  const auto size = static_cast<std::uint32_t>(draft.document.tokens.size());
  std::vector<bool> in_title(size, false);
  for (std::uint32_t start = 0; start < size; ++start) {
    std::string key = key_of(draft.text(start));
    for (std::uint32_t end = start + 2; end <= std::min(size, start + k_longest_title); ++end) {
      key += key_of(draft.text(end - 1));
      if (draft.gazetteer.title(key) != nullptr) std::fill(in_title.begin() + start, in_title.begin() + end, true);
    }
  }
  return in_title;
}

/// What of the span stays beside titles: the part behind one at its start, the part before one further on.
TokenSpan beside_titles(const std::vector<bool>& in_title, TokenSpan span) {
  while (!span.empty() && in_title[span.start]) ++span.start;
  for (std::uint32_t t = span.start; t < span.end; ++t)
    if (in_title[t]) return {span.start, t};
  return span;
}

// Small words within surnames of several languages.
constexpr std::array<std::string_view, 14> k_particles{"von", "van", "der", "den", "de",  "da",  "di",
                                                       "del", "la",  "al",  "el",  "bin", "ben", "ibn"};

bool is_particle(std::string_view text) { return std::find(k_particles.begin(), k_particles.end(), text) != k_particles.end(); }

/// Past the second part of a name with a hyphen: "Kim Jong | -un".
std::uint32_t behind_hyphen(const Draft& draft, std::uint32_t end) {
  if (end + 1 >= draft.document.tokens.size() || draft.token(end).tag != Tag::HYPH) return end;
  const bool one_word =
      draft.token(end - 1).span.end == draft.token(end).span.start && draft.token(end).span.end == draft.token(end + 1).span.start;
  return one_word && is_proper_noun(draft.token(end + 1)) && !is_capitalized(draft.text(end + 1)) ? end + 2 : end;
}

/// To the end of a person's name that the recognizer cut: "Ada | van der Meer", "Kari | Dahl".
TokenSpan to_end_of_name(const Draft& draft, TokenSpan span) {
  const std::uint32_t limit = draft.document[draft.token(span.start).sentence].tokens.end;
  std::uint32_t end = behind_hyphen(draft, span.end);
  if (end > span.end) return {span.start, end};
  while (end < limit && is_particle(draft.text(end))) ++end;
  const bool open = end > span.end || is_particle(draft.text(span.end - 1)) ||
                    (span.size() == 1 && draft.gazetteer.given_name(key_of(draft.text(span.start))));
  if (!open || end >= limit || !is_proper_noun(draft.token(end)) || !is_capitalized(draft.text(end))) return span;
  if (draft.gazetteer.title(key_of(draft.text(end))) != nullptr) return span;
  return {span.start, end + 1};
}

/// From the given name that the recognizer left out: "Governor Ana | Souza".
TokenSpan from_given_name(const Draft& draft, TokenSpan span) {
  if (span.size() != 1 || span.start == 0 || draft.token(span.start - 1).sentence != draft.token(span.start).sentence) return span;
  const std::uint32_t before = span.start - 1;
  const std::string key = key_of(draft.text(before));
  const bool given = is_proper_noun(draft.token(before)) && draft.token(before).entity == EntityLabel::none &&
                     is_capitalized(draft.text(before)) && draft.gazetteer.given_name(key);
  return given && draft.gazetteer.title(key) == nullptr && !draft.gazetteer.is_common_word(key) ? TokenSpan{before, span.end} : span;
}

/// To the legal form behind the name of a firm: "Acme Shipping | , Inc".
TokenSpan to_legal_form(const Draft& draft, TokenSpan span) {
  const std::uint32_t limit = draft.document[draft.token(span.start).sentence].tokens.end;
  std::uint32_t end = span.end;
  if (end < limit && draft.token(end).tag == Tag::comma) ++end;
  if (end >= limit || !is_capitalized(draft.text(end)) || !draft.gazetteer.has_use(key_of(draft.text(end)), NounUse::form)) return span;
  return {span.start, end + 1};
}

bool ends_in_legal_form(const Draft& draft, TokenSpan span) {
  return span.size() > 1 && draft.gazetteer.has_use(key_of(draft.text(span.end - 1)), NounUse::form);
}

void add_name(const Draft& draft, TokenSpan raw, EntityLabel label, std::vector<NameSpan>& names) {
  TokenSpan span = mended(draft, raw, label);
  if (span.empty() || (label == EntityLabel::PERSON && draft.gazetteer.title(key_of(draft, span)) != nullptr)) return;
  const TokenSpan person = label == EntityLabel::ORG ? person_behind_title(draft, span) : TokenSpan{};
  if (!person.empty()) {
    span = person;
    label = EntityLabel::PERSON;
  }
  if (!span.empty() && (label == EntityLabel::ORG || label == EntityLabel::PERSON)) span = to_legal_form(draft, span);
  if (ends_in_legal_form(draft, span)) label = EntityLabel::ORG;
  if (!span.empty() && label == EntityLabel::PERSON) span = to_end_of_name(draft, from_given_name(draft, span));
  if (!names.empty() && span.start < names.back().tokens.end) return;
  if (span.empty() || !has_capital(draft, span) || is_common_word(draft, span, label)) return;
  if (!is_address(draft.document.text_of(span))) names.push_back({span, label, std::nullopt});
}

bool may_be_in_name(const Draft& draft, std::uint32_t token, SentenceId sentence) {
  if (token >= draft.document.tokens.size() || draft.token(token).sentence != sentence) return false;
  return is_proper_noun(draft.token(token)) && is_capitalized(draft.text(token)) && draft.token(token).entity == EntityLabel::none;
}

/// "Chief Executive | Helena Prado": a given name behind a title, with what follows it, which the recognizer overlooked.
std::optional<TokenSpan> name_behind_title(const Draft& draft, std::uint32_t title, bool in_long_title) {
  const std::uint32_t start = title + 1;
  const SentenceId sentence = draft.token(title).sentence;
  if ((!in_long_title && draft.gazetteer.title(key_of(draft.text(title))) == nullptr) || !may_be_in_name(draft, start, sentence))
    return std::nullopt;
  const std::string key = key_of(draft.text(start));
  if (draft.gazetteer.title(key) != nullptr || draft.gazetteer.is_no_name(key) || !draft.gazetteer.given_name(key)) return std::nullopt;
  std::uint32_t end = start + 1;
  while (may_be_in_name(draft, end, sentence) && draft.gazetteer.title(key_of(draft.text(end))) == nullptr) ++end;
  return TokenSpan{start, end};
}

void add_names_behind_titles(const Draft& draft, const std::vector<bool>& in_title, std::vector<NameSpan>& names) {
  const auto known = static_cast<std::ptrdiff_t>(names.size());
  for (std::uint32_t t = 0; t < draft.document.tokens.size(); ++t) {
    const auto span = is_capitalized(draft.text(t)) ? name_behind_title(draft, t, in_title[t]) : std::nullopt;
    if (!span) continue;
    const auto after =
        std::partition_point(names.begin(), names.begin() + known, [&](const NameSpan& n) { return n.tokens.end <= span->start; });
    if (after == names.begin() + known || !after->tokens.overlaps(*span)) names.push_back({*span, EntityLabel::PERSON, std::nullopt});
  }
  std::inplace_merge(names.begin(), names.begin() + known, names.end(),
                     [](const NameSpan& a, const NameSpan& b) { return a.tokens < b.tokens; });
}

}  // namespace

std::vector<NameSpan> recognizer_names(const Draft& draft) {
  std::vector<NameSpan> names;
  const std::vector<bool> in_title = words_of_titles(draft);
  const auto size = static_cast<std::uint32_t>(draft.document.tokens.size());
  for (std::uint32_t start = 0; start < size;) {
    const EntityLabel label = draft.token(start).entity;
    std::uint32_t end = start + 1;
    while (end < size && draft.token(end).entity == label && !draft.token(end).begins_entity && draft.token(end).tag != Tag::space &&
           !parts_names(draft, end))
      ++end;
    if (is_name_label(label)) add_name(draft, beside_titles(in_title, {start, end}), label, names);
    start = end;
  }
  add_names_behind_titles(draft, in_title, names);
  return joined_and_parted(draft, names);
}

}  // namespace wiregraph::recognize
