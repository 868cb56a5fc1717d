#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/document.h"
#include "base/log.h"
#include "relate/relate.h"
#include "support/document_of.h"

namespace wiregraph {

/// Words of one token that name somebody, and what kind of thing that is.
using Cast = std::initializer_list<std::pair<std::string_view, EntityType>>;

/// A document by hand (document_of) in which each word of the cast is a mention of a chain of its own.
inline Document document_with(std::string_view lines, Cast cast) {
  Document document = document_of(lines);
  for (const auto& [word, type] : cast) {
    Chain chain;
    chain.type = type;
    chain.name = word;
    const ChainId id{static_cast<std::uint32_t>(document.chains.size())};
    for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
      if (document.text_of(document.tokens[t]) != word) continue;
      chain.mentions.push_back({static_cast<std::uint32_t>(document.mentions.size())});
      document.mentions.push_back({{t, t + 1}, {t}, MentionForm::name, {id}, {}, "by hand", {}});
    }
    document.chains.push_back(std::move(chain));
  }
  return document;
}

/// A lexicon of these rows alone.
inline relate::Lexicon lexicon_of(std::initializer_list<std::string_view> rows) {
  std::string table = "words\tpart\tmeaning\tsense\targuments\tplover\tnote\n";
  for (const auto row : rows) table += std::string(row) + '\n';
  relate::Lexicon lexicon;
  lexicon.add(table, "by hand.tsv");
  return lexicon;
}

/// The claims of a document as `print` writes them.
inline std::vector<std::string> claims_of(Document document, const relate::Lexicon& lexicon) {
  Log log;
  relate::run(document, lexicon, log);
  std::vector<std::string> lines;
  for (const Claim& claim : document.claims) lines.push_back(relate::line_of(document, claim));
  return lines;
}

}  // namespace wiregraph
