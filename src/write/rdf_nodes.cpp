#include <array>

#include "write/iri.h"
#include "write/places.h"
#include "write/rdf_statements.h"

namespace wiregraph::write {

namespace {

constexpr TimeProperties k_published{"wg:publishedStart", "wg:publishedEnd", "wg:publishedText"};

/// An address that is no valid one stays readable as text.
void say_address(const About& about, std::string_view property, std::string_view address, std::string_view otherwise) {
  if (const auto web = web_iri(address)) {
    about.say(property, iri(*web));
  } else {
    about.say_text(otherwise, address);
  }
}

void say_measures(const About& about, const std::optional<Measures>& measures) {
  if (!measures) return;
  about.say("wg:pagerank", real(measures->pagerank));
  about.say("wg:betweenness", real(measures->betweenness));
  about.say("wg:component", integer(measures->component));
  about.say("wg:community", integer(measures->community));
}

void say_mentions(const About& about, const Quote& quote) { about.say_place("wg:mention", quote.document, quote.start, quote.end); }

// What records say of a place, as bits: its types, then the forms of mentions there.
constexpr std::array<std::string_view, 3> k_place_types{"wg:Mention", "wg:Sentence", "wg:Trigger"};
constexpr Places::Notes k_mention = 1, k_sentence = 2, k_trigger = 4;
constexpr Places::Notes bit_of(MentionForm form) { return 1U << (k_place_types.size() + static_cast<std::size_t>(form)); }

Places places_in(const GraphRecords& records) {
  Places places(records.claims.folder());
  const auto note = [&](const Quote& quote, Places::Notes notes) {
    if (!quote.document.empty()) places.add(quote, notes);
  };
  for (const auto& [node, mention] : records.entity_mentions) note(mention.quote, k_mention | bit_of(mention.form));
  for (const auto& [node, mention] : records.event_mentions) note(mention.quote, k_mention);
  for (const ClaimRecord& claim : records.claims) {
    for (const Quote& quote : claim.evidence) note(quote, k_sentence);
    note(claim.trigger, k_trigger);
  }
  return places;
}

}  // namespace

void describe_documents(const GraphRecords& records, const RdfTarget& target) {
  for (const DocumentRecord& document : records.documents) {
    const About about(target, document.id);
    about.say("a", prefixed("wg:Document"));
    about.say("a", prefixed("schema:NewsArticle"));
    about.say_text("rdfs:label", document.title);
    about.say_text("schema:headline", document.title);
    about.say_text("wg:path", document.path);
    say_address(about, "schema:url", document.url, "wg:address");
    about.say_text("wg:publisherName", document.publisher);
    about.say_id("schema:publisher", document.publisher_id);
    about.say_text("wg:agency", document.agency);
    if (document.published) about.say("schema:datePublished", date(document.published->start));
    about.say_time(k_published, document.published);
    about.say_text("schema:inLanguage", document.language);
    about.say_text("wg:sha256", document.sha256);
    about.say("wg:characters", integer(document.characters));
    about.say_id("wg:sameTextAs", document.same_text_as);
  }
}

void describe_entities(const GraphRecords& records, const RdfTarget& target) {
  for_each_entity(records, [&](const EntityRecord& entity) {
    const About about(target, entity.id);
    about.say("a", prefixed("wg:Entity"));
    about.say("a", vocabulary_term(name_of(entity.type)));
    about.say_label("rdfs:label", entity.name);
    about.say_label("skos:prefLabel", entity.name);
    for (const std::string& alias : entity.aliases) about.say_label("skos:altLabel", alias);
    about.say_text("wg:subtype", entity.subtype);
    for (const std::string& close : entity.close_match) say_address(about, "skos:closeMatch", close, "schema:identifier");
    for (const std::string& same : entity.same_as) say_address(about, "owl:sameAs", same, "schema:identifier");
    say_measures(about, entity.measures);
    for (const MentionRecord& mention : entity.mentions) say_mentions(about, mention.quote);
  });
}

void describe_events(const GraphRecords& records, const RdfTarget& target) {
  for_each_event(records, [&](const EventRecord& event) {
    const About about(target, event.id);
    about.say("a", prefixed("wg:Event"));
    about.say("a", vocabulary_term(name_of(event.type)));
    about.say_label("rdfs:label", event.name);
    about.say("wg:realis", vocabulary_term("event_" + std::string(name_of(event.realis))));
    about.say_time(k_time_properties, event.time);
    about.say_id("sem:hasPlace", event.place);
    for (const std::string& participant : event.participants) about.say_id("sem:hasActor", participant);
    say_measures(about, event.measures);
    for (const Quote& quote : event.mentions) say_mentions(about, quote);
  });
}

void describe_places(const GraphRecords& records, const RdfTarget& target) {
  Places places = places_in(records);
  places.for_each([&](const Place& place, std::string_view words, Places::Notes notes) {
    const About about(target, iri(target.instances.of_place(place.document, place.start, place.end)));
    for (std::size_t i = 0; i < k_place_types.size(); ++i)
      if ((notes >> i & 1U) != 0) about.say("a", prefixed(std::string(k_place_types[i])));
    about.say_id("nif:referenceContext", place.document);
    about.say("nif:beginIndex", integer(place.start));
    about.say("nif:endIndex", integer(place.end));
    about.say_text("nif:anchorOf", words);
    for (std::size_t i = 0; i < k_mentionform_terms.size(); ++i)
      if ((notes & bit_of(static_cast<MentionForm>(i))) != 0) about.say("wg:form", vocabulary_term(k_mentionform_terms[i].name));
  });
}

}  // namespace wiregraph::write
