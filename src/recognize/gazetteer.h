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

/// A state, organization or place that the tables know.
struct Thing {
  EntityType type = EntityType::Organization;
  std::string name;
  std::string kind;              ///< "city", "news agency"
  std::string wikidata;          ///< empty where unknown
  std::optional<ThingId> state;  ///< that it belongs to or lies in; of a state, none
  bool is_government = false;    ///< a government, ministry or parliament: its state acts through it
  bool known_well = false;       ///< from a table kept by hand, or a state: a match is nearly sure
  std::vector<ThingId> members;  ///< of an organization of states
};

/// What a name says of the thing.
enum class NameUse : std::uint8_t {
  name,       ///< Norway
  adjective,  ///< Norwegian
  people,     ///< Norwegians
  capital,    ///< Oslo: the place, or the state where it acts
};

struct NameEntry {
  ThingId thing;
  NameUse use = NameUse::name;
  bool in_capitals = false;  ///< an acronym: matches only words in capitals
};

/// What a title says of its holder.
struct Title {
  bool leads = false;     ///< he is the head of the state or body
  bool of_state = false;  ///< one that heads of states and governments have
  bool serves = false;    ///< an office of a government or an army: who has it serves a state, told or not
  bool trade = false;     ///< work, but no office: "historian"
  bool address = false;   ///< it says no office: "Mr"
  bool rank = false;      ///< it may stand between an office and the name: "commander Admiral Kari Dahl"
  Gender gender = Gender::unknown;
};

/// What a common noun is good for; a noun may have several uses. See ontology/gazetteers/nouns.tsv.
enum class NounUse : std::uint8_t {
  agent,
  country,
  body,
  unique,
  place,
  area,
  leader,
  party,
  group,
  staff,
  firm,
  form,
  government,
  ending,
  storm,
  named,
  asset,
  vessel
};

/// Names of states, organizations and places, words for offices and people: the tables of ontology/gazetteers.
class Gazetteer {
 public:
  /// Reads the tables of `folder`.
  ///   own: a folder with tables of the user's own, named and made like those; any may be missing, and their rows win. Empty for none.
  ///   Throws InputError with file and line where a table is faulty, and where `own` has none or one by another name.
  static Gazetteer load(const std::filesystem::path& folder, const std::filesystem::path& own = {});

  const Thing& operator[](ThingId id) const { return things_[id.value]; }

  /// What a name with this key (see spelling.h) can mean, the surest first.
  std::span<const NameEntry> named(const std::string& key) const;

  /// The title with this key: "foreignminister"; null if none.
  const Title* title(const std::string& key) const;

  /// Empty where `key` is no given name; unknown where both women and men bear it.
  std::optional<Gender> given_name(const std::string& key) const;

  bool has_use(const std::string& lemma, NounUse use) const;
  bool is_no_name(const std::string& key) const { return no_names_.contains(key); }
  /// One that others bear too, though the tables have one alone: "Georgia".
  bool is_shared_name(const std::string& key) const { return shared_names_.contains(key); }
  bool is_common_word(const std::string& key) const { return common_words_.contains(key); }
  bool speaks(const std::string& lemma) const { return speech_verbs_.contains(lemma); }

  /// An adjective that is said of somebody even where a clause follows: "ready to sign".
  bool is_of_somebody(const std::string& lemma) const { return personal_adjectives_.contains(lemma); }

  /// A verb whose subject is a happening or thing rather than somebody: "start".
  bool happens(const std::string& lemma) const { return happening_verbs_.contains(lemma); }

  /// A word for a call, a meeting or a deal, which takes two: "speak", "meeting".
  bool joins(const std::string& lemma) const { return joining_words_.contains(lemma); }

 private:
  ThingId add_thing(Thing thing);
  void add_name(std::string_view name, ThingId thing, NameUse use);
  void load_all_things(const std::filesystem::path& folder, const std::filesystem::path& own);
  void load_words(const std::filesystem::path& folder, bool some);
  void load_states(const std::filesystem::path& file);
  void load_things(const std::filesystem::path& file, EntityType type, bool known_well);
  void load_memberships(const std::filesystem::path& file);
  void load_titles(const std::filesystem::path& file);
  void load_nouns(const std::filesystem::path& file);
  void load_legal_forms(const std::filesystem::path& file);
  void load_given_names(const std::filesystem::path& file);

  // Only looked up, never walked: no order comes from them.
  std::unordered_map<std::string, std::vector<NameEntry>> names_;
  std::unordered_map<std::string, Title> titles_;
  std::unordered_map<std::string, Gender> given_names_;
  std::unordered_map<std::string, std::uint32_t> noun_uses_;  ///< bits of NounUse
  std::unordered_set<std::string> no_names_;
  std::unordered_set<std::string> shared_names_;
  std::unordered_set<std::string> common_words_;
  std::unordered_set<std::string> speech_verbs_;
  std::unordered_set<std::string> joining_words_;
  std::unordered_set<std::string> happening_verbs_;
  std::unordered_set<std::string> personal_adjectives_;
  std::unordered_map<std::string, ThingId> states_;  ///< by code
  std::vector<Thing> things_;
};

}  // namespace wiregraph::recognize
