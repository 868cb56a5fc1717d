#include "resolve/match_events.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

#include "resolve/name_key.h"
#include "resolve/participants.h"

namespace wiregraph::resolve {

namespace {

using std::chrono::days;

/// News speaks of what is fresh: an event without a date is of the days around the day of publication.
constexpr days k_news_window{7};
/// Up to this length a time counts as a date.
constexpr days k_longest_date{2};
constexpr int k_most_months = 24;

/// Between the same parties it happens again and again, so that only a date tells which one is meant.
bool recurs(EventType type) {
  switch (type) {
    case EventType::Attack:
    case EventType::Killing:
    case EventType::Arrest:
    case EventType::Protest:
    case EventType::Crackdown:
    case EventType::Disaster:
    case EventType::Evacuation:
    case EventType::Statement:
    case EventType::Sport:
    case EventType::Trade:
    case EventType::Deployment:
    case EventType::Other:
      return true;
    default:
      return false;
  }
}

bool needs_equal_participants(EventType type) { return type == EventType::Call || type == EventType::Meeting; }

struct Days {
  Day start = Day::min();
  Day end = Day::max();
  bool overlaps(const Days& other) const { return start <= other.end && other.start <= end; }
  bool bounded() const { return start != Day::min(); }
};

/// What decides whether an event is another, entities by the index of their node.
struct Features {
  std::size_t event = 0;
  EventType type = EventType::Other;
  std::string document;
  std::string name;  ///< where the type says too little
  std::vector<std::size_t> participants;
  std::optional<std::size_t> place;
  bool dated = false;
  Days days;
};

/// A node in the making.
struct Cluster {
  Features all;  ///< the most participants, the days in common, the place
  std::vector<std::size_t> events;
  std::set<std::string> documents;
};

/// Who leads which state or body, by the indices of their nodes.
using Leaders = std::set<std::pair<std::size_t, std::size_t>>;

/// One stands for the other: the same, or a state and its leader.
bool is_same_side(std::size_t a, std::size_t b, const Leaders& leaders) {
  return a == b || leaders.count({a, b}) != 0 || leaders.count({b, a}) != 0;
}

bool holds_sides(const Features& more, const Features& fewer, const Leaders& leaders) {
  return std::all_of(fewer.participants.begin(), fewer.participants.end(), [&](std::size_t one) {
    return std::any_of(more.participants.begin(), more.participants.end(),
                       [&](std::size_t other) { return is_same_side(one, other, leaders); });
  });
}

bool participants_fit(const Features& a, const Features& b, const Leaders& leaders) {
  if (a.participants.empty() && b.participants.empty()) return a.place && a.place == b.place && a.dated && b.dated;
  if (a.participants.empty() || b.participants.empty()) return false;
  if (needs_equal_participants(a.type)) return holds_sides(a, b, leaders) && holds_sides(b, a, leaders);
  const auto holds = [](const auto& more, const auto& fewer) {
    return std::includes(more.begin(), more.end(), fewer.begin(), fewer.end());
  };
  return holds(a.participants, b.participants) || holds(b.participants, a.participants);
}

bool fits(const Cluster& cluster, const Features& event, const Leaders& leaders) {
  const Features& all = cluster.all;
  if (all.type != event.type || all.name != event.name) return false;
  if (recurs(event.type) && !(all.dated && event.dated)) return false;
  if (cluster.documents.count(event.document) != 0 || !all.days.overlaps(event.days)) return false;
  if (all.place && event.place && all.place != event.place) return false;
  return participants_fit(all, event, leaders);
}

int month_of(Day day) {
  const std::chrono::year_month_day date{day};
  return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

class Matcher {
 public:
  Matcher(const GraphRecords& records, const std::vector<std::size_t>& entities, const Ages& ages)
      : records_(records), entities_(entities) {
    for (std::size_t i = 0; i < records.entities.size(); ++i) entity_at_.emplace(records.entities[i].id, i);
    for (const DocumentRecord& document : records.documents) documents_.emplace(document.id, &document);
    find_leaders();
    const auto participants = participants_of(records);
    for (std::size_t i = 0; i < records.events.size(); ++i) {
      ages_.push_back(ages.of(records.events[i]));
      events_.push_back(features_of(i, participants.at(records.events[i].id)));
    }
  }

  /// The most telling events make the nodes, the others join.
  std::vector<std::size_t> match() {
    std::vector<const Features*> order;
    for (const Features& event : events_) order.push_back(&event);
    std::sort(order.begin(), order.end(), [&](const Features* a, const Features* b) { return tells_more(*a, *b); });
    for (const Features* event : order) place(*event);
    std::vector<std::size_t> out(events_.size());
    for (const Cluster& cluster : clusters_) {
      const std::size_t oldest = *std::min_element(cluster.events.begin(), cluster.events.end(),
                                                   [&](std::size_t a, std::size_t b) { return ages_[a] < ages_[b]; });
      for (std::size_t event : cluster.events) out[event] = oldest;
    }
    return out;
  }

 private:
  using Key = std::tuple<EventType, bool, std::size_t, int>;  ///< type, by place, participant or place, month
  static constexpr int k_any_month = -1;                      ///< clusters of unbounded or long times
  static constexpr int k_all_months = -2;                     ///< every cluster

  void find_leaders() {
    for (const ClaimRecord& claim : records_.claims) {
      const bool leads = claim.predicate == Predicate::leads && claim.polarity == Polarity::positive && claim.phase == Phase::current;
      const auto leader = entity_at_.find(claim.subject), body = entity_at_.find(claim.object);
      if (leads && leader != entity_at_.end() && body != entity_at_.end())
        leaders_.insert({entities_[leader->second], entities_[body->second]});
    }
  }

  /// A state beside its own leader is the leader's side, and no other one.
  void drop_led(std::vector<std::size_t>& participants) const {
    const std::vector<std::size_t> all = participants;
    std::erase_if(participants, [&](std::size_t body) {
      return std::any_of(all.begin(), all.end(), [&](std::size_t leader) { return leaders_.count({leader, body}) != 0; });
    });
  }

  Features features_of(std::size_t index, const std::set<std::string>& participants) const {
    const EventRecord& event = records_.events[index];
    Features out;
    out.event = index;
    out.type = event.type;
    if (!event.mentions.empty()) out.document = event.mentions.front().document;
    if (event.type == EventType::Other) out.name = folded(event.name);
    for (const std::string& id : participants)
      if (const auto entity = entity_at_.find(id); entity != entity_at_.end()) out.participants.push_back(entities_[entity->second]);
    std::sort(out.participants.begin(), out.participants.end());
    out.participants.erase(std::unique(out.participants.begin(), out.participants.end()), out.participants.end());
    drop_led(out.participants);
    if (!event.place.empty()) out.place = entities_[entity_at_.at(event.place)];
    out.dated = event.time && event.time->end - event.time->start <= k_longest_date;
    out.days = days_of(event, out.document);
    return out;
  }

  Days days_of(const EventRecord& event, const std::string& document) const {
    if (event.time) return {event.time->start, event.time->end};
    const auto found = documents_.find(document);
    if (event.type == EventType::War || found == documents_.end() || !found->second->published) return {};
    return {found->second->published->start - k_news_window, found->second->published->end + k_news_window};
  }

  bool tells_more(const Features& a, const Features& b) const {
    const auto key = [](const Features& event) {
      const auto length = event.days.bounded() ? event.days.end - event.days.start : days::max();
      return std::tuple(!event.dated, -static_cast<std::int64_t>(event.participants.size()), length, !event.place);
    };
    const auto left = key(a), right = key(b);
    return left != right ? left < right : ages_[a.event] < ages_[b.event];
  }

  static std::vector<int> months_of(const Features& event) {
    if (!event.days.bounded()) return {k_any_month};
    const int first = month_of(event.days.start), last = month_of(event.days.end);
    if (last - first > k_most_months) return {k_any_month};
    std::vector<int> out;
    for (int month = first; month <= last; ++month) out.push_back(month);
    return out;
  }

  template <class Visit>
  static void for_each_key(const Features& event, const std::vector<int>& months, Visit visit) {
    for (int month : months) {
      for (std::size_t participant : event.participants) visit(Key{event.type, false, participant, month});
      if (event.participants.empty() && event.place) visit(Key{event.type, true, *event.place, month});
    }
  }

  /// The clusters that the event fits; two are enough to know that it is ambiguous.
  std::set<std::size_t> candidates(const Features& event) const {
    std::vector<int> months = months_of(event);
    if (months.front() == k_any_month)
      months = {k_all_months};
    else
      months.push_back(k_any_month);
    std::set<std::size_t> out;
    for_each_key(event, months, [&](const Key& key) {
      const auto found = index_.find(key);
      if (found == index_.end()) return;
      for (std::size_t cluster : found->second) {
        if (out.size() > 1) return;
        if (fits(clusters_[cluster], event, leaders_)) out.insert(cluster);
      }
    });
    return out;
  }

  void place(const Features& event) {
    const std::set<std::size_t> fitting = candidates(event);
    if (fitting.size() == 1) return join(*fitting.begin(), event);
    clusters_.push_back({event, {event.event}, {event.document}});
    if (fitting.empty()) index(clusters_.size() - 1);
  }

  void join(std::size_t number, const Features& event) {
    Cluster& cluster = clusters_[number];
    cluster.events.push_back(event.event);
    cluster.documents.insert(event.document);
    Features& all = cluster.all;
    all.days = {std::max(all.days.start, event.days.start), std::min(all.days.end, event.days.end)};
    all.dated = all.dated || event.dated;
    if (!all.place) all.place = event.place;
    if (event.participants.size() <= all.participants.size()) return;
    all.participants = event.participants;
    index(number);
  }

  void index(std::size_t number) {
    std::vector<int> months = months_of(clusters_[number].all);
    months.push_back(k_all_months);
    for_each_key(clusters_[number].all, months, [&](const Key& key) {
      std::vector<std::size_t>& known = index_[key];
      if (known.empty() || known.back() != number) known.push_back(number);
    });
  }

  const GraphRecords& records_;
  const std::vector<std::size_t>& entities_;
  std::unordered_map<std::string, std::size_t> entity_at_;
  Leaders leaders_;
  std::unordered_map<std::string, const DocumentRecord*> documents_;
  std::vector<Age> ages_;
  std::vector<Features> events_;
  std::vector<Cluster> clusters_;
  std::map<Key, std::vector<std::size_t>> index_;
};

}  // namespace

std::vector<std::size_t> match_events(const GraphRecords& records, const std::vector<std::size_t>& entities, const Ages& ages) {
  return Matcher(records, entities, ages).match();
}

}  // namespace wiregraph::resolve
