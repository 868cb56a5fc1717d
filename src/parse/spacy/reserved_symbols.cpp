#include "parse/spacy/reserved_symbols.h"

#include <array>
#include <string>
#include <unordered_map>

// The names and their numbers are those of spaCy 3.8 (spacy/symbols.pyx, MIT licence, Copyright (C) 2016-2024 ExplosionAI GmbH and others).
namespace wiregraph::parse::spacy {

namespace {

constexpr std::array k_from_1{"IS_ALPHA",          "IS_ASCII",   "IS_DIGIT", "IS_LOWER",      "IS_PUNCT",       "IS_SPACE",
                              "IS_TITLE",          "IS_UPPER",   "LIKE_URL", "LIKE_NUM",      "LIKE_EMAIL",     "IS_STOP",
                              "IS_OOV_DEPRECATED", "IS_BRACKET", "IS_QUOTE", "IS_LEFT_PUNCT", "IS_RIGHT_PUNCT", "IS_CURRENCY"};
constexpr std::array k_from_64{"ID",   "ORTH", "LOWER", "NORM",    "SHAPE",    "PREFIX", "SUFFIX",     "LENGTH", "CLUSTER", "LEMMA",
                               "POS",  "TAG",  "DEP",   "ENT_IOB", "ENT_TYPE", "HEAD",   "SENT_START", "SPACY",  "PROB",    "LANG",
                               "ADJ",  "ADP",  "ADV",   "AUX",     "CONJ",     "CCONJ",  "DET",        "INTJ",   "NOUN",    "NUM",
                               "PART", "PRON", "PROPN", "PUNCT",   "SCONJ",    "SYM",    "VERB",       "X",      "EOL",     "SPACE"};
constexpr std::array k_from_380{
    "PERSON",    "NORP",      "FACILITY", "ORG",   "GPE",      "LOC",     "PRODUCT",    "EVENT",   "WORK_OF_ART", "LANGUAGE", "LAW",
    "DATE",      "TIME",      "PERCENT",  "MONEY", "QUANTITY", "ORDINAL", "CARDINAL",   "acomp",   "advcl",       "advmod",   "agent",
    "amod",      "appos",     "attr",     "aux",   "auxpass",  "cc",      "ccomp",      "complm",  "conj",        "cop",      "csubj",
    "csubjpass", "dep",       "det",      "dobj",  "expl",     "hmod",    "hyph",       "infmod",  "intj",        "iobj",     "mark",
    "meta",      "neg",       "nmod",     "nn",    "npadvmod", "nsubj",   "nsubjpass",  "num",     "number",      "oprd",     "obj",
    "obl",       "parataxis", "partmod",  "pcomp", "pobj",     "poss",    "possessive", "preconj", "prep",        "prt",      "punct",
    "quantmod",  "relcl",     "rcmod",    "root",  "xcomp",    "acl",     "ENT_KB_ID",  "MORPH",   "ENT_ID",      "IDX",      "_"};

std::unordered_map<std::string, std::uint64_t> symbol_table() {
  std::unordered_map<std::string, std::uint64_t> table;
  const auto add = [&](const auto& names, std::uint64_t first) {
    for (const auto* name : names) table.emplace(name, first++);
  };
  add(k_from_1, 1);
  add(k_from_64, 64);
  add(k_from_380, 380);
  for (std::uint64_t id = 19; id < 64; ++id) table.emplace("FLAG" + std::to_string(id), id);
  for (std::uint64_t number = 1; number <= 276; ++number)
    table.emplace("DEPRECATED" + std::to_string(1000 + number).substr(1), 103 + number);
  return table;
}

}  // namespace

std::optional<std::uint64_t> reserved_symbol(std::string_view name) {
  static const auto table = symbol_table();
  const auto found = table.find(std::string(name));
  if (found == table.end()) return std::nullopt;
  return found->second;
}

}  // namespace wiregraph::parse::spacy
