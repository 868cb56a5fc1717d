#include "relate/lexicon.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "base/log.h"
#include "relate/read_entry.h"

namespace wiregraph::relate {

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw InputError({path.string(), 0, "the lexicon table cannot be opened", "check its name and that you may read it"});
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> tables_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> tables;
  std::error_code error;
  for (const auto& file : std::filesystem::directory_iterator(folder, error))
    if (file.path().extension() == ".tsv") tables.push_back(file.path());
  if (tables.empty())
    throw InputError({folder.string(), 0, "no lexicon tables (*.tsv) there", "name the ontology folder with --ontology DIR"});
  std::sort(tables.begin(), tables.end());
  return tables;
}

bool same_row(const Entry& a, const Entry& b) { return a.words == b.words && a.meaning == b.meaning && a.sense == b.sense; }

/// "recognise" as "recognize", "mobilisation" as "mobilization"; empty where the word does not end so.
std::string american_spelling(std::string_view lemma) {
  for (const std::string_view ending : {"ise", "isation", "yse"})
    if (lemma.ends_with(ending)) {
      std::string word(lemma);
      word[word.size() - ending.size() + ending.find('s')] = 'z';
      return word;
    }
  return {};
}

std::string file_of(const Entry& entry) { return entry.place.substr(0, entry.place.find_last_of(':')); }

}  // namespace

Lexicon Lexicon::load(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& extra) {
  Lexicon lexicon;
  for (const auto& table : tables_in(folder)) lexicon.add(read_file(table), table.string());
  for (const auto& table : extra) lexicon.add(read_file(table), table.string());
  return lexicon;
}

void Lexicon::add(std::string_view text, const std::string& file) {
  bool headed = false;
  std::uint64_t number = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    if (!headed && line != k_lexicon_header)
      throw InputError({file, number, "the table does not begin with the names of its columns",
                        "begin with: words, part, meaning, sense, arguments, plover, note, parted by tabs"});
    if (headed) insert(read_entry(line, file, number), file, number);
    headed = true;
  }
}

void Lexicon::insert(Entry entry, const std::string& file, std::uint64_t line) {
  auto& rows = entries_[{entry.words[entry.head], entry.part}];
  if (entry.meaning.function == Function::removed) {
    std::erase_if(rows, [&](const Entry& row) { return row.words == entry.words; });
    return;
  }
  const auto old = std::find_if(rows.begin(), rows.end(), [&](const Entry& row) { return same_row(row, entry); });
  if (old != rows.end()) {
    if (file_of(*old) == file_of(entry)) {
      throw InputError({file, line, "\"" + name_of_entry(entry) + "\" stands there twice (" + old->place + ")",
                        "delete one, or give them different senses"});
    }
    *old = std::move(entry);
    return;
  }
  const auto shorter = std::find_if(rows.begin(), rows.end(), [&](const Entry& row) { return row.words.size() < entry.words.size(); });
  rows.insert(shorter, std::move(entry));
}

std::span<const Entry> Lexicon::entries(std::string_view lemma, Part part) const {
  auto at = entries_.find(Key{std::string(lemma), part});
  if (at == entries_.end()) at = entries_.find(Key{american_spelling(lemma), part});
  if (at == entries_.end()) return {};
  return at->second;
}

}  // namespace wiregraph::relate
