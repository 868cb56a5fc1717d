#include "resolve/propositions.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/external_sort.h"
#include "base/hash.h"

namespace wiregraph::resolve {

namespace {

std::string value_key(const std::optional<Value>& value) {
  if (!value) return {};
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value->number).ptr;
  return std::string(digits, end) + " " + value->unit;
}

/// Without what follows from all of its claims.
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

/// A proposition of which claim after claim is heard.
class Tally {
 public:
  explicit Tally(const ClaimRecord& first) : out_(proposition_of(first)) {}

  const std::string& id() const { return out_.id; }

  void add(const ClaimRecord& claim, const Testimony& testimony) {
    documents_.insert(testimony.document);
    if (is_actual(claim, Polarity::positive)) {
      support_.insert(testimony.vouchers.begin(), testimony.vouchers.end());
      stated_ = stated_ || testimony.by_document;
    }
    if (is_actual(claim, Polarity::negative)) denial_.insert(testimony.vouchers.begin(), testimony.vouchers.end());
    add_claim(out_, claim);
    if (!testimony.said) return;
    out_.first_said = std::min(out_.first_said.value_or(*testimony.said), *testimony.said);
    out_.last_said = std::max(out_.last_said.value_or(*testimony.said), *testimony.said);
  }

  PropositionRecord proposition() {
    out_.support = static_cast<std::uint32_t>(support_.size());
    out_.denial = static_cast<std::uint32_t>(denial_.size());
    out_.reports = static_cast<std::uint32_t>(documents_.size());
    out_.status = status_of(out_, stated_);
    return std::move(out_);
  }

 private:
  PropositionRecord out_;
  std::set<std::string> support_, denial_, documents_;
  bool stated_ = false;
};

}  // namespace

std::string proposition_id(const ClaimRecord& claim) { return proposition_of(claim).id; }

void add_propositions(GraphRecords& records, const Witnesses& witnesses) {
  ExternalSort by_proposition(records.claims.folder());
  for (const ClaimRecord& claim : records.claims) by_proposition.add(claim.proposition, bytes_of(claim));
  std::optional<Tally> tally;
  ClaimRecord claim;
  by_proposition.for_each([&](std::string_view id, std::string_view bytes) {
    read_bytes(bytes, claim);
    if (tally && tally->id() != id) records.propositions.push_back(tally->proposition());
    if (!tally || tally->id() != id) tally.emplace(claim);
    tally->add(claim, witnesses.testimony_of(claim));
  });
  if (tally) records.propositions.push_back(tally->proposition());
}

}  // namespace wiregraph::resolve
