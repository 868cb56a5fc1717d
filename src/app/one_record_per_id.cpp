#include "app/one_record_per_id.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wiregraph::app {

namespace {

bool is_known(const EntityRecord& entity) { return entity.id.starts_with("wd-"); }

EntityPart part_of(const EntityRecord& entity, const std::string& document) {
  return {entity.id, document, entity.type, entity.subtype, entity.name, entity.aliases, entity.same_as, entity.close_match};
}

void add_missing(std::vector<std::string>& to, const std::vector<std::string>& from, const std::string& name) {
  for (const std::string& word : from)
    if (word != name && std::find(to.begin(), to.end(), word) == to.end()) to.push_back(word);
}

}  // namespace

void OneRecordPerId::take_from(Records& records) {
  const std::string document = records.documents.empty() ? std::string() : records.documents.front().id;
  const auto known =
      std::stable_partition(records.entities.begin(), records.entities.end(), [](const auto& entity) { return !is_known(entity); });
  for (auto entity = known; entity != records.entities.end(); ++entity) add(std::move(*entity), document);
  records.entities.erase(known, records.entities.end());
}

void OneRecordPerId::add(EntityRecord entity, const std::string& document) {
  EntityPart part = part_of(entity, document);
  const auto [place, first] = entities_.try_emplace(entity.id, std::move(entity));
  EntityRecord& united = place->second;
  if (!first) {
    add_missing(united.aliases, entity.aliases, united.name);
    add_missing(united.aliases, {entity.name}, united.name);
    std::move(entity.mentions.begin(), entity.mentions.end(), std::back_inserter(united.mentions));
  }
  united.parts.push_back(std::move(part));
}

Records OneRecordPerId::rest() const {
  Records rest;
  for (const auto& [id, entity] : entities_) {
    rest.entities.push_back(entity);
    std::sort(rest.entities.back().aliases.begin(), rest.entities.back().aliases.end());
    if (entity.parts.size() == 1) rest.entities.back().parts.clear();
  }
  return rest;
}

}  // namespace wiregraph::app
