#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/document.h"

namespace wiregraph::recognize {

using ThingId = Id<struct ThingTag>;

/// A state, organization, place or leader that the tables know.
struct Thing {
  EntityType type = EntityType::Organization;
  std::string name;
  std::string kind;              ///< "city", "news agency"; of a leader, the office
  std::string wikidata;          ///< empty where unknown
  std::optional<ThingId> state;  ///< that it belongs to or lies in; of a leader, that he leads; of a state, none
  bool known_well = false;       ///< from a table kept by hand, or a state: a match is nearly sure
};

/// What a name says of the thing.
enum class NameUse : std::uint8_t {
  name,       ///< Norway
  adjective,  ///< Norwegian
  people,     ///< Norwegians
  capital,    ///< Oslo: the place, or the state where it acts
  surname,    ///< of a leader
};

struct NameEntry {
  ThingId thing;
  NameUse use = NameUse::name;
  bool in_capitals = false;  ///< an acronym: matches only words in capitals
};

/// What a title says of its holder.
struct Title {
  bool leads = false;    ///< he is the head of the state or body
  bool address = false;  ///< it says no office: "Mr"
  Gender gender = Gender::unknown;
};

/// What a common noun is good for; a noun may have several uses. See ontology/gazetteers/nouns.tsv.
enum class NounUse : std::uint8_t { agent, country, body, unique, place, area, leader, party, group };

/// Names of states, organizations and places, words for offices and people: the tables of ontology/gazetteers.
class Gazetteer {
 public:
  /// Throws InputError with file and line where a table is faulty.
  static Gazetteer load(const std::filesystem::path& folder);

  const Thing& operator[](ThingId id) const { return things_[id.value]; }

  /// What a name with this key (see spelling.h) can mean, the surest first.
  std::span<const NameEntry> named(const std::string& key) const;

  /// The title with this key: "foreignminister"; null if none.
  const Title* title(const std::string& key) const;

  /// Empty where `key` is no given name; unknown where both women and men bear it.
  std::optional<Gender> given_name(const std::string& key) const;

  bool has_use(const std::string& lemma, NounUse use) const;
  bool is_no_name(const std::string& key) const { return no_names_.contains(key); }
  bool speaks(const std::string& lemma) const { return speech_verbs_.contains(lemma); }

 private:
  ThingId add_thing(Thing thing);
  void add_name(std::string_view name, ThingId thing, NameUse use);
  void load_states(const std::filesystem::path& folder);
  void load_things(const std::filesystem::path& file, EntityType type, bool known_well);
  void load_leaders(const std::filesystem::path& folder);
  void load_titles(const std::filesystem::path& folder);
  void load_nouns(const std::filesystem::path& folder);
  void load_given_names(const std::filesystem::path& folder);

  // Only looked up, never walked: no order comes from them.
  std::unordered_map<std::string, std::vector<NameEntry>> names_;
  std::unordered_map<std::string, Title> titles_;
  std::unordered_map<std::string, Gender> given_names_;
  std::unordered_map<std::string, std::uint32_t> noun_uses_;  ///< bits of NounUse
  std::unordered_set<std::string> no_names_;
  std::unordered_set<std::string> speech_verbs_;
  std::unordered_map<std::string, ThingId> states_;  ///< by code
  std::vector<Thing> things_;
};

}  // namespace wiregraph::recognize
