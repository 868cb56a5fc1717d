#pragma once

#include <functional>
#include <string>

#include "write/sample_graph.h"

namespace wiregraph {

/// Calls `give` with every value of a closed list and its number.
template <class Enum>
void for_each_value(const std::function<void(Enum, std::size_t)>& give) {
  for (std::size_t i = 0; i < terms_of(Enum{}).size(); ++i) give(static_cast<Enum>(i), i);
}

/// The story with every property somewhere.
inline Records records_with_every_property() {
  Records records = story();
  DocumentRecord reprint = records.documents[0];
  reprint.id = "d-2";
  reprint.url = "no address";
  reprint.publisher_id = "e-3";
  reprint.same_text_as = "d-1";
  reprint.published->text = "Tuesday";
  records.documents.push_back(reprint);
  records.entities[3].same_as.push_back("no address");
  records.claims[0].posted->text = "5 March";
  records.claims[0].sense = records.propositions[0].sense = "in public";
  return records;
}

/// The story with every property and every value of the vocabulary somewhere.
inline Records records_with_every_term() {
  Records records = records_with_every_property();
  for_each_value<Predicate>([&](Predicate value, std::size_t i) {
    const bool of_a_value = info_of(value).range == 0;
    records.claims.push_back(claim("c-predicate-" + std::to_string(i), "e-1", value, of_a_value ? "" : "e-2"));
    records.propositions.push_back(proposition("p-predicate-" + std::to_string(i), records.claims.back(), Status::stated));
  });
  for_each_value<EventType>([&](EventType value, std::size_t i) {
    records.events.emplace_back().id = "v-type-" + std::to_string(i);
    records.events.back().type = value;
  });
  for_each_value<EntityType>(
      [&](EntityType value, std::size_t i) { records.entities.push_back(entity("e-type-" + std::to_string(i), value, "x")); });
  for_each_value<ContradictionType>([&](ContradictionType value, std::size_t i) {
    records.contradictions.push_back({"x-type-" + std::to_string(i), value, {"c-1"}, false});
  });
  for_each_value<MentionForm>([&](MentionForm value, std::size_t i) {
    const auto start = static_cast<std::uint32_t>(i);
    records.entities[0].mentions.push_back({{"d-1", start, start + 1, "x"}, value});
  });
  for_each_value<Realis>([&](Realis value, std::size_t i) { records.events[i].realis = value; });
  for_each_value<Plover>([&](Plover value, std::size_t i) { records.claims[i].plover = value; });
  for_each_value<Modality>([&](Modality value, std::size_t i) { records.claims[i].modality = value; });
  for_each_value<Phase>([&](Phase value, std::size_t i) { records.claims[i].phase = value; });
  for_each_value<Status>([&](Status value, std::size_t i) { records.propositions[i].status = value; });
  return records;
}

}  // namespace wiregraph
