#include "resolve/outlets.h"

#include <set>

#include "resolve/name_key.h"

namespace wiregraph::resolve {

Outlets::Outlets(const std::vector<EntityRecord>& entities) {
  for (const EntityRecord& entity : entities) {
    if (entity.type != EntityType::Organization) continue;
    std::set<std::string> keys{folded(entity.name)};
    for (const std::string& alias : entity.aliases) keys.insert(folded(alias));
    for (const std::string& key : keys) {
      const auto [place, is_new] = ids_.emplace(key, entity.id);
      if (!is_new) place->second.clear();
    }
  }
  ids_.erase("");
}

std::string Outlets::id_of(const std::string& name) const {
  const auto found = ids_.find(folded(name));
  return found == ids_.end() ? std::string() : found->second;
}

}  // namespace wiregraph::resolve
