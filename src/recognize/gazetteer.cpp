#include "recognize/gazetteer.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/log.h"
#include "recognize/spelling.h"
#include "recognize/table.h"

namespace wiregraph::recognize {

namespace {

constexpr std::array<std::string_view, 18> k_noun_uses{"agent",      "country", "body",  "unique", "place", "area",
                                                       "leader",     "party",   "group", "staff",  "firm",  "form",
                                                       "government", "ending",  "storm", "named",  "asset", "vessel"};

// Kinds of organizations through which their state acts.
constexpr std::array<std::string_view, 6> k_kinds_of_government{"government body", "ministry",  "legislature",
                                                                "force",           "executive", "intelligence service"};

// Those that a user may have too.
constexpr std::array<std::string_view, 15> k_tables{"states.tsv",
                                                    "organizations.tsv",
                                                    "places.tsv",
                                                    "memberships.tsv",
                                                    "titles.tsv",
                                                    "nouns.tsv",
                                                    "given_names.tsv",
                                                    "not_names.tsv",
                                                    "common_words.tsv",
                                                    "speech_verbs.tsv",
                                                    "joining_words.tsv",
                                                    "happening_verbs.tsv",
                                                    "personal_adjectives.tsv",
                                                    "shared_names.tsv",
                                                    "legal_forms.tsv"};

/// A table by another name would not be read, and nobody would know.
void check_own_tables(const std::filesystem::path& folder) {
  if (!std::filesystem::is_directory(folder))
    throw InputError({folder.string(), 0, "is no folder", "name a folder with tables such as organizations.tsv"});
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".tsv") names.insert(entry.path().filename().string());
  if (names.empty()) throw InputError({folder.string(), 0, "the folder holds no table", "name one such as organizations.tsv"});
  std::string tables;
  for (const std::string_view table : k_tables) tables += (tables.empty() ? "" : ", ") + std::string(table);
  for (const std::string& name : names)
    if (std::find(k_tables.begin(), k_tables.end(), name) == k_tables.end())
      throw InputError({(folder / name).string(), 0, "no table is called so", "they are " + tables});
}

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

void add_words(const std::filesystem::path& file, std::string_view column, std::unordered_set<std::string>& words) {
  for (const TableRow& row : read_table(file, {column}).rows) words.insert(key_of(row.cells[0]));
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

void Gazetteer::load_states(const std::filesystem::path& file) {
  const Table table = read_table(file, {"code", "wikidata", "name", "names", "adjectives", "people", "capitals"});
  for (const TableRow& row : table.rows) {
    if (states_.contains(row.cells[0])) table.refuse(row, "the state " + row.cells[0] + " stands here twice", "delete one row");
    const ThingId state = add_thing({EntityType::State, row.cells[2], "", row.cells[1], std::nullopt, false, true, {}});
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
    const bool is_government =
        std::find(k_kinds_of_government.begin(), k_kinds_of_government.end(), row.cells[2]) != k_kinds_of_government.end();
    const ThingId thing = add_thing({type, row.cells[0], row.cells[2], row.cells[4], state, is_government, known_well, {}});
    add_name(row.cells[0], thing, NameUse::name);
    for (const auto& name : items_of(row.cells[1])) add_name(name, thing, NameUse::name);
  }
}

void Gazetteer::load_memberships(const std::filesystem::path& file) {
  const Table table = read_table(file, {"organization", "members"});
  for (const TableRow& row : table.rows) {
    const auto organization = named(key_of(row.cells[0]));
    if (organization.empty()) table.refuse(row, "no organization is called " + row.cells[0], "see the names of organizations.tsv");
    for (const auto& code : items_of(row.cells[1])) {
      const auto state = states_.find(code);
      if (state == states_.end()) table.refuse(row, "no state has the code " + code, "see the codes of states.tsv");
      things_[organization[0].thing.value].members.push_back(state->second);
    }
  }
}

void Gazetteer::load_titles(const std::filesystem::path& file) {
  const Table table = read_table(file, {"title", "use", "gender"});
  for (const TableRow& row : table.rows) {
    const std::string& use = row.cells[1];
    if (!use.empty() && use != "rules" && use != "leads" && use != "serves" && use != "trade" && use != "address" && use != "rank")
      table.refuse(row, "'" + use + "' is no use of a title", "write rules, leads, serves, trade, address, rank or -");
    titles_[key_of(row.cells[0])] = {.leads = use == "rules" || use == "leads",
                                     .of_state = use == "rules",
                                     .serves = use == "serves",
                                     .trade = use == "trade",
                                     .address = use == "address",
                                     .rank = use == "rank",
                                     .gender = gender_in(table, row, 2)};
  }
}

void Gazetteer::load_nouns(const std::filesystem::path& file) {
  const Table table = read_table(file, {"noun", "use"});
  for (const TableRow& row : table.rows) {
    const auto use = std::find(k_noun_uses.begin(), k_noun_uses.end(), row.cells[1]);
    if (use == k_noun_uses.end()) table.refuse(row, "'" + row.cells[1] + "' is no use of a noun", "the uses stand at the top of the table");
    noun_uses_[row.cells[0]] |= 1U << (use - k_noun_uses.begin());
  }
}

void Gazetteer::load_legal_forms(const std::filesystem::path& file) {
  const auto form = std::find(k_noun_uses.begin(), k_noun_uses.end(), "form") - k_noun_uses.begin();
  for (const TableRow& row : read_table(file, {"form"}).rows) noun_uses_[key_of(row.cells[0])] |= 1U << form;
}

void Gazetteer::load_given_names(const std::filesystem::path& file) {
  const Table table = read_table(file, {"name", "gender"});
  for (const TableRow& row : table.rows) given_names_[key_of(row.cells[0])] = gender_in(table, row, 1);
}

/// States first: the others belong to them. The user's own before ours: who comes first wins where two have one name.
void Gazetteer::load_all_things(const std::filesystem::path& folder, const std::filesystem::path& own) {
  load_states(folder / "states.tsv");
  const auto load_own = [&](const char* table, EntityType type) {
    if (!own.empty() && std::filesystem::exists(own / table)) load_things(own / table, type, true);
  };
  if (!own.empty() && std::filesystem::exists(own / "states.tsv")) load_states(own / "states.tsv");
  load_own("organizations.tsv", EntityType::Organization);
  load_own("places.tsv", EntityType::Place);
  load_things(folder / "organizations.tsv", EntityType::Organization, true);
  load_things(folder / "firms.tsv", EntityType::Organization, true);
  load_things(folder / "parties.tsv", EntityType::Organization, true);
  load_things(folder / "places.tsv", EntityType::Place, true);
  load_things(folder / "territories.tsv", EntityType::Place, true);
  load_things(folder / "cities.tsv", EntityType::Place, false);
  load_things(folder / "provinces.tsv", EntityType::Place, false);
}

/// A row read later wins.
///   some: tables may be missing.
void Gazetteer::load_words(const std::filesystem::path& folder, bool some) {
  const auto read = [&](const char* table, auto load_table) {
    if (!some || std::filesystem::exists(folder / table)) load_table(folder / table);
  };
  read("memberships.tsv", [&](const auto& file) { load_memberships(file); });
  read("titles.tsv", [&](const auto& file) { load_titles(file); });
  read("nouns.tsv", [&](const auto& file) { load_nouns(file); });
  read("legal_forms.tsv", [&](const auto& file) { load_legal_forms(file); });
  read("given_names.tsv", [&](const auto& file) { load_given_names(file); });
  read("not_names.tsv", [&](const auto& file) { add_words(file, "word", no_names_); });
  read("shared_names.tsv", [&](const auto& file) { add_words(file, "name", shared_names_); });
  read("common_words.tsv", [&](const auto& file) { add_words(file, "word", common_words_); });
  read("speech_verbs.tsv", [&](const auto& file) { add_words(file, "verb", speech_verbs_); });
  read("joining_words.tsv", [&](const auto& file) { add_words(file, "word", joining_words_); });
  read("personal_adjectives.tsv", [&](const auto& file) { add_words(file, "adjective", personal_adjectives_); });
  read("happening_verbs.tsv", [&](const auto& file) { add_words(file, "verb", happening_verbs_); });
}

Gazetteer Gazetteer::load(const std::filesystem::path& folder, const std::filesystem::path& own) {
  if (!own.empty()) check_own_tables(own);
  Gazetteer gazetteer;
  gazetteer.load_all_things(folder, own);
  gazetteer.load_words(folder, false);
  if (!own.empty()) gazetteer.load_words(own, true);
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
