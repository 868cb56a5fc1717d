#include "resolve/contradictions.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <tuple>

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
         claim.predicate == Predicate::took_place_in;
}

/// The numbers that a claim leaves possible.
struct Range {
  double least, most;
};

/// So far "about" a number reaches, as a part of it.
constexpr double k_about = 0.15;

Range range_of(const ClaimRecord& claim) {
  const double number = claim.value->number, without_end = std::numeric_limits<double>::infinity();
  if (claim.sense == "at_least") return {number, without_end};
  if (claim.sense == "at_most") return {-without_end, number};
  if (claim.sense == "about") return {number * (1 - k_about), number * (1 + k_about)};
  return {number, number};
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
    const auto differ = [](const ClaimRecord& a, const ClaimRecord& b) {
      const Range first = range_of(a), second = range_of(b);
      return first.least > second.most || second.least > first.most;
    };
    for (const auto& [key, group] : groups) add_pairs(ContradictionType::different_values, group, differ);
  }

  void find_two_holders() {
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < records_.claims.size(); ++i)
      if (claim(i).predicate == Predicate::leads && is_actual(claim(i)) && is_positive(claim(i)) && has_full_name(claim(i).subject))
        groups[claim(i).object].push_back(i);
    const auto differ = [&](const ClaimRecord& a, const ClaimRecord& b) { return a.subject != b.subject && is_one_office(a.role, b.role); };
    for (const auto& [body, group] : groups) add_pairs(ContradictionType::two_holders, group, differ);
  }

  std::vector<ContradictionRecord> found() && { return std::move(found_); }

 private:
  const ClaimRecord& claim(std::size_t index) const { return records_.claims[index]; }

  /// A surname alone may be the other holder himself.
  bool has_full_name(const std::string& id) const {
    const auto entity = entities_.find(id);
    return entity != entities_.end() && entity->second->name.find(' ') != std::string::npos;
  }

  /// "US President" and "president" are one office; a president and a prime minister may well lead one state.
  static bool is_one_office(const std::string& a, const std::string& b) {
    const std::string left = folded(a), right = folded(b);
    if (left.empty() || right.empty()) return false;
    return left == right || left.ends_with(" " + right) || right.ends_with(" " + left);
  }

  template <class Differ>
  void add_pairs(ContradictionType type, const std::vector<std::size_t>& group, Differ differ) {
    std::set<std::string> claims;
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (std::size_t k = i + 1; k < group.size(); ++k) {
        const std::size_t a = group[i], b = group[k];
        if (differ(claim(a), claim(b)) && may_be_of_one_time(claim(a), testimonies_[a], claim(b), testimonies_[b]))
          claims.insert({claim(a).id, claim(b).id});
      }
    }
    if (!claims.empty()) found_.push_back(contradiction_of(type, claims));
  }

  const Records& records_;
  const std::vector<Testimony>& testimonies_;
  std::map<std::string, const EntityRecord*> entities_;
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
