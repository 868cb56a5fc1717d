#include "relate/relate.h"

#include <algorithm>
#include <cmath>

#include "relate/claims.h"
#include "relate/encounters.h"
#include "relate/event_type.h"

namespace wiregraph::relate {

namespace {

/// A sentence of more tokens is a list or a table, and its tree means nothing.
constexpr std::uint32_t k_longest_sentence = 400;

bool is_read(const Document& document, const Sentence& sentence) {
  const SegmentKind kind = document[sentence.segment].kind;
  const bool story = kind != SegmentKind::furniture && kind != SegmentKind::repeat && kind != SegmentKind::signature &&
                     kind != SegmentKind::date_line && kind != SegmentKind::dateline;
  return story && sentence.tokens.size() <= k_longest_sentence;
}

/// "LIMA, Peru, 3 May": where the report comes from says where that lies.
bool is_dateline(const Document& document, const Sentence& sentence) { return document[sentence.segment].kind == SegmentKind::dateline; }

/// A word within a name states nothing: "the Meeting House".
bool is_in_name(const Context& context, TokenId token) {
  const auto mention = context.mention_over(token);
  return mention && context.document()[*mention].form == MentionForm::name;
}

/// It asks for more than the words: "sent troops", "troops arrived".
bool is_special(const Entry& entry) { return entry.theme.has_value() || entry.doer.has_value(); }

/// "hit Chile with tariffs": what a special entry says of two goes before what the bare verb says of them.
void drop_bare(std::vector<Claim>& claims, std::size_t themed, std::size_t bare) {
  const auto at = [&](std::size_t i) { return claims.begin() + static_cast<std::ptrdiff_t>(i); };
  const auto said = [&](const Claim& claim) {
    return std::any_of(at(themed), at(bare),
                       [&](const Claim& other) { return other.subject == claim.subject && other.object == claim.object; });
  };
  claims.erase(std::remove_if(at(bare), claims.end(), said), claims.end());
}

/// "called off the strike" is no call for one: of phrases with one verb the longer goes before the shorter within it.
bool is_within_longer(const Context& context, const Trigger& trigger) {
  const auto& others = context.triggers(trigger.head);
  return trigger.words.size() > 1 && std::any_of(others.begin(), others.end(), [&](const Trigger& other) {
           return other.entry->meaning.function == Function::predicate && other.words.size() > trigger.words.size() &&
                  std::all_of(trigger.words.begin(), trigger.words.end(),
                              [&](TokenId word) { return std::find(other.words.begin(), other.words.end(), word) != other.words.end(); });
         });
}

void add_stated(const Surroundings& surroundings, EventBook& events, TokenId word, std::vector<Claim>& claims) {
  const std::size_t start = claims.size();
  std::size_t bare = start;
  for (const bool themed : {true, false}) {
    bare = claims.size();
    for (const Trigger& trigger : surroundings.context.triggers(word)) {
      const Meaning& meaning = trigger.entry->meaning;
      const bool between_nodes = meaning.function == Function::predicate && info_of(meaning.predicate).range != 0;
      if (!between_nodes || is_within_longer(surroundings.context, trigger) || is_special(*trigger.entry) != themed) continue;
      const std::size_t first = claims.size();
      add_claims(surroundings, events, trigger, claims);
      add_quoted_demand(surroundings, events, trigger, claims);
      add_dyads(surroundings, trigger, first, claims);
    }
  }
  drop_bare(claims, start, bare);
}

void read_word(const Surroundings& surroundings, EventBook& events, TokenId word, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  if (context.triggers(word).empty() || is_in_name(context, word)) return;
  add_stated(surroundings, events, word, claims);
  add_lengths(surroundings, events, word, claims);
  const Trigger* event = event_named_by(context, word);
  if (!event) return;
  add_encounter(context, events, word);
  const std::size_t first = claims.size();
  add_deed(surroundings, events, *event, claims);
  add_dyads(surroundings, *event, first, claims);
  add_event_place(surroundings, events, *event, claims);
}

/// What depends on who took part in the calls and meetings of the whole document.
void settle_encounters(const Surroundings& surroundings, EventBook& events, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  complete_encounters(context, events, claims);
  for (const Sentence& sentence : context.document().sentences) {
    if (!is_read(context.document(), sentence)) continue;
    for (auto t = sentence.tokens.start; t < sentence.tokens.end; ++t)
      for (const Trigger& trigger : context.triggers({t})) {
        add_discussed(surroundings, events, trigger, claims);
        add_our_talk(surroundings, events, trigger, claims);
        add_length_of_talk(surroundings, events, trigger, claims);
      }
  }
  place_in_encounters(surroundings, events, claims);
}

void add_given(const Document& document, EventBook& events) {
  for (const GivenMention& given : document.given)
    if (given.kind == GivenMention::Kind::event) events.event_given(document.tokens_in(given.span));
}

void add_all_values(const Surroundings& surroundings, EventBook& events, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  for (const Sentence& sentence : context.document().sentences) {
    if (!is_read(context.document(), sentence)) continue;
    for (auto t = sentence.tokens.start; t < sentence.tokens.end; ++t)
      if (!context.triggers({t}).empty() && !is_in_name(context, {t})) add_values(surroundings, events, {t}, claims);
  }
}

}  // namespace

void run(Document& document, const Lexicon& lexicon, Log& log) {
  const Context context(document, lexicon);
  const Surroundings surroundings{context, dates_of(context), quotations_of(context)};
  EventBook events(context, surroundings.dates);
  std::vector<Claim> claims;
  add_offices(surroundings, claims);
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    if (sentence.tokens.size() > k_longest_sentence)
      log.warn({document.source.path, 0, "a sentence of " + std::to_string(sentence.tokens.size()) + " words is left out",
                "part its text by full stops or line breaks"});
    if (is_dateline(document, sentence)) add_locations(surroundings, {s}, claims);
    if (!is_read(document, sentence)) continue;
    for (auto t = sentence.tokens.start; t < sentence.tokens.end; ++t) read_word(surroundings, events, {t}, claims);
    add_caption(surroundings, events, {s}, claims);
    add_locations(surroundings, {s}, claims);
    add_states_of_bodies(surroundings, {s}, claims);
  }
  settle_encounters(surroundings, events, claims);
  settle_criticism(context, events, claims);
  add_all_values(surroundings, events, claims);
  add_given(document, events);
  arrange(events, claims);
  for (Claim& claim : claims) claim.confidence = std::round(claim.confidence * 100) / 100;  // as people write it
  document.events = events.take();
  document.claims = std::move(claims);
}

}  // namespace wiregraph::relate
