#include "app/compare/comparison.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "resolve/testimony.h"

namespace wiregraph::app {

namespace {

using resolve::Testimony;

bool is_about(const PropositionRecord& proposition, const std::string& event) {
  return proposition.subject == event || proposition.object == event || proposition.target == event || proposition.in_event == event;
}

/// The agency or publisher of a document; its path where neither is known.
std::string outlet_of(const std::string& id, const RecordIndex& index) {
  const DocumentRecord* document = index.document(id);
  if (document == nullptr) return id;
  if (!document->agency.empty()) return document->agency;
  return document->publisher.empty() ? document->path : document->publisher;
}

std::vector<Voice> sources_of(const Testimony& testimony, const RecordIndex& index) {
  std::vector<Voice> voices;
  for (const std::string& voucher : testimony.vouchers) {
    const bool is_outlet = testimony.by_document || testimony.unnamed;
    const std::string name = is_outlet ? outlet_of(testimony.document, index) : index.name(voucher);
    if (testimony.unnamed)
      voices.push_back({"unnamed " + voucher, "unnamed source of " + name});
    else
      voices.push_back({voucher, name});
  }
  return voices;
}

std::vector<Voice> voices_of(const Testimony& testimony, VoiceKind kind, const RecordIndex& index) {
  if (kind == VoiceKind::source) return sources_of(testimony, index);
  return {{testimony.document, index.name_of_document(testimony.document)}};
}

/// Who says what about the event, by the keys of voices.
class Table {
 public:
  Table(const Records& records, VoiceKind kind, const RecordIndex& index)
      : kind_(kind), index_(index), witnesses_(records.documents, records.entities) {}

  void add(const PropositionRecord& proposition) {
    Row row{&proposition, {}};
    for (const std::string& id : proposition.claims) {
      const ClaimRecord* claim = index_.claim(id);
      if (claim == nullptr) continue;
      for (Voice& voice : voices_of(witnesses_.testimony_of(*claim), kind_, index_)) {
        row.claims[voice.key].push_back(claim);
        ++voices_.try_emplace(voice.key, std::move(voice)).first->second.claims;
      }
    }
    rows_.push_back(std::move(row));
  }

  /// A document that names the event leaves out what it does not say.
  void add_document(const std::string& id) {
    const DocumentRecord* document = index_.document(id);
    if (document == nullptr) return;
    const std::string& original = document->same_text_as.empty() ? id : document->same_text_as;
    voices_.try_emplace(original, Voice{original, index_.name_of_document(original)});
  }

  void finish(Comparison& comparison) const {
    for (const auto& [key, voice] : voices_) comparison.voices.push_back(voice);
    std::ranges::stable_sort(comparison.voices, [](const Voice& a, const Voice& b) {
      return a.claims != b.claims ? a.claims > b.claims : std::tie(a.name, a.key) < std::tie(b.name, b.key);
    });
    for (const Row& row : rows_) comparison.rows.push_back(in_columns(row, comparison.voices));
  }

 private:
  struct Row {
    const PropositionRecord* proposition;
    std::map<std::string, std::vector<const ClaimRecord*>> claims;
  };

  static ComparedProposition in_columns(const Row& row, const std::vector<Voice>& voices) {
    ComparedProposition out{row.proposition, {}};
    for (const Voice& voice : voices) {
      const auto said = row.claims.find(voice.key);
      out.claims.push_back(said == row.claims.end() ? std::vector<const ClaimRecord*>() : said->second);
    }
    return out;
  }

  VoiceKind kind_;
  const RecordIndex& index_;
  resolve::Witnesses witnesses_;
  std::map<std::string, Voice> voices_;
  std::vector<Row> rows_;
};

std::size_t number_of_voices(const ComparedProposition& row) {
  return static_cast<std::size_t>(std::ranges::count_if(row.claims, [](const auto& claims) { return !claims.empty(); }));
}

void sort_rows(std::vector<ComparedProposition>& rows) {
  std::ranges::stable_sort(rows, [](const ComparedProposition& a, const ComparedProposition& b) {
    const bool a_disputed = a.proposition->status == Status::disputed, b_disputed = b.proposition->status == Status::disputed;
    return a_disputed != b_disputed ? a_disputed : number_of_voices(a) > number_of_voices(b);
  });
}

std::vector<const ContradictionRecord*> contradictions_about(const Comparison& comparison, const Records& records) {
  std::set<std::string> claims;
  for (const ComparedProposition& row : comparison.rows) claims.insert(row.proposition->claims.begin(), row.proposition->claims.end());
  std::vector<const ContradictionRecord*> found;
  for (const ContradictionRecord& contradiction : records.contradictions)
    if (std::ranges::any_of(contradiction.claims, [&](const std::string& id) { return claims.contains(id); }))
      found.push_back(&contradiction);
  return found;
}

}  // namespace

Comparison compare(const Records& records, const EventRecord& event, VoiceKind kind, const RecordIndex& index) {
  Table table(records, kind, index);
  for (const PropositionRecord& proposition : records.propositions)
    if (is_about(proposition, event.id)) table.add(proposition);
  if (kind == VoiceKind::document)
    for (const Quote& mention : event.mentions) table.add_document(mention.document);
  Comparison comparison;
  comparison.event = &event;
  table.finish(comparison);
  sort_rows(comparison.rows);
  comparison.contradictions = contradictions_about(comparison, records);
  return comparison;
}

std::string stance_of(const ClaimRecord& claim) {
  const bool positive = claim.polarity == Polarity::positive;
  if (claim.modality == Modality::actual) return positive ? "asserts" : "denies";
  return (positive ? "" : "not ") + std::string(claim.modality == Modality::future ? "planned" : "possible");
}

std::string stances_of(const std::vector<const ClaimRecord*>& claims) {
  std::set<std::string> stances;
  for (const ClaimRecord* claim : claims) stances.insert(stance_of(*claim));
  std::string out;
  for (const std::string& stance : stances) out += (out.empty() ? "" : " + ") + stance;
  return out.empty() ? "left out" : out;
}

}  // namespace wiregraph::app
