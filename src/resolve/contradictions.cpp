#include "resolve/contradictions.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/external_sort.h"
#include "resolve/dispute.h"
#include "resolve/implied.h"
#include "resolve/name_key.h"
#include "resolve/validity.h"

namespace wiregraph::resolve {

namespace {

bool is_actual(const ClaimRecord& claim) { return claim.modality == Modality::actual && claim.phase == Phase::current; }
bool is_positive(const ClaimRecord& claim) { return claim.polarity == Polarity::positive; }

/// A happening may occur many times: without its event, nobody knows whether two claims mean the same one.
bool is_one_thing(const ClaimRecord& claim) {
  return info_of(claim.predicate).standing || !claim.in_event.empty() || claim.predicate == Predicate::participated_in ||
         claim.predicate == Predicate::carried_out || claim.predicate == Predicate::took_place_in;
}

/// The numbers that a claim leaves possible.
struct Range {
  double least, most;
};

/// So far "about" a number reaches, as a part of it.
constexpr double k_about = 0.15;

/// A count or an amount that ends in zeros is rounded to its other digits: "5,000" leaves 4,500 to 5,500 possible.
double rounding_of(const ClaimRecord& claim) {
  const double number = std::abs(claim.value->number);
  if ((claim.predicate != Predicate::numbered && claim.predicate != Predicate::amounted_to) || number < 100) return 0;
  double step = 10;
  while (std::fmod(number, step * 10) == 0) step *= 10;
  return std::fmod(number, step) == 0 ? step / 2 : 0;
}

Range range_of(const ClaimRecord& claim) {
  const double number = claim.value->number, without_end = std::numeric_limits<double>::infinity();
  if (claim.sense == "at_least") return {number, without_end};
  if (claim.sense == "at_most") return {-without_end, number};
  if (claim.sense == "about") return {number * (1 - k_about), number * (1 + k_about)};
  const double rounding = rounding_of(claim);
  return {number - rounding, number + rounding};
}

/// Tolls rise, sums are raised, dates are put off.
bool may_change(Predicate predicate) {
  return predicate == Predicate::numbered || predicate == Predicate::amounted_to || predicate == Predicate::dated;
}

/// Claims that say the same of the same days.
struct Variant {
  ClaimRecord claim;    ///< one of them
  Testimony testimony;  ///< of that one
  std::string role;     ///< folded
  Period days;
  std::vector<std::string> claims;
};

/// Of what may change, only what different sources say on one day cannot both be true.
bool is_of_one_state(const Variant& a, const Variant& b) {
  if (!may_change(a.claim.predicate)) return true;
  return a.testimony.said && a.testimony.said == b.testimony.said && a.testimony.vouchers != b.testimony.vouchers;
}

bool have_different_values(const Variant& a, const Variant& b) {
  if (!is_of_one_state(a, b)) return false;
  const Range first = range_of(a.claim), second = range_of(b.claim);
  return first.least > second.most || second.least > first.most;
}

/// "us president" and "president" are one office; a president and a prime minister may well lead one state.
bool is_one_office(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return false;
  return a == b || a.ends_with(" " + b) || b.ends_with(" " + a);
}

bool are_two_holders(const Variant& a, const Variant& b) { return a.claim.subject != b.claim.subject && is_one_office(a.role, b.role); }

std::string source_of(const Testimony& testimony) {
  std::string source = testimony.said ? std::to_string(testimony.said->time_since_epoch().count()) : std::string();
  for (const std::string& voucher : testimony.vouchers) source += ' ' + voucher;
  return source;
}

/// Claims about one thing, of which some may be in conflict.
class Group {
 public:
  void add(const ClaimRecord& claim, const Testimony& testimony) {
    const Period days = validity_of(claim, testimony).value_or(Period{Day::min(), Day::max()});
    Variant variant{claim, testimony, folded(claim.role), days, {}};
    const auto key = std::tuple(days, claim.subject, variant.role, claim.sense, claim.value ? claim.value->number : 0.0,
                                may_change(claim.predicate) ? source_of(testimony) : std::string());
    variants_.try_emplace(key, std::move(variant)).first->second.claims.push_back(claim.id);
  }

  /// The claims that cannot be true together with another one of the same days.
  ///   differ: whether two variants exclude each other.
  std::set<std::string> in_conflict(bool (*differ)(const Variant&, const Variant&)) const {
    std::vector<const Variant*> variants;
    for (const auto& [key, variant] : variants_) variants.push_back(&variant);
    std::vector<bool> found(variants.size(), false);
    std::vector<std::size_t> running;  // in the order of first days, only those still running need be looked at
    for (std::size_t later = 0; later < variants.size(); ++later) {
      std::erase_if(running, [&](std::size_t earlier) { return variants[earlier]->days.end < variants[later]->days.start; });
      for (const std::size_t earlier : running)
        if (!(found[earlier] && found[later]) && differ(*variants[earlier], *variants[later])) found[earlier] = found[later] = true;
      running.push_back(later);
    }
    std::set<std::string> claims;
    for (std::size_t i = 0; i < variants.size(); ++i)
      if (found[i]) claims.insert(variants[i]->claims.begin(), variants[i]->claims.end());
    return claims;
  }

