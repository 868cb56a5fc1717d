#include "relate/when.h"

#include <algorithm>

#include "base/dates.h"
#include "relate/circumstance.h"
#include "relate/clause.h"
#include "relate/scope.h"

namespace wiregraph::relate {

namespace {

/// What is to happen on a date lies ahead: the date without a year is the next such one.
std::optional<DateMention> read_ahead(const Context& context, std::string_view text, std::optional<Day> anchor, const DatedWord& date,
                                      ByteSpan span) {
  const bool planned = modality_of(context, date.host) == Modality::future;
  if (!planned) return std::nullopt;
  for (const DateMention& found : find_dates(text, anchor, Direction::future))
    if (found.span == span) return found;
  return std::nullopt;
}

TokenSpan tokens_in(const Document& document, const Sentence& sentence, ByteSpan span) {
  TokenSpan tokens;
  for (auto t = sentence.tokens.start; t < sentence.tokens.end; ++t) {
    if (!document.tokens[t].span.overlaps(span)) continue;
    if (tokens.empty()) tokens.start = t;
    tokens.end = t + 1;
  }
  return tokens;
}

/// From the date's words up to the first verb or noun outside of them.
std::optional<TokenId> host_of(const Context& context, TokenSpan date) {
  TokenId here{date.start};
  while (true) {
    const bool inside = here.value >= date.start && here.value < date.end;
    const bool name = context.mention_headed_by(here).has_value();
    if (!inside && (is_verb(context[here]) || (is_noun(context[here]) && !name))) return here;
    if (context.tree().is_root(here)) return std::nullopt;
    here = context[here].head;
  }
}

void add_dates(const Context& context, SentenceId id, std::vector<DatedWord>& dates) {
  const Document& document = context.document();
  const Sentence& sentence = document[id];
  const ByteSpan place = document.bytes_of(sentence.tokens);
  const auto text = document.text_of(place);
  const auto anchor = document[sentence.segment].date;
  for (const DateMention& found : find_dates(text, anchor)) {
    const ByteSpan span{place.start + found.span.start, place.start + found.span.end};
    const TokenSpan tokens = tokens_in(document, sentence, span);
    if (tokens.empty()) continue;
    const auto host = host_of(context, tokens);
    DatedWord date{tokens, host.value_or(sentence.root), id, {found.start, found.end, std::string(document.text_of(span))}};
    if (const auto ahead = read_ahead(context, text, anchor, date, found.span)) {
      date.time.start = ahead->start;
      date.time.end = ahead->end;
    }
    dates.push_back(std::move(date));
  }
}

const DatedWord* date_on(const std::vector<DatedWord>& dates, TokenId word) {
  for (const DatedWord& date : dates)
    if (date.host == word) return &date;
  return nullptr;
}

bool is_within(std::string_view preposition) {
  return preposition == "during" || preposition == "in" || preposition == "at" || preposition == "on" || preposition == "over";
}

/// The clause that a clause shares its time with: the first of joined verbs, the verb that carries a noun, the verb of its occasion.
std::optional<TokenId> shares_time_with(const Context& context, TokenId word) {
  if (const auto carrier = carrier_of(context, word)) return carrier;
  const Token& token = context[word];
  if (context.tree().is_root(word)) return std::nullopt;
  if (token.dep == Dep::conj && is_verb(context[token.head])) return token.head;
  if (is_verb(token) && (token.dep == Dep::advcl || token.dep == Dep::pcomp) && token.tag == Tag::VBG) return verb_above(context, word);
  if (is_verb(token) && (token.dep == Dep::advcl || token.dep == Dep::acl) && token.tag == Tag::VB) return token.head;
  const bool occasion = token.dep == Dep::pobj && is_noun(token) && is_within(context.lemma(token.head));
  if (occasion && is_verb(context[context[token.head].head])) return context[token.head].head;
  return std::nullopt;
}

const DatedWord* only_date_in(const std::vector<DatedWord>& dates, SentenceId sentence) {
  const DatedWord* found = nullptr;
  for (const DatedWord& date : dates) {
    if (date.sentence != sentence) continue;
    if (found) return nullptr;
    found = &date;
  }
  return found;
}

}  // namespace

std::vector<DatedWord> dates_of(const Context& context) {
  std::vector<DatedWord> dates;
  for (std::uint32_t s = 0; s < context.document().sentences.size(); ++s) add_dates(context, {s}, dates);
  return dates;
}

std::optional<Time> time_of(const Context& context, const std::vector<DatedWord>& dates, const std::vector<TokenId>& words) {
  for (TokenId word : words)
    if (const DatedWord* date = date_on(dates, word)) return date->time;
  if (const auto occasion = encounter_of_verb(context, words.front()))
    if (const DatedWord* date = date_on(dates, *occasion)) return date->time;
  for (auto above = shares_time_with(context, words.front()); above; above = shares_time_with(context, *above))
    if (const DatedWord* date = date_on(dates, *above)) return date->time;
  const Document& document = context.document();
  const SentenceId sentence = context[words.front()].sentence;
  if (document[document[sentence].segment].kind != SegmentKind::caption) return std::nullopt;
  const DatedWord* date = only_date_in(dates, sentence);
  return date ? std::optional(date->time) : std::nullopt;
}

std::optional<Time> posted(const Document& document, SentenceId sentence) {
  const Segment& segment = document[document[sentence].segment];
  if (!segment.dated_section || !segment.date) return std::nullopt;
  return Time{*segment.date, *segment.date, {}};
}

}  // namespace wiregraph::relate
