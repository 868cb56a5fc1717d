#include "resolve/ages.h"

#include <algorithm>
#include <limits>

namespace wiregraph::resolve {

namespace {

constexpr std::uint32_t k_youngest = std::numeric_limits<std::uint32_t>::max();

bool is_older(const DocumentRecord* a, const DocumentRecord* b) {
  if (a->published.has_value() != b->published.has_value()) return a->published.has_value();
  if (a->published && a->published->start != b->published->start) return a->published->start < b->published->start;
  return a->id < b->id;
}

}  // namespace

Ages::Ages(const std::vector<DocumentRecord>& documents) {
  std::vector<const DocumentRecord*> sorted;
  for (const DocumentRecord& document : documents) sorted.push_back(&document);
  std::sort(sorted.begin(), sorted.end(), is_older);
  for (const DocumentRecord* document : sorted) ranks_.emplace(document->id, static_cast<std::uint32_t>(ranks_.size()));
}

std::uint32_t Ages::rank(const std::string& document) const {
  const auto found = ranks_.find(document);
  return found == ranks_.end() ? k_youngest : found->second;
}

Age Ages::of(const EntityRecord& entity) const {
  Age age{k_youngest, k_youngest, entity.id};
  for (const MentionRecord& mention : entity.mentions)
    age = std::min(age, Age{rank(mention.quote.document), mention.quote.start, entity.id});
  return age;
}

Age Ages::of(const EventRecord& event) const {
  Age age{k_youngest, k_youngest, event.id};
  for (const Quote& mention : event.mentions) age = std::min(age, Age{rank(mention.document), mention.start, event.id});
  return age;
}

}  // namespace wiregraph::resolve
