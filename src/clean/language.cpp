#include "clean/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "base/log.h"

namespace wiregraph::clean {

namespace {

constexpr std::string_view k_english = "en";

/// Below it, names alone may decide.
constexpr std::size_t k_fewest_bytes = 200;

/// Percent. The rest may be quotations and names.
constexpr int k_most_of_it = 50;

/// No more is needed to tell a language.
constexpr std::size_t k_most_bytes = 20'000;

bool is_prose(SegmentKind kind) { return kind == SegmentKind::headline || kind == SegmentKind::body || kind == SegmentKind::bullet; }

std::string prose_of(const Document& document) {
  std::string prose;
  for (const Segment& segment : document.segments) {
    if (!is_prose(segment.kind) || prose.size() > k_most_bytes) continue;
    prose += document.text_of(segment.span);
    prose += '\n';
  }
  return prose;
}

struct Language {
  std::string code;  ///< ISO 639; empty where it cannot be told
  std::string name;
};

Language language_of(const std::string& prose) {
  if (prose.size() < k_fewest_bytes) return {};
  const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language best[3];
  int percent[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  CLD2::ExtDetectLanguageSummary(prose.data(), static_cast<int>(prose.size()), true, &hints, 0, best, percent, scores, nullptr, &bytes,
                                 &reliable);
  if (!reliable || best[0] == CLD2::UNKNOWN_LANGUAGE || percent[0] <= k_most_of_it) return {};
  return {CLD2::LanguageCode(best[0]), CLD2::LanguageName(best[0])};
}

/// "NORWEGIAN_N" as "Norwegian".
std::string readable(std::string name) {
  for (std::size_t at = 1; at < name.size(); ++at) {
    if (name[at] >= 'A' && name[at] <= 'Z') name[at] = static_cast<char>(name[at] | 0x20);
  }
  return name.substr(0, name.find('_'));
}

}  // namespace

void check_language(Document& document) {
  Source& source = document.source;
  const Language found = language_of(prose_of(document));
  if (!found.code.empty()) source.language = found.code;
  if (source.language == k_english) return;
  const std::string name = found.name.empty() ? "`" + source.language + "`" : readable(found.name);
  throw InputError({source.path, 0, "its language is " + name + ", and only English is read", "leave it out, or give a translation"});
}

}  // namespace wiregraph::clean
