#include "parse/spacy/lexicon.h"

namespace wiregraph::parse::spacy {

std::uint32_t Lexicon::find(std::string_view text, StringId norm) {
  const auto found = ids_.find(Key{text, norm});
  if (found != ids_.end()) return found->second;
  const auto id = static_cast<std::uint32_t>(lexemes_.size());
  lexemes_.push_back(make_lexeme(text, norm, norms_));
  ids_.emplace(Key{lexemes_.back().text, norm}, id);
  return id;
}

void Lexicon::clear() {
  ids_.clear();
  lexemes_.clear();
}

}  // namespace wiregraph::parse::spacy
