#include "parse/analyses.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "base/hash.h"
#include "base/log.h"
#include "parse/read_analysis.h"

namespace wiregraph::parse {

namespace {

/// spaCy takes texts of up to a million characters; their analyses stay below this.
constexpr std::size_t k_longest_line = std::size_t{64} << 20;

/// The next line without its end, or the first bytes of one that is too long; false at the end of the file.
bool read_line(std::istream& in, std::string& line) {
  line.clear();
  auto& buffer = *in.rdbuf();
  int byte = buffer.sbumpc();
  if (byte == std::char_traits<char>::eof()) return false;
  for (; byte != std::char_traits<char>::eof() && byte != '\n' && line.size() <= k_longest_line; byte = buffer.sbumpc())
    line += static_cast<char>(byte);
  return true;
}

bool is_blank(std::string_view line) {
  return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

}  // namespace

void Analyses::add(const std::filesystem::path& file) {
  const auto name = file.string();
  if (std::filesystem::is_directory(file)) throw InputError({name, 0, "is a folder", "name a file of JSON Lines"});
  std::ifstream in(file, std::ios::binary);
  if (!in) throw InputError({name, 0, std::strerror(errno), "check the path and the right to read it"});
  std::string line;
  for (std::uint64_t number = 1; read_line(in, line); ++number) {
    if (line.size() > k_longest_line)
      throw InputError({name, number, "the line is longer than 64 MiB", "split the document before it is analysed"});
    if (is_blank(line)) continue;
    auto analysed = read_analysis(line, name, number);
    analysed.analysis.fingerprint = sha256(line);
    by_hash_.insert_or_assign(sha256(analysed.text), std::move(analysed.analysis));
  }
}

const Analysis* Analyses::find(std::string_view text) const {
  if (by_hash_.empty()) return nullptr;
  const auto found = by_hash_.find(sha256(text));
  return found == by_hash_.end() ? nullptr : &found->second;
}

}  // namespace wiregraph::parse
