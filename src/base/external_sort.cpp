#include "base/external_sort.h"

#include <algorithm>
#include <queue>

namespace wiregraph {

namespace {

/// The first item of a run that is not given yet.
class Run {
 public:
  Run(const Spool& spool, std::uint64_t start, std::uint64_t end) : reader_(spool, start, end) { step(); }

  /// False at the end.
  bool step() {
    if (reader_.at_end()) return false;
    key_ = take_stretch(reader_);
    bytes_ = take_stretch(reader_);
    return true;
  }

  const std::string& key() const { return key_; }
  std::string_view bytes() const { return bytes_; }

 private:
  SpoolReader reader_;
  std::string key_;
  std::string_view bytes_;
};

}  // namespace

void ExternalSort::add(std::string_view key, std::string_view bytes) {
  if (!items_.empty() && bytes_.size() + key.size() + bytes.size() > run_) end_run();
  if (items_.empty()) bytes_.reserve(run_);
  items_.push_back({bytes_.size(), key.size(), key.size() + bytes.size()});
  bytes_ += key;
  bytes_ += bytes;
}

void ExternalSort::sort_items() {
  std::stable_sort(items_.begin(), items_.end(), [this](const Item& a, const Item& b) { return key_of(a) < key_of(b); });
}

void ExternalSort::end_run() {
  sort_items();
  const std::uint64_t start = runs_.size();
  for (const Item& item : items_) {
    append_stretch(runs_, key_of(item));
    append_stretch(runs_, rest_of(item));
  }
  places_.emplace_back(start, runs_.size());
  bytes_.clear();
  items_.clear();
}

void ExternalSort::for_each(const std::function<void(std::string_view, std::string_view)>& give) {
  if (places_.empty()) {
    sort_items();
    for (const Item& item : items_) give(key_of(item), rest_of(item));
    return;
  }
  if (!items_.empty()) end_run();
  bytes_ = {};
  items_ = {};
  std::vector<Run> runs;
  runs.reserve(places_.size());  // a run that moved would look at its old place
  for (const auto& [start, end] : places_) runs.emplace_back(runs_, start, end);
  const auto is_later = [&](std::size_t a, std::size_t b) {
    const int order = runs[a].key().compare(runs[b].key());
    return order != 0 ? order > 0 : a > b;
  };
  std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(is_later)> next(is_later);
  for (std::size_t i = 0; i < runs.size(); ++i) next.push(i);
  while (!next.empty()) {
    const std::size_t first = next.top();
    next.pop();
    give(runs[first].key(), runs[first].bytes());
    if (runs[first].step()) next.push(first);
  }
}

void append_number(std::string& key, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) key += static_cast<char>(number >> shift);
}

}  // namespace wiregraph
