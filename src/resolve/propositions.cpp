#include "resolve/propositions.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/hash.h"

namespace wiregraph::resolve {

namespace {

std::string value_key(const std::optional<Value>& value) {
  if (!value) return {};
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value->number).ptr;
  return std::string(digits, end) + " " + value->unit;
}

PropositionRecord proposition_of(const ClaimRecord& claim) {
  PropositionRecord out;
  out.subject = claim.subject;
  out.predicate = claim.predicate;
  out.sense = claim.sense;
  out.object = claim.object;
  out.value = claim.value;
  out.target = claim.target;
  out.in_event = claim.in_event;
  if (info_of(out.predicate).symmetric && !out.object.empty() && out.object < out.subject) std::swap(out.subject, out.object);
  out.id = content_id("p", {out.subject, name_of(out.predicate), out.sense, out.object, value_key(out.value), out.target, out.in_event});
  return out;
}

bool is_actual(const ClaimRecord& claim, Polarity polarity) { return claim.modality == Modality::actual && claim.polarity == polarity; }

Status status_of(const PropositionRecord& proposition, bool stated) {
  if (proposition.support > 0 && proposition.denial > 0) return Status::disputed;
  if (proposition.denial > 0) return Status::denied;
  if (proposition.support == 0) return Status::unrealized;
  return stated ? Status::stated : Status::attributed;
}

/// Fills what follows from the claims.
void count(Proposition& proposition, const Records& records, const std::vector<Testimony>& testimonies) {
  std::set<std::string> support, denial, documents;
  bool stated = false;
  PropositionRecord& out = proposition.record;
  for (std::size_t index : proposition.claims) {
    const ClaimRecord& claim = records.claims[index];
    const Testimony& testimony = testimonies[index];
    out.claims.push_back(claim.id);
    documents.insert(testimony.document);
    if (is_actual(claim, Polarity::positive)) {
      support.insert(testimony.vouchers.begin(), testimony.vouchers.end());
      stated = stated || testimony.by_document;
    }
    if (is_actual(claim, Polarity::negative)) denial.insert(testimony.vouchers.begin(), testimony.vouchers.end());
    if (!testimony.said) continue;
    out.first_said = std::min(out.first_said.value_or(*testimony.said), *testimony.said);
    out.last_said = std::max(out.last_said.value_or(*testimony.said), *testimony.said);
  }
  out.support = static_cast<std::uint32_t>(support.size());
  out.denial = static_cast<std::uint32_t>(denial.size());
  out.reports = static_cast<std::uint32_t>(documents.size());
  out.status = status_of(out, stated);
}

}  // namespace

std::vector<Proposition> propositions_of(const Records& records, const std::vector<Testimony>& testimonies) {
  std::unordered_map<std::string, std::size_t> places;
  std::vector<Proposition> out;
  for (std::size_t i = 0; i < records.claims.size(); ++i) {
    PropositionRecord record = proposition_of(records.claims[i]);
    const auto [place, is_new] = places.try_emplace(record.id, out.size());
    if (is_new) out.push_back({std::move(record), {}});
    out[place->second].claims.push_back(i);
  }
  std::sort(out.begin(), out.end(), [](const Proposition& a, const Proposition& b) { return a.record.id < b.record.id; });
  for (Proposition& proposition : out) count(proposition, records, testimonies);
  return out;
}

}  // namespace wiregraph::resolve
