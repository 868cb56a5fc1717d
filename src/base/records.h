#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/measures.h"

/// The form in which documents leave the per-document stages, cross machines, and enter `resolve`: plain values with global ids.
/// As JSON Lines they are the records format (base/record_json.h). Offsets are code points, ends exclusive.
namespace wiregraph {

/// A place in a document and the words there.
struct Quote {
  std::string document;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::string text;
  friend auto operator<=>(const Quote&, const Quote&) = default;
};

struct DocumentRecord {
  std::string id;  ///< d-...: of url, publisher, publication date and text
  std::string path;
  std::string url;
  std::string title;
  std::string publisher;
  std::string publisher_id;  ///< where the publisher is an entity of the graph
  std::string agency;        ///< the credited news agency
  std::optional<Time> published;
  std::string language;
  std::string sha256;  ///< of the text
  std::uint32_t characters = 0;
  std::string same_text_as;  ///< id of the document that this one reprints
};

struct MentionRecord {
  Quote quote;
  MentionForm form = MentionForm::name;
};

/// What was known by itself, under an id of its own, of a node that `resolve` made of several: kept so that the node can be taken apart
/// again when documents are added.
struct EntityPart {
  std::string id;
  std::string document;  ///< whose mentions of the node are this part's; empty: those of all documents that no other part has
  EntityType type = EntityType::Organization;
  std::string subtype;
  std::string name;
  std::vector<std::string> aliases;
  std::vector<std::string> same_as;
  std::vector<std::string> close_match;
};

struct EntityRecord {
  std::string id;  ///< wd-q... where the Wikidata id is certain, else e-... of the first mention
  EntityType type = EntityType::Organization;
  std::string subtype;
  std::string name;
  std::vector<std::string> aliases;
  std::vector<std::string> same_as;      ///< IRIs, Wikidata first
  std::vector<std::string> close_match;  ///< IRIs of what it probably is
  std::vector<MentionRecord> mentions;
  std::vector<EntityPart> parts;     ///< of a node made of several
  std::optional<Measures> measures;  ///< of a resolved graph only
};

/// As EntityPart. Its entities go by the ids of their own parts.
struct EventPart {
  std::string id;
  std::string document;
  std::string lemma;
  std::string name;
  std::optional<Time> time;
  std::string place;
  std::vector<std::string> participants;
};

struct EventRecord {
  std::string id;  ///< v-... of the first mention
  EventType type = EventType::Other;
  std::string lemma;  ///< of the word that names it
  std::string name;
  std::optional<Time> time;
  std::string place;                      ///< entity id
  std::vector<std::string> participants;  ///< entity ids, sorted
  Realis realis = Realis::occurred;
  std::vector<Quote> mentions;
  std::vector<EventPart> parts;      ///< of a node made of several
  std::optional<Measures> measures;  ///< of a resolved graph only
};

struct AttributionRecord {
  std::vector<std::string> sources;  ///< entity ids; none = an unnamed source
  std::string text;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::optional<Time> said;
};

struct ClaimRecord {
  std::string id;  ///< c-...
  std::string subject;
  Predicate predicate = Predicate::participated_in;
  std::string sense;
  std::string object;  ///< empty where there is a value or nothing
  std::optional<Value> value;
  std::string target;
  std::string in_event;
  Polarity polarity = Polarity::positive;
  Modality modality = Modality::actual;
  Phase phase = Phase::current;
  std::vector<AttributionRecord> attribution;  ///< innermost speaker first
  std::vector<std::string> attributed_to;      ///< entity ids of all sources, sorted
  std::optional<Time> time;
  std::optional<Time> posted;
  std::string role;
  std::optional<Plover> plover;
  double confidence = 0;
  std::vector<Quote> evidence;
  Quote trigger;            ///< without text
  std::string pattern;      ///< which lexicon entry and construction gave it
  std::string proposition;  ///< id of what it is about; of a resolved graph only, and in no file
};

struct PropositionRecord {
  std::string id;  ///< p-...
  std::string subject;
  Predicate predicate = Predicate::participated_in;
  std::string sense;
  std::string object;
  std::optional<Value> value;
  std::string target;
  std::string in_event;
  std::vector<std::string> claims;
  std::uint32_t support = 0;  ///< distinct vouchers of positive actual claims
  std::uint32_t denial = 0;   ///< distinct vouchers of negative claims
  std::uint32_t reports = 0;  ///< documents, reprints counted once
  Status status = Status::stated;
  std::optional<Day> first_said;
  std::optional<Day> last_said;

  // What its claims tell together; of a resolved graph only, and in no file.
  std::uint32_t cooperation = 0;  ///< claims of this side of PLOVER
  std::uint32_t conflict = 0;
  std::vector<Period> times;  ///< those that claims give, in order, none meeting another
  std::string quote;          ///< the first sentence of the first claim
};

struct ContradictionRecord {
  std::string id;  ///< x-...
  ContradictionType type = ContradictionType::said_and_denied;
  std::vector<std::string> claims;
  bool implied = false;  ///< an implication was needed to see it
};

/// What one or many documents say.
struct Records {
  std::vector<DocumentRecord> documents;
  std::vector<EntityRecord> entities;
  std::vector<EventRecord> events;
  std::vector<ClaimRecord> claims;
  std::vector<PropositionRecord> propositions;      // of a resolved graph only
  std::vector<ContradictionRecord> contradictions;  // of a resolved graph only
};

/// The records of one document whose layers are all filled. Gives the ids that RECORDS specifies: the same in every run and on every
/// machine.
Records records_of(const Document& document);

}  // namespace wiregraph
