#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// The label schemes of spaCy's English pipelines: Penn tags, universal parts of speech, ClearNLP dependencies, OntoNotes names.
/// Every trained English pipeline of spaCy 3 has these sets (en_core_web_*: tagger/cfg, parser/moves, ner/moves).
namespace wiregraph {

/// Fine-grained part of speech (Penn Treebank with OntoNotes' additions).
enum class Tag : std::uint8_t {
  dollar,
  close_quote,
  comma,
  left_bracket,
  right_bracket,
  full_stop,
  colon,
  ADD,
  AFX,
  CC,
  CD,
  DT,
  EX,
  FW,
  HYPH,
  IN,
  JJ,
  JJR,
  JJS,
  LS,
  MD,
  NFP,
  NN,
  NNP,
  NNPS,
  NNS,
  PDT,
  POS,
  PRP,
  PRP_poss,
  RB,
  RBR,
  RBS,
  RP,
  SYM,
  TO,
  UH,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  WDT,
  WP,
  WP_poss,
  WRB,
  XX,
  space,
  open_quote
};
inline constexpr std::array<std::string_view, 50> k_tag_names{
    "$",   "''",  ",",  "-LRB-", "-RRB-", ".",   ":",   "ADD",  "AFX", "CC",  "CD",  "DT",  "EX",   "FW", "HYPH", "IN",  "JJ",
    "JJR", "JJS", "LS", "MD",    "NFP",   "NN",  "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR",  "RBS", "RP",
    "SYM", "TO",  "UH", "VB",    "VBD",   "VBG", "VBN", "VBP",  "VBZ", "WDT", "WP",  "WP$", "WRB",  "XX", "_SP",  "``"};

/// Universal part of speech, with spaCy's SPACE. `none` is written as the empty string.
enum class Pos : std::uint8_t {
  none,
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X,
  SPACE
};
inline constexpr std::array<std::string_view, 19> k_pos_names{"",      "ADJ",  "ADP",  "ADV",  "AUX",  "CCONJ", "DET",
                                                              "INTJ",  "NOUN", "NUM",  "PART", "PRON", "PROPN", "PUNCT",
                                                              "SCONJ", "SYM",  "VERB", "X",    "SPACE"};

/// Dependency relation to the head.
enum class Dep : std::uint8_t {
  ROOT,
  acl,
  acomp,
  advcl,
  advmod,
  agent,
  amod,
  appos,
  attr,
  aux,
  auxpass,
  case_,
  cc,
  ccomp,
  compound,
  conj,
  csubj,
  csubjpass,
  dative,
  dep,
  det,
  dobj,
  expl,
  intj,
  mark,
  meta,
  neg,
  nmod,
  npadvmod,
  nsubj,
  nsubjpass,
  nummod,
  oprd,
  parataxis,
  pcomp,
  pobj,
  poss,
  preconj,
  predet,
  prep,
  prt,
  punct,
  quantmod,
  relcl,
  xcomp
};
inline constexpr std::array<std::string_view, 45> k_dep_names{
    "ROOT", "acl",     "acomp",    "advcl", "advmod",   "agent",     "amod",      "appos",  "attr", "aux",       "auxpass", "case",
    "cc",   "ccomp",   "compound", "conj",  "csubj",    "csubjpass", "dative",    "dep",    "det",  "dobj",      "expl",    "intj",
    "mark", "meta",    "neg",      "nmod",  "npadvmod", "nsubj",     "nsubjpass", "nummod", "oprd", "parataxis", "pcomp",   "pobj",
    "poss", "preconj", "predet",   "prep",  "prt",      "punct",     "quantmod",  "relcl",  "xcomp"};

/// Type of a named entity as the entity recognizer gives it; `none` outside of entities.
enum class EntityLabel : std::uint8_t {
  none,
  CARDINAL,
  DATE,
  EVENT,
  FAC,
  GPE,
  LANGUAGE,
  LAW,
  LOC,
  MONEY,
  NORP,
  ORDINAL,
  ORG,
  PERCENT,
  PERSON,
  PRODUCT,
  QUANTITY,
  TIME,
  WORK_OF_ART
};
inline constexpr std::array<std::string_view, 19> k_entity_label_names{
    "",     "CARDINAL", "DATE", "EVENT",   "FAC",    "GPE",     "LANGUAGE", "LAW",  "LOC",        "MONEY",
    "NORP", "ORDINAL",  "ORG",  "PERCENT", "PERSON", "PRODUCT", "QUANTITY", "TIME", "WORK_OF_ART"};

constexpr const auto& label_names(Tag) { return k_tag_names; }
constexpr const auto& label_names(Pos) { return k_pos_names; }
constexpr const auto& label_names(Dep) { return k_dep_names; }
constexpr const auto& label_names(EntityLabel) { return k_entity_label_names; }

/// The label as spaCy writes it: "nsubj", "PRP$".
template <class Label>
constexpr std::string_view label_name(Label label) {
  return label_names(label)[static_cast<std::size_t>(label)];
}

/// The label that spaCy writes as `name`; empty if the scheme has none.
template <class Label>
constexpr std::optional<Label> label_named(std::string_view name) {
  const auto& names = label_names(Label{});
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Label>(i);
  return std::nullopt;
}

}  // namespace wiregraph
