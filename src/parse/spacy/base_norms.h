#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace wiregraph::parse::spacy {

/// Norms that every language of spaCy 3.8 has (spacy/lang/norm_exceptions.py, MIT licence, Copyright (C) 2016-2024 ExplosionAI GmbH
/// and others): a form and what counts as the same.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 45> k_base_norms{
    {{"'s", "'s"}, {"'S", "'s"}, {"’s", "'s"}, {"’S", "'s"}, {"’", "'"},  {"‘", "'"},  {"´", "'"},    {"`", "'"},   {"”", "\""},
     {"“", "\""},  {"''", "\""}, {"``", "\""}, {"´´", "\""}, {"„", "\""}, {"»", "\""}, {"«", "\""},   {"‘‘", "\""}, {"’’", "\""},
     {"？", "?"},  {"！", "!"},  {"，", ","},  {"；", ";"},  {"：", ":"}, {"。", "."}, {"।", "."},    {"…", "..."}, {"—", "-"},
     {"–", "-"},   {"--", "-"},  {"---", "-"}, {"——", "-"},  {"€", "$"},  {"£", "$"},  {"¥", "$"},    {"฿", "$"},   {"US$", "$"},
     {"C$", "$"},  {"A$", "$"},  {"₺", "$"},   {"₹", "$"},   {"৳", "$"},  {"₩", "$"},  {"Mex$", "$"}, {"₣", "$"},   {"E£", "$"}}};

}  // namespace wiregraph::parse::spacy
