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
  Voice voice;
  std::string subject;
  std::string object;
  std::string target;
  Predicate predicate;  ///< what it comes to: discussed
  bool implied;         ///< the claim says something closer
};

/// First the denials, which are few, then what is said in their events: so not every claim need be kept.
class Finder {
 public:
  Finder(const GraphRecords& records, const Witnesses& witnesses) : witnesses_(witnesses), participants_(participants_of(records)) {
    for (const EventRecord& event : records.events) events_.emplace(event.id, &event);
    for (const ClaimRecord& claim : records.claims)
      if (claim.polarity == Polarity::negative && concludes(claim))
        denials_[claim.in_event].push_back(act_of(claim, claim.predicate, false));
    for (const ClaimRecord& claim : records.claims)
      if (claim.polarity == Polarity::positive && denials_.contains(claim.in_event)) add_acts(claim);
  }

  std::vector<ContradictionRecord> find() const {
    std::map<std::tuple<std::string, std::string, Predicate>, Dispute> disputes;
    for (const auto& [event, denials] : denials_) {
      const auto acts = acts_.find(event);
      if (acts == acts_.end()) continue;
      for (const Act& denial : denials)
        for (const Act& act : acts->second)
          if (contradicts(act, denial, event)) disputes[{event, denial.object, denial.predicate}].add(act.voice, denial.voice);
    }
    std::vector<ContradictionRecord> out;
    for (const auto& [thing, dispute] : disputes)
      for (ContradictionRecord& found : dispute.contradictions(true)) out.push_back(std::move(found));
    return out;
  }

 private:
  Act act_of(const ClaimRecord& claim, Predicate predicate, bool implied) const {
    return {voice_of(claim, witnesses_.testimony_of(claim)), claim.subject, claim.object, claim.target, predicate, implied};
  }

  bool is_within(const ClaimRecord& claim, EventType type) const {
    const auto event = events_.find(claim.in_event);
    return event != events_.end() && event->second->type == type && events_.contains(claim.object) && claim.modality == Modality::actual;
  }

  /// It says itself what others imply.
  bool concludes(const ClaimRecord& claim) const {
    return std::any_of(k_implications.begin(), k_implications.end(),
                       [&](const Implication& rule) { return rule.conclusion == claim.predicate && is_within(claim, rule.within); });
  }

  /// Only what was done implies more: who did not demand a thing may still have discussed it.
  void add_acts(const ClaimRecord& claim) {
    std::vector<Act>& acts = acts_[claim.in_event];
    for (const Implication& rule : k_implications)
      if (rule.premise == claim.predicate && is_within(claim, rule.within)) acts.push_back(act_of(claim, rule.conclusion, true));
    if (concludes(claim)) acts.push_back(act_of(claim, claim.predicate, false));
  }

  bool contradicts(const Act& said, const Act& denied, const std::string& event) const {
    if (said.predicate != denied.predicate || !is_about_one_thing(said.object, denied.object)) return false;
    if (said.subject == denied.subject) return said.implied || said.object != denied.object || said.target != denied.target;
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

  const Witnesses& witnesses_;
  std::map<std::string, std::set<std::string>> participants_;  ///< by event
  std::unordered_map<std::string, const EventRecord*> events_;
  std::map<std::string, std::vector<Act>> denials_;  ///< by event
  std::map<std::string, std::vector<Act>> acts_;     ///< by event
};

}  // namespace

std::vector<ContradictionRecord> implied_contradictions_of(const GraphRecords& records, const Witnesses& witnesses) {
  return Finder(records, witnesses).find();
}

}  // namespace wiregraph::resolve
