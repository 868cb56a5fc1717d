#include "resolve/contradictions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

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
  const ClaimRecord* claim;    ///< one of them
  const Testimony* testimony;  ///< of that one
  std::string role;            ///< folded
  Day start;
  Day end;
  std::vector<std::size_t> claims;
};

/// Of what may change, only what different sources say on one day cannot both be true.
bool is_of_one_state(const Variant& a, const Variant& b) {
  if (!may_change(a.claim->predicate)) return true;
  return a.testimony->said && a.testimony->said == b.testimony->said && a.testimony->vouchers != b.testimony->vouchers;
}

class Finder {
 public:
  Finder(const Records& records, const std::vector<Testimony>& testimonies) : records_(records), testimonies_(testimonies) {
    for (const EntityRecord& entity : records.entities) entities_.emplace(entity.id, &entity);
  }

  void find_denials(const Proposition& proposition) {
    if (!is_one_thing(claim(proposition.claims.front()))) return;
    Dispute dispute(records_, testimonies_);
    for (std::size_t positive : proposition.claims) {
      if (!is_actual(claim(positive)) || !is_positive(claim(positive))) continue;
      for (std::size_t negative : proposition.claims)
        if (is_actual(claim(negative)) && !is_positive(claim(negative))) dispute.add(positive, negative);
    }
    for (ContradictionRecord& found : dispute.contradictions(false)) found_.push_back(std::move(found));
  }

  void find_different_values() {
    using Key = std::tuple<std::string, Predicate, std::string, std::string, std::string>;
    std::map<Key, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < records_.claims.size(); ++i) {
      const ClaimRecord& c = claim(i);
      if (c.value && is_actual(c) && is_positive(c) && is_one_thing(c))
        groups[{c.subject, c.predicate, c.target, c.in_event, c.value->unit}].push_back(i);
    }
    const auto differ = [](const Variant& a, const Variant& b) {
      if (!is_of_one_state(a, b)) return false;
      const Range first = range_of(*a.claim), second = range_of(*b.claim);
      return first.least > second.most || second.least > first.most;
    };
    for (const auto& [key, group] : groups) add_conflicts(ContradictionType::different_values, group, differ);
  }

  void find_two_holders() {
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < records_.claims.size(); ++i)
      if (claim(i).predicate == Predicate::leads && is_actual(claim(i)) && is_positive(claim(i)) && has_full_name(claim(i).subject))
        groups[claim(i).object].push_back(i);
    const auto differ = [](const Variant& a, const Variant& b) {
      return a.claim->subject != b.claim->subject && is_one_office(a.role, b.role);
    };
    for (const auto& [body, group] : groups) add_conflicts(ContradictionType::two_holders, group, differ);
  }

  std::vector<ContradictionRecord> found() && { return std::move(found_); }

 private:
  const ClaimRecord& claim(std::size_t index) const { return records_.claims[index]; }

  /// A surname alone may be the other holder himself.
  bool has_full_name(const std::string& id) const {
    const auto entity = entities_.find(id);
    return entity != entities_.end() && entity->second->name.find(' ') != std::string::npos;
  }

  /// "us president" and "president" are one office; a president and a prime minister may well lead one state.
  static bool is_one_office(const std::string& a, const std::string& b) {
    if (a.empty() || b.empty()) return false;
    return a == b || a.ends_with(" " + b) || b.ends_with(" " + a);
  }

  static std::string source_of(const Testimony& testimony) {
    std::string source = testimony.said ? std::to_string(testimony.said->time_since_epoch().count()) : std::string();
    for (const std::string& voucher : testimony.vouchers) source += ' ' + voucher;
    return source;
  }

  /// By their first day.
  std::vector<Variant> variants_of(const std::vector<std::size_t>& group) const {
    std::map<std::tuple<Day, Day, std::string, std::string, std::string, double, std::string>, Variant> variants;
    for (const std::size_t index : group) {
      const ClaimRecord& c = claim(index);
      const Testimony& testimony = testimonies_[index];
      Variant variant{&c, &testimony, folded(c.role), Day::min(), Day::max(), {}};
      if (const auto days = validity_of(c, testimony)) {
        variant.start = days->start;
        variant.end = days->end;
      }
      const auto key = std::tuple(variant.start, variant.end, c.subject, variant.role, c.sense, c.value ? c.value->number : 0.0,
                                  may_change(c.predicate) ? source_of(testimony) : std::string());
      variants.try_emplace(key, std::move(variant)).first->second.claims.push_back(index);
    }
    std::vector<Variant> out;
    for (auto& [key, variant] : variants) out.push_back(std::move(variant));
    return out;
  }

  /// Which variants cannot be true together with another one of the same days. In the order of first days, only those still running need
  /// be looked at.
  template <class Differ>
  static std::vector<bool> in_conflict(const std::vector<Variant>& variants, Differ differ) {
    std::vector<bool> found(variants.size(), false);
    std::vector<std::size_t> running;
    for (std::size_t later = 0; later < variants.size(); ++later) {
      std::erase_if(running, [&](std::size_t earlier) { return variants[earlier].end < variants[later].start; });
      for (const std::size_t earlier : running)
        if (!(found[earlier] && found[later]) && differ(variants[earlier], variants[later])) found[earlier] = found[later] = true;
      running.push_back(later);
    }
    return found;
  }

  /// All claims of the group that are in conflict, as one contradiction.
  template <class Differ>
  void add_conflicts(ContradictionType type, const std::vector<std::size_t>& group, Differ differ) {
    const std::vector<Variant> variants = variants_of(group);
    const std::vector<bool> conflicting = in_conflict(variants, differ);
    std::set<std::string> claims;
    for (std::size_t i = 0; i < variants.size(); ++i)
      if (conflicting[i])
        for (const std::size_t index : variants[i].claims) claims.insert(claim(index).id);
    if (!claims.empty()) found_.push_back(contradiction_of(type, claims));
  }

  const Records& records_;
  const std::vector<Testimony>& testimonies_;
  std::unordered_map<std::string, const EntityRecord*> entities_;
  std::vector<ContradictionRecord> found_;
};

}  // namespace

std::vector<ContradictionRecord> contradictions_of(const Records& records, const std::vector<Testimony>& testimonies,
                                                   const std::vector<Proposition>& propositions) {
  Finder finder(records, testimonies);
  for (const Proposition& proposition : propositions) finder.find_denials(proposition);
  finder.find_different_values();
  finder.find_two_holders();
  std::vector<ContradictionRecord> out = std::move(finder).found();
  for (ContradictionRecord& found : implied_contradictions_of(records, testimonies)) out.push_back(std::move(found));
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return std::tie(a.id, a.implied) < std::tie(b.id, b.implied); });
  out.erase(std::unique(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.id == b.id; }), out.end());
  return out;
}

}  // namespace wiregraph::resolve