 private:
  std::map<std::tuple<Period, std::string, std::string, std::string, double, std::string>, Variant> variants_;
};

/// Claims by the things that they are about, on disk.
class Groups {
 public:
  explicit Groups(const std::filesystem::path& folder) : claims_(folder) {}

  void add(const std::string& thing, const ClaimRecord& claim) { claims_.add(thing, bytes_of(claim)); }

  void for_each(const Witnesses& witnesses, const std::function<void(const Group&)>& give) {
    Group group;
    std::string thing;
    ClaimRecord claim;
    claims_.for_each([&](std::string_view next, std::string_view bytes) {
      if (next != thing) give(std::exchange(group, {}));
      thing = next;
      read_bytes(bytes, claim);
      group.add(claim, witnesses.testimony_of(claim));
    });
    give(group);
  }

 private:
  ExternalSort claims_;
};

class Finder {
 public:
  Finder(const GraphRecords& records, const Witnesses& witnesses) : records_(records), witnesses_(witnesses) {}

  /// First what is denied, which is little, then what is said of it: so not every claim need be kept.
  void find_denials() {
    struct Sides {
      std::vector<Voice> positive, negative;
    };
    std::map<std::string, Sides> propositions;
    const auto voice = [&](const ClaimRecord& claim) { return voice_of(claim, witnesses_.testimony_of(claim)); };
    for (const ClaimRecord& claim : records_.claims)
      if (is_actual(claim) && !is_positive(claim) && is_one_thing(claim)) propositions[claim.proposition].negative.push_back(voice(claim));
    for (const ClaimRecord& claim : records_.claims)
      if (const auto denied = propositions.find(claim.proposition); denied != propositions.end() && is_actual(claim) && is_positive(claim))
        denied->second.positive.push_back(voice(claim));
    for (const auto& [proposition, sides] : propositions) {
      Dispute dispute;
      for (const Voice& positive : sides.positive)
        for (const Voice& negative : sides.negative) dispute.add(positive, negative);
      for (ContradictionRecord& found : dispute.contradictions(false)) found_.push_back(std::move(found));
    }
  }

  void find_different_values() {
    Groups groups(records_.claims.folder());
    for (const ClaimRecord& c : records_.claims)
      if (c.value && is_actual(c) && is_positive(c) && is_one_thing(c))
        groups.add(c.subject + ' ' + std::string(name_of(c.predicate)) + ' ' + c.target + ' ' + c.in_event + ' ' + c.value->unit, c);
    add_conflicts(ContradictionType::different_values, groups, have_different_values);
  }

  void find_two_holders() {
    Groups groups(records_.claims.folder());
    for (const ClaimRecord& c : records_.claims)
      if (c.predicate == Predicate::leads && is_actual(c) && is_positive(c) && has_full_name(c.subject)) groups.add(c.object, c);
    add_conflicts(ContradictionType::two_holders, groups, are_two_holders);
  }

  std::vector<ContradictionRecord> found() && { return std::move(found_); }

 private:
  /// A surname alone may be the other holder himself.
  bool has_full_name(const std::string& id) const {
    const auto entity = std::ranges::lower_bound(records_.entities, id, {}, &EntityRecord::id);
    return entity != records_.entities.end() && entity->id == id && entity->name.find(' ') != std::string::npos;
  }

  /// All claims of a group that are in conflict are one contradiction.
  void add_conflicts(ContradictionType type, Groups& groups, bool (*differ)(const Variant&, const Variant&)) {
    groups.for_each(witnesses_, [&](const Group& group) {
      if (const auto claims = group.in_conflict(differ); !claims.empty()) found_.push_back(contradiction_of(type, claims));
    });
  }

  const GraphRecords& records_;
  const Witnesses& witnesses_;
  std::vector<ContradictionRecord> found_;
};

}  // namespace

std::vector<ContradictionRecord> contradictions_of(const GraphRecords& records, const Witnesses& witnesses) {
  Finder finder(records, witnesses);
  finder.find_denials();
  finder.find_different_values();
  finder.find_two_holders();
  std::vector<ContradictionRecord> out = std::move(finder).found();
  for (ContradictionRecord& found : implied_contradictions_of(records, witnesses)) out.push_back(std::move(found));
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return std::tie(a.id, a.implied) < std::tie(b.id, b.implied); });
  out.erase(std::unique(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.id == b.id; }), out.end());
  return out;
}

}  // namespace wiregraph::resolve
