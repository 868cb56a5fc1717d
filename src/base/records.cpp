#include "base/records.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "base/hash.h"
#include "base/realis.h"
#include "base/utf8.h"

namespace wiregraph {

namespace {

std::string iso(const std::optional<Time>& time) { return time ? to_iso(time->start) + "/" + to_iso(time->end) : std::string(); }

/// `text` with every run of white space as one space.
std::string single_spaced(std::string_view text) {
  std::string out;
  for (char c : text) {
    const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (!space) out += c;
    if (space && !out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

bool in_text(const MentionRecord& a, const MentionRecord& b) { return a.quote < b.quote; }

/// Makes the records of one document. Ids are given first, since everything else points to them.
class RecordMaker {
 public:
  explicit RecordMaker(const Document& document) : document_(document), code_points_(document.text) {}

  Records make() {
    add_document();
    for (const Chain& chain : document_.chains) add_entity(chain);
    for (const Event& event : document_.events) event_ids_.push_back(event_id(event));
    for (std::size_t i = 0; i < document_.events.size(); ++i) add_event(document_.events[i], event_ids_[i]);
    for (const Claim& claim : document_.claims) add_claim(claim);
    set_realis(records_);
    return std::move(records_);
  }

 private:
  Quote quote(ByteSpan span) const {
    return {document_id_, code_points_.at(span.start), code_points_.at(span.end), std::string(document_.text_of(span))};
  }
  Quote quote(TokenSpan span) const { return quote(document_.bytes_of(span)); }

  /// An id that no other record of the document has: things that agree in everything that is hashed are numbered.
  std::string unique_id(std::string_view prefix, const std::string& content) {
    std::string id = content_id(prefix, {document_id_, content});
    for (int number = 2; !used_ids_.insert(id).second; ++number) id = content_id(prefix, {document_id_, content, std::to_string(number)});
    return id;
  }

  void add_document() {
    const Source& source = document_.source;
    DocumentRecord record;
    record.id = document_id_ = content_id("d", {source.url, source.publisher, iso(source.published), document_.text});
    record.path = decode_utf8(source.path).text;
    record.url = decode_utf8(source.url).text;
    record.title = decode_utf8(source.title).text;
    record.publisher = decode_utf8(source.publisher).text;
    record.agency = decode_utf8(source.agency).text;
    record.published = source.published;
    record.language = source.language;
    record.sha256 = sha256(document_.text);
    record.characters = code_points_.size();
    records_.documents.push_back(std::move(record));
  }

  std::string entity_id(const Chain& chain, const std::vector<MentionRecord>& mentions) const {
    if (!chain.wikidata.empty() && chain.wikidata_certain) {
      std::string id = "wd-" + chain.wikidata;
      std::transform(id.begin(), id.end(), id.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
      return id;
    }
    const std::string_view type = name_of(chain.type);
    if (mentions.empty()) return content_id("e", {document_id_, chain.name, type});
    const Quote& first = mentions.front().quote;
    return content_id("e", {document_id_, std::to_string(first.start), std::to_string(first.end), type});
  }

  /// The name that a mention gives, without the office before it: "Ada Lund" of "Prime Minister Ada Lund".
  std::string name_in(const Mention& mention) const {
    std::string name = single_spaced(document_.text_of(mention.tokens));
    if (!mention.role.empty() && name.starts_with(mention.role + " ")) name.erase(0, mention.role.size() + 1);
    return name;
  }

  void add_entity(const Chain& chain) {
    EntityRecord record;
    record.type = chain.type;
    record.subtype = chain.subtype;
    record.name = single_spaced(chain.name);
    std::set<std::string> aliases;
    for (MentionId id : chain.mentions) {
      const Mention& mention = document_[id];
      record.mentions.push_back({quote(mention.tokens), mention.form});
      if (mention.form == MentionForm::name) aliases.insert(name_in(mention));
    }
    aliases.erase(record.name);
    record.aliases.assign(aliases.begin(), aliases.end());
    std::sort(record.mentions.begin(), record.mentions.end(), in_text);
    record.id = entity_id(chain, record.mentions);
    if (!chain.wikidata.empty())
      (chain.wikidata_certain ? record.same_as : record.close_match).push_back("http://www.wikidata.org/entity/" + chain.wikidata);
    entity_ids_.push_back(record.id);
    keep(std::move(record));
  }

  /// Two chains of one Wikidata id are one entity.
  void keep(EntityRecord record) {
    const auto [place, is_new] = entity_at_.emplace(record.id, records_.entities.size());
    if (is_new) return records_.entities.push_back(std::move(record));
    EntityRecord& same = records_.entities[place->second];
    std::set<std::string> aliases(same.aliases.begin(), same.aliases.end());
    aliases.insert(record.aliases.begin(), record.aliases.end());
    aliases.insert(record.name);
    aliases.erase(same.name);
    same.aliases.assign(aliases.begin(), aliases.end());
    same.mentions.insert(same.mentions.end(), record.mentions.begin(), record.mentions.end());
    std::sort(same.mentions.begin(), same.mentions.end(), in_text);
  }

  std::string id_of(ChainId chain) const { return entity_ids_[chain.value]; }
  std::string id_of(EventId event) const { return event_ids_[event.value]; }
  std::string id_of(Node node) const { return node.is_event() ? id_of(node.event()) : id_of(node.chain()); }
  template <class Id>
  std::string id_of(const std::optional<Id>& id) const {
    return id ? id_of(*id) : std::string();
  }

  std::vector<std::string> sorted_ids_of(const std::vector<ChainId>& chains) const {
    std::set<std::string> ids;
    for (ChainId chain : chains) ids.insert(id_of(chain));
    return {ids.begin(), ids.end()};
  }

  std::string event_id(const Event& event) {
    std::string content(name_of(event.type));
    if (event.mentions.empty()) return unique_id("v", content + " " + event.name + " " + iso(event.time));
    const Quote first = quote(*std::min_element(event.mentions.begin(), event.mentions.end()));
    return unique_id("v", content + " " + std::to_string(first.start) + " " + std::to_string(first.end));
  }

  void add_event(const Event& event, const std::string& id) {
    EventRecord record;
    record.id = id;
    record.type = event.type;
    record.lemma = single_spaced(event.lemma);
    record.name = single_spaced(event.name);
    record.time = event.time;
    record.place = id_of(event.place);
    record.participants = sorted_ids_of(event.participants);
    for (TokenSpan mention : event.mentions) record.mentions.push_back(quote(mention));
    std::sort(record.mentions.begin(), record.mentions.end());
    records_.events.push_back(std::move(record));
  }

  void add_attribution(const Claim& claim, ClaimRecord& record) const {
    std::set<std::string> all;
    for (const Attribution& attribution : claim.attribution) {
      const Quote words = quote(attribution.span);
      record.attribution.push_back({sorted_ids_of(attribution.sources), words.text, words.start, words.end, attribution.said});
      all.insert(record.attribution.back().sources.begin(), record.attribution.back().sources.end());
    }
    record.attributed_to.assign(all.begin(), all.end());
  }

  std::string claim_id(const ClaimRecord& claim) {
    std::string content;
    for (const Quote& place : {claim.evidence.front(), claim.trigger})
      content += std::to_string(place.start) + " " + std::to_string(place.end) + " ";
    content += std::string(name_of(claim.predicate)) + " " + claim.subject + " " + claim.object + " " + claim.target + " " +
               std::string(name_of(claim.polarity)) + " " + (claim.value ? claim.value->text : "");
    return unique_id("c", content);
  }

  void add_claim(const Claim& claim) {
    ClaimRecord record;
    record.subject = id_of(claim.subject);
    record.predicate = claim.predicate;
    record.sense = claim.sense;
    record.object = id_of(claim.object);
    record.value = claim.value;
    record.target = id_of(claim.target);
    record.in_event = id_of(claim.in_event);
    record.polarity = claim.polarity;
    record.modality = claim.modality;
    record.phase = claim.phase;
    add_attribution(claim, record);
    record.time = claim.time;
    record.posted = claim.posted;
    record.role = claim.role;
    record.plover = claim.plover;
    record.confidence = claim.confidence;
    record.evidence.push_back(quote(document_[claim.sentence].tokens));
    record.trigger = quote(document_[claim.trigger].span);
    record.trigger.text.clear();
    record.pattern = claim.pattern;
    record.id = claim_id(record);
    records_.claims.push_back(std::move(record));
  }

  const Document& document_;
  CodePoints code_points_;
  Records records_;
  std::string document_id_;
  std::vector<std::string> entity_ids_;  ///< by chain
  std::vector<std::string> event_ids_;   ///< by event
  std::map<std::string, std::size_t> entity_at_;
  std::set<std::string> used_ids_;
};

}  // namespace

Records records_of(const Document& document) { return RecordMaker(document).make(); }

}  // namespace wiregraph
