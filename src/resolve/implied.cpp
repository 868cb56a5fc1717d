#include "resolve/implied.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "resolve/common_nouns.h"
#include "resolve/dispute.h"
#include "resolve/participants.h"

namespace wiregraph::resolve {

namespace {

/// A claim within an event, seen as one of what was or was not done to a thing there.
struct Act {
  std::size_t claim;
  Predicate predicate;  ///< what it comes to: discussed
  bool implied;         ///< the claim says something closer
};

class Finder {
 public:
  Finder(const Records& records, const std::vector<Testimony>& testimonies)
      : records_(records), testimonies_(testimonies), participants_(participants_of(records)) {
    for (const EventRecord& event : records.events) events_.emplace(event.id, &event);
    for (std::size_t i = 0; i < records.claims.size(); ++i) add_claim(i);
  }

  std::vector<ContradictionRecord> find() const {
    std::map<std::tuple<std::string, std::string, Predicate>, Dispute> disputes;
    for (const auto& [event, denials] : denials_) {
      const auto acts = acts_.find(event);
      if (acts == acts_.end()) continue;
      for (const Act& denial : denials)
        for (const Act& act : acts->second)
          if (contradicts(act, denial, event))
            disputes.try_emplace({event, claim(denial).object, denial.predicate}, records_, testimonies_)
                .first->second.add(act.claim, denial.claim);
    }
    std::vector<ContradictionRecord> out;
    for (const auto& [thing, dispute] : disputes)
      for (ContradictionRecord& found : dispute.contradictions(true)) out.push_back(std::move(found));
    return out;
  }

 private:
  const ClaimRecord& claim(const Act& act) const { return records_.claims[act.claim]; }

  void add_claim(std::size_t index) {
    const ClaimRecord& claim = records_.claims[index];
    const auto event = events_.find(claim.in_event);
    if (event == events_.end() || events_.count(claim.object) == 0 || claim.modality != Modality::actual) return;
    for (const Implication& rule : k_implications) {
      if (rule.within != event->second->type) continue;
      // Only what was done implies more: who did not demand a thing may still have discussed it.
      if (claim.polarity == Polarity::positive && claim.predicate == rule.premise)
        acts_[claim.in_event].push_back({index, rule.conclusion, true});
    }
    const auto concludes = [&](const Implication& rule) {
      return rule.conclusion == claim.predicate && rule.within == event->second->type;
    };
    if (std::none_of(k_implications.begin(), k_implications.end(), concludes)) return;
    (claim.polarity == Polarity::positive ? acts_ : denials_)[claim.in_event].push_back({index, claim.predicate, false});
  }

  bool contradicts(const Act& act, const Act& denial, const std::string& event) const {
    const ClaimRecord &said = claim(act), &denied = claim(denial);
    if (act.predicate != denial.predicate || !is_about_one_thing(said.object, denied.object)) return false;
    if (said.subject == denied.subject) return act.implied || said.object != denied.object || said.target != denied.target;
    const std::set<std::string>& participants = participants_.at(event);
    return participants.count(said.subject) != 0 && participants.count(denied.subject) != 0;
  }

  /// The same thing, things of one type, an end of aid and aid; of things without a type those with a common noun in common.
  bool is_about_one_thing(const std::string& a, const std::string& b) const {
    if (a == b) return true;
    const auto topic = [&](const std::string& id) {
      const EventType type = events_.at(id)->type;
      return info_of(type).about.value_or(type);
    };
    if (topic(a) != topic(b)) return false;
    return topic(a) != EventType::Other || share_noun(events_.at(a)->name, events_.at(b)->name);
  }

  const Records& records_;
  const std::vector<Testimony>& testimonies_;
  std::map<std::string, std::set<std::string>> participants_;  ///< by event
  std::unordered_map<std::string, const EventRecord*> events_;
  std::map<std::string, std::vector<Act>> acts_;     ///< by event
  std::map<std::string, std::vector<Act>> denials_;  ///< by event
};

}  // namespace

std::vector<ContradictionRecord> implied_contradictions_of(const Records& records, const std::vector<Testimony>& testimonies) {
  return Finder(records, testimonies).find();
}

}  // namespace wiregraph::resolve
