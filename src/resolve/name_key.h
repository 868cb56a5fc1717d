#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/records.h"

namespace wiregraph::resolve {

/// A full name as other documents may spell it.
struct FullName {
  std::string key;
  std::string distinction;  ///< tells namesakes apart: the initials of a person's middle names; empty where nothing does
};

/// By which names an entity can be found.
struct NameKeys {
  std::vector<FullName> full;        ///< names that mean one thing in any document, one per key
  std::vector<std::string> partial;  ///< where there is no full one: a surname, alone or with an initial; an acronym; what tells more last
  std::vector<std::string> answers;  ///< partial names that may mean this entity in other documents
};

/// The name in small Latin letters without accents, punctuation and leading article: "The Côte-d'Or" -> "cote dor".
std::string folded(std::string_view name);

/// One key for the spellings that English gives one name of another script: Zelensky, Zelenskyy, Zelenskiy; Khabarov, Habarov; Tsvetkov,
/// Cvetkov. Only meant to be compared together with a second name.
std::string spelling_key(std::string_view name);

/// The same for a given name, where the last short vowel wavers too: Khaled, Khalid; Yousef, Yusuf. Names of one vowel keep it. One key
/// have also those of ontology/gazetteers/name_variants.tsv: Vladimir, Volodymyr.
std::string given_name_key(std::string_view name);

NameKeys name_keys_of(const EntityRecord& entity);

}  // namespace wiregraph::resolve
