#pragma once

#include <string>
#include <vector>

#include "base/document.h"
#include "recognize/recognize.h"

namespace wiregraph {

/// The gazetteer of the repository, loaded once.
inline const recognize::Gazetteer& gazetteer() {
  static const auto loaded = recognize::Gazetteer::load(WIREGRAPH_SOURCE_DIR "/ontology/gazetteers");
  return loaded;
}

/// The document with mentions, chains and offices.
inline Document recognized(Document document) {
  Log log;
  recognize::run(document, gazetteer(), log);
  return document;
}

inline std::string names_of(const Document& document, const std::vector<ChainId>& chains) {
  std::string names;
  for (const ChainId chain : chains) names += (names.empty() ? "" : ", ") + document[chain].name;
  return names;
}

/// What a reader is told of a document, one line per chain, group and office:
///   "Person Kari Dahl: Norwegian Foreign Minister Kari Dahl | Kari Dahl | She"
///   "Several Kari Dahl, Omar Reyes: The two leaders"
///   "Office Kari Dahl affiliated_with Norway as Foreign Minister"
inline std::vector<std::string> told(const Document& document) {
  std::vector<std::string> lines;
  for (const Chain& chain : document.chains) {
    std::string line = std::string(name_of(chain.type)) + " " + chain.name + ":";
    for (const MentionId mention : chain.mentions)
      line += (line.back() == ':' ? " " : " | ") + std::string(document.text_of(document[mention].tokens));
    lines.push_back(line);
  }
  for (const Mention& mention : document.mentions)
    if (mention.chains.size() > 1)
      lines.push_back("Several " + names_of(document, mention.chains) + ": " + std::string(document.text_of(mention.tokens)));
  for (const Office& office : document.offices)
    lines.push_back("Office " + document[office.holder].name + (office.leads ? " leads " : " affiliated_with ") +
                    document[office.body].name + (office.role.empty() ? "" : " as " + office.role) + (office.former ? " (former)" : ""));
  return lines;
}

/// The names of the chains of the mention with these words, the `nth` of them in the text, from 0; empty where there is no such mention.
inline std::string meant_by(const Document& document, const std::string& words, int nth = 0) {
  for (const Mention& mention : document.mentions)
    if (document.text_of(mention.tokens) == words && nth-- == 0) return names_of(document, mention.chains);
  return "";
}

}  // namespace wiregraph
