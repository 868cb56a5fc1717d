#include "write/rdf_statements.h"

namespace wiregraph::write {

namespace {

constexpr TimeProperties k_posted{"wg:postedStart", "wg:postedEnd", "wg:postedText"};
constexpr TimeProperties k_said{"wg:saidStart", "wg:saidEnd", "wg:saidText"};

Term predicate_term(Predicate predicate) { return prefixed("wg:" + std::string(info_of(predicate).iri)); }

void say_value(const About& about, const std::optional<Value>& value) {
  if (!value) return;
  about.say("wg:number", real(value->number));
  about.say_text("wg:unit", value->unit);
  about.say_text("wg:valueText", value->text);
}

std::string id_of_attribution(const ClaimRecord& claim, std::size_t index) { return claim.id + "-by-" + std::to_string(index + 1); }

void describe_attributions(const ClaimRecord& claim, const RdfTarget& target) {
  for (std::size_t i = 0; i < claim.attribution.size(); ++i) {
    const AttributionRecord& attribution = claim.attribution[i];
    const About about(target, id_of_attribution(claim, i));
    about.say("a", prefixed("wg:Attribution"));
    about.say("wg:position", integer(i + 1));
    for (const std::string& source : attribution.sources) about.say_id("prov:agent", source);
    about.say_text("nif:anchorOf", attribution.text);
    about.say("nif:beginIndex", integer(attribution.start));
    about.say("nif:endIndex", integer(attribution.end));
    about.say_time(k_said, attribution.said);
  }
}

void say_content(const About& about, const ClaimRecord& claim) {
  about.say_id("wg:subject", claim.subject);
  about.say("wg:predicate", predicate_term(claim.predicate));
  about.say_text("wg:sense", claim.sense);
  about.say_id("wg:object", claim.object);
  say_value(about, claim.value);
  about.say_id("wg:target", claim.target);
  about.say_id("wg:inEvent", claim.in_event);
}

void say_circumstances(const About& about, const ClaimRecord& claim) {
  about.say("wg:polarity", vocabulary_term(name_of(claim.polarity)));
  about.say("wg:modality", vocabulary_term(name_of(claim.modality)));
  about.say("wg:phase", vocabulary_term(name_of(claim.phase)));
  for (std::size_t i = 0; i < claim.attribution.size(); ++i) about.say_id("prov:qualifiedAttribution", id_of_attribution(claim, i));
  for (const std::string& source : claim.attributed_to) about.say_id("prov:wasAttributedTo", source);
  about.say_time(k_time_properties, claim.time);
  about.say_time(k_posted, claim.posted);
  about.say_text("wg:role", claim.role);
  if (claim.plover) about.say("wg:plover", prefixed("wg:" + std::string(name_of(*claim.plover))));
  about.say("wg:confidence", real(claim.confidence));
  for (const Quote& quote : claim.evidence) about.say_place("oa:hasTarget", quote.document, quote.start, quote.end);
  about.say_place("wg:trigger", claim.trigger.document, claim.trigger.start, claim.trigger.end);
  about.say_text("wg:pattern", claim.pattern);
}

}  // namespace

void describe_propositions(const GraphRecords& records, const RdfTarget& target) {
  for (const PropositionRecord& proposition : records.propositions) {
    const About about(target, proposition.id);
    about.say("a", prefixed("wg:Proposition"));
    about.say_id("rdf:subject", proposition.subject);
    about.say("rdf:predicate", predicate_term(proposition.predicate));
    about.say_text("wg:sense", proposition.sense);
    about.say_id("rdf:object", proposition.object);
    say_value(about, proposition.value);
    about.say_id("wg:target", proposition.target);
    about.say_id("wg:inEvent", proposition.in_event);
    about.say("wg:status", vocabulary_term(name_of(proposition.status)));
    about.say("wg:support", integer(proposition.support));
    about.say("wg:denial", integer(proposition.denial));
    about.say("wg:reports", integer(proposition.reports));
    about.say_day("wg:firstSaid", proposition.first_said);
    about.say_day("wg:lastSaid", proposition.last_said);
  }
}

void describe_claims(const GraphRecords& records, const RdfTarget& target) {
  for (const ClaimRecord& claim : records.claims) {
    const About about(target, claim.id);
    about.say("a", prefixed("wg:Claim"));
    about.say_id("wg:proposition", claim.proposition);
    say_content(about, claim);
    say_circumstances(about, claim);
    describe_attributions(claim, target);
  }
}

void describe_contradictions(const GraphRecords& records, const RdfTarget& target) {
  for (const ContradictionRecord& contradiction : records.contradictions) {
    const About about(target, contradiction.id);
    about.say("a", prefixed("wg:Contradiction"));
    about.say("wg:contradictionType", vocabulary_term(name_of(contradiction.type)));
    for (const std::string& claim : contradiction.claims) about.say_id("wg:between", claim);
    about.say("wg:implied", boolean(contradiction.implied));
  }
}

}  // namespace wiregraph::write
