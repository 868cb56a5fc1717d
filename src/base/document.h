#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "base/labels.h"
#include "base/span.h"
#include "base/time.h"
#include "base/vocabulary.h"

/// One news text and what the stages found in it. Each stage fills its own layer and never edits an earlier one.
namespace wiregraph {

/// Where a document comes from, as the user or the page says it.
struct Source {
  std::string path;  ///< as given on the command line
  std::string url;
  std::string title;
  std::string author;     ///< who wrote it, as the page says
  std::string publisher;  ///< the outlet's name
  std::string agency;     ///< the news agency that the text is credited to
  std::string language = "en";
  std::optional<Time> published;
};

/// Words that the user says are a mention, whether recognize and relate would find them or not.
struct GivenMention {
  enum class Kind : std::uint8_t { entity, event };
  ByteSpan span;
  Kind kind = Kind::entity;
  std::optional<EntityType> type;  ///< of an entity, where the user knows it
};

// --- clean -----------------------------------------------------------------------------------------------------------

/// A stretch of the text of one kind. Segments follow each other without a gap and cover the whole text.
struct Segment {
  ByteSpan span;
  SegmentKind kind = SegmentKind::body;
  std::string_view rule;       ///< name of the rule that decided the kind (a constant of the program)
  std::optional<Day> date;     ///< date of the section of a live page that it stands in, else of the document
  bool dated_section = false;  ///< the date is that of a section of a live page
  std::uint32_t section = 0;   ///< number of its part of the page: a story of its own, or one of another date
};

// --- parse -----------------------------------------------------------------------------------------------------------

struct Token {
  ByteSpan span;
  Tag tag = Tag::XX;
  Pos pos = Pos::none;
  Dep dep = Dep::dep;
  EntityLabel entity = EntityLabel::none;
  bool begins_entity = false;  ///< first token of a named entity
  TokenId head;                ///< the token itself at the root of a sentence
  SentenceId sentence;
  std::string lemma;
  std::string morph;  ///< "Number=Sing|Person=3", empty for none
};

/// A sentence lies within one segment.
struct Sentence {
  TokenSpan tokens;
  TokenId root;
  SegmentId segment;
};

// --- recognize -------------------------------------------------------------------------------------------------------

/// Words by which the text names somebody or something.
struct Mention {
  TokenSpan tokens;
  TokenId head;  ///< the word that the rest hangs on
  MentionForm form = MentionForm::name;
  std::vector<ChainId> chains;          ///< whom it means: one, or the members of a group of named parties ("both leaders")
  std::string role;                     ///< office that the mention gives its person: "Foreign Minister"; empty for none
  std::string_view sieve;               ///< name of the rule that linked it (a constant of the program)
  std::optional<MentionId> antecedent;  ///< the mention by which that rule knew it, where there was one
};

enum class Gender : std::uint8_t { unknown, female, male, neuter };

/// One person, state, organization, place or group within a document: the mentions that mean it alone.
struct Chain {
  EntityType type = EntityType::Organization;
  std::string subtype;           ///< finer kind: "ministry", "city", of a group its noun, "miner"; empty for none
  std::string name;              ///< the fullest form
  std::string wikidata;          ///< "Q159" where known, else empty
  bool wikidata_certain = true;  ///< no mention of it could name another
  Gender gender = Gender::unknown;
  std::vector<MentionId> mentions;  ///< in the order of the text
};

/// What a title, an apposition or a description says of a person or body: one office, one place in the text.
struct Office {
  ChainId holder;
  ChainId body;        ///< the State or Organization that it leads or belongs to
  std::string role;    ///< as the text has it: "Secretary of State"; empty for a body's belonging to its state
  bool leads = false;  ///< the role is that of its head
  bool former = false;
  TokenSpan tokens;  ///< the words that say it
};

// --- relate ----------------------------------------------------------------------------------------------------------

/// A happening within a document, planned or denied ones included.
struct Event {
  EventType type = EventType::Other;
  std::string lemma;  ///< of the word that names it first: "attack"; of a noun made from a verb that verb, where the lexicon has it
  std::string name;
  std::optional<Time> time;
  std::optional<ChainId> place;
  std::vector<ChainId> participants;  ///< in the order of the text
  std::vector<TokenSpan> mentions;    ///< the noun phrases or clauses that name it, in the order of the text
};

/// An end of a claim: an entity or an event of the document.
struct Node {
  enum class Kind : std::uint8_t { chain, event };
  Kind kind = Kind::chain;
  std::uint32_t index = 0;
  Node() = default;
  Node(ChainId id) : kind(Kind::chain), index(id.value) {}
  Node(EventId id) : kind(Kind::event), index(id.value) {}
  bool is_event() const { return kind == Kind::event; }
  ChainId chain() const { return ChainId{index}; }
  EventId event() const { return EventId{index}; }
  friend auto operator<=>(const Node&, const Node&) = default;
};

/// A literal object: how many, how long, how much.
struct Value {
  double number = 0;
  std::string unit;
  std::string text;  ///< as written
  friend bool operator==(const Value&, const Value&) = default;
};

/// Who says so. No chains: an unnamed source.
struct Attribution {
  std::vector<ChainId> sources;
  ByteSpan span;  ///< "the Kremlin said"
  std::optional<Time> said;
};

/// A sentence says or denies something.
struct Claim {
  Node subject;
  Predicate predicate = Predicate::participated_in;
  std::string sense;  ///< the lexicon's, where one predicate has several
  std::optional<Node> object;
  std::optional<Value> value;
  std::optional<Node> target;
  std::optional<EventId> in_event;  ///< the event it reports or belongs to
  Polarity polarity = Polarity::positive;
  Modality modality = Modality::actual;
  Phase phase = Phase::current;
  std::vector<Attribution> attribution;  ///< innermost speaker first
  std::optional<Time> time;
  std::optional<Time> posted;  ///< of the live-page section
  std::string role;
  std::optional<Plover> plover;
  double confidence = 0;  ///< 0 to 1
  SentenceId sentence;    ///< the evidence
  TokenId trigger;
  std::string pattern;  ///< which lexicon entry and construction gave it, for `explain`
};

// ---------------------------------------------------------------------------------------------------------------------

struct Document {
  Source source;
  std::string text;  ///< UTF-8, valid; every span lies in it
  std::vector<GivenMention> given;

