#include "app/print_names.h"

#include <algorithm>
#include <iomanip>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/report.h"

namespace wiregraph::app {

void print_names(const Records& records, std::ostream& out) {
  std::vector<std::pair<std::size_t, const EntityRecord*>> rows;
  for (const EntityRecord& entity : records.entities) {
    std::set<std::string> documents;
    for (const MentionRecord& mention : entity.mentions) documents.insert(mention.quote.document);
    if (documents.size() > 1 || !entity.aliases.empty()) rows.emplace_back(documents.size(), &entity);
  }
  std::ranges::stable_sort(rows, std::greater(), &std::pair<std::size_t, const EntityRecord*>::first);
  out << "documents  names\n";
  for (const auto& [documents, entity] : rows) {
    out << "  " << std::setw(7) << documents << "  " << printable(entity->name) << "  " << entity->id << "  " << name_of(entity->type);
    for (const std::string& alias : entity->aliases) out << (alias == entity->aliases.front() ? ": " : "; ") << printable(alias);
    out << '\n';
  }
}

}  // namespace wiregraph::app
