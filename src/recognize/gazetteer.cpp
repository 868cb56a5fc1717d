#include "recognize/gazetteer.h"

#include <algorithm>
#include <array>

#include "recognize/spelling.h"
#include "recognize/table.h"

namespace wiregraph::recognize {

namespace {

constexpr std::array<std::string_view, 9> k_noun_uses{"agent", "country", "body", "unique", "place", "area", "leader", "party", "group"};

std::optional<Gender> gender_named(std::string_view name) {
  if (name.empty()) return Gender::unknown;
  if (name == "female") return Gender::female;
  if (name == "male") return Gender::male;
  return std::nullopt;
}

Gender gender_in(const Table& table, const TableRow& row, std::size_t column) {
  if (const auto gender = gender_named(row.cells[column])) return *gender;
  table.refuse(row, "'" + row.cells[column] + "' is no gender", "write female, male or -");
}

bool is_acronym(std::string_view name) { return is_all_capitals(name) && name.find(' ') == std::string_view::npos; }

std::unordered_set<std::string> load_words(const std::filesystem::path& file, std::string_view column) {
  std::unordered_set<std::string> words;
  for (const TableRow& row : read_table(file, {column}).rows) words.insert(key_of(row.cells[0]));
  return words;
}

}  // namespace

ThingId Gazetteer::add_thing(Thing thing) {
  things_.push_back(std::move(thing));
  return {static_cast<std::uint32_t>(things_.size() - 1)};
}

void Gazetteer::add_name(std::string_view name, ThingId thing, NameUse use) {
  auto& entries = names_[key_of(name)];
  const auto same = [&](const NameEntry& entry) { return entry.thing == thing && entry.use == use; };
  if (std::none_of(entries.begin(), entries.end(), same)) entries.push_back({thing, use, is_acronym(name)});
}

void Gazetteer::load_states(const std::filesystem::path& folder) {
  const Table table = read_table(folder / "states.tsv", {"code", "wikidata", "name", "names", "adjectives", "people", "capitals"});
  for (const TableRow& row : table.rows) {
    if (states_.contains(row.cells[0])) table.refuse(row, "the state " + row.cells[0] + " stands here twice", "delete one row");
    const ThingId state = add_thing({EntityType::State, row.cells[2], "", row.cells[1], std::nullopt, true});
    states_.emplace(row.cells[0], state);
    for (const auto& name : items_of(row.cells[3])) add_name(name, state, NameUse::name);
    for (const auto& name : items_of(row.cells[4])) add_name(name, state, NameUse::adjective);
    for (const auto& name : items_of(row.cells[5])) add_name(name, state, NameUse::people);
    for (const auto& name : items_of(row.cells[6])) add_name(name, state, NameUse::capital);
  }
}

void Gazetteer::load_things(const std::filesystem::path& file, EntityType type, bool known_well) {
  const Table table = read_table(file, {"name", "names", "kind", "state", "wikidata"});
  for (const TableRow& row : table.rows) {
    std::optional<ThingId> state;
    if (!row.cells[3].empty()) {
      const auto found = states_.find(row.cells[3]);
      // Cities of territories with a code of their own belong to no state of the table.
      if (found == states_.end() && known_well) table.refuse(row, "no state has the code " + row.cells[3], "see the codes of states.tsv");
      if (found != states_.end()) state = found->second;
    }
    const ThingId thing = add_thing({type, row.cells[0], row.cells[2], row.cells[4], state, known_well});
    add_name(row.cells[0], thing, NameUse::name);
    for (const auto& name : items_of(row.cells[1])) add_name(name, thing, NameUse::name);
  }
}

void Gazetteer::load_leaders(const std::filesystem::path& folder) {
  const Table table = read_table(folder / "leaders.tsv", {"name", "surname", "state", "role"});
  for (const TableRow& row : table.rows) {
    const auto state = states_.find(row.cells[2]);
    if (state == states_.end()) table.refuse(row, "no state has the code " + row.cells[2], "see the codes of states.tsv");
    const ThingId leader = add_thing({EntityType::Person, row.cells[0], row.cells[3], "", state->second, true});
    add_name(row.cells[0], leader, NameUse::name);
    add_name(row.cells[1], leader, NameUse::surname);
  }
}

void Gazetteer::load_titles(const std::filesystem::path& folder) {
  const Table table = read_table(folder / "titles.tsv", {"title", "use", "gender"});
  for (const TableRow& row : table.rows) {
    const std::string& use = row.cells[1];
    if (!use.empty() && use != "leads" && use != "address")
      table.refuse(row, "'" + use + "' is no use of a title", "write leads, address or -");
    titles_[key_of(row.cells[0])] = {use == "leads", use == "address", gender_in(table, row, 2)};
  }
}

void Gazetteer::load_nouns(const std::filesystem::path& folder) {
  const Table table = read_table(folder / "nouns.tsv", {"noun", "use"});
  for (const TableRow& row : table.rows) {
    const auto use = std::find(k_noun_uses.begin(), k_noun_uses.end(), row.cells[1]);
    if (use == k_noun_uses.end()) table.refuse(row, "'" + row.cells[1] + "' is no use of a noun", "the uses stand at the top of the table");
    noun_uses_[row.cells[0]] |= 1U << (use - k_noun_uses.begin());
  }
}

void Gazetteer::load_given_names(const std::filesystem::path& folder) {
  const Table table = read_table(folder / "given_names.tsv", {"name", "gender"});
  for (const TableRow& row : table.rows) given_names_[key_of(row.cells[0])] = gender_in(table, row, 1);
}

Gazetteer Gazetteer::load(const std::filesystem::path& folder) {
  Gazetteer gazetteer;
  gazetteer.load_states(folder);
  // The order says who wins where two tables have one name.
  gazetteer.load_things(folder / "organizations.tsv", EntityType::Organization, true);
  gazetteer.load_things(folder / "places.tsv", EntityType::Place, true);
  gazetteer.load_things(folder / "territories.tsv", EntityType::Place, true);
  gazetteer.load_things(folder / "cities.tsv", EntityType::Place, false);
  gazetteer.load_things(folder / "provinces.tsv", EntityType::Place, false);
  gazetteer.load_leaders(folder);
  gazetteer.load_titles(folder);
  gazetteer.load_nouns(folder);
  gazetteer.load_given_names(folder);
  gazetteer.no_names_ = load_words(folder / "not_names.tsv", "word");
  gazetteer.speech_verbs_ = load_words(folder / "speech_verbs.tsv", "verb");
  return gazetteer;
}

std::span<const NameEntry> Gazetteer::named(const std::string& key) const {
  const auto found = names_.find(key);
  if (found == names_.end()) return {};
  return found->second;
}

const Title* Gazetteer::title(const std::string& key) const {
  const auto found = titles_.find(key);
  return found == titles_.end() ? nullptr : &found->second;
}

std::optional<Gender> Gazetteer::given_name(const std::string& key) const {
  const auto found = given_names_.find(key);
  if (found == given_names_.end()) return std::nullopt;
  return found->second;
}

bool Gazetteer::has_use(const std::string& lemma, NounUse use) const {
  const auto found = noun_uses_.find(lemma);
  return found != noun_uses_.end() && ((found->second >> static_cast<unsigned>(use)) & 1U) != 0;
}

}  // namespace wiregraph::recognize