  std::vector<Segment> segments;    // clean
  std::vector<Sentence> sentences;  // parse
  std::vector<Token> tokens;
  std::vector<Mention> mentions;  // recognize
  std::vector<Chain> chains;
  std::vector<Office> offices;
  std::vector<Event> events;  // relate
  std::vector<Claim> claims;

  std::string_view text_of(ByteSpan span) const { return std::string_view(text).substr(span.start, span.size()); }
  std::string_view text_of(const Token& token) const { return text_of(token.span); }
  std::string_view text_of(TokenSpan span) const { return text_of(bytes_of(span)); }
  ByteSpan bytes_of(TokenSpan span) const {
    if (span.empty()) return {};
    return {tokens[span.start].span.start, tokens[span.end - 1].span.end};
  }

  /// The tokens that a stretch of the text lies in; empty where it holds blanks only.
  TokenSpan tokens_in(ByteSpan span) const {
    const auto first = std::partition_point(tokens.begin(), tokens.end(), [&](const Token& token) { return token.span.end <= span.start; });
    const auto last = std::partition_point(first, tokens.end(), [&](const Token& token) { return token.span.start < span.end; });
    return {static_cast<std::uint32_t>(first - tokens.begin()), static_cast<std::uint32_t>(last - tokens.begin())};
  }

  const Segment& operator[](SegmentId id) const { return segments[id.value]; }
  const Sentence& operator[](SentenceId id) const { return sentences[id.value]; }
  const Token& operator[](TokenId id) const { return tokens[id.value]; }
  const Mention& operator[](MentionId id) const { return mentions[id.value]; }
  const Chain& operator[](ChainId id) const { return chains[id.value]; }
  const Event& operator[](EventId id) const { return events[id.value]; }
  const Claim& operator[](ClaimId id) const { return claims[id.value]; }
};

}  // namespace wiregraph
