#include "app/suggest.h"

#include <algorithm>

namespace wiregraph::app {

namespace {

/// Optimal string alignment distance (Damerau and Levenshtein, each stretch edited once).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t k_most_edits = 2;
  constexpr std::size_t k_longest_word = 40;
  if (word.empty() || word.size() > k_longest_word) return {};
  std::string best;
  std::size_t least = std::min(k_most_edits, (word.size() - 1) / 2) + 1;
  for (const std::string& candidate : candidates)
    if (const std::size_t edits = distance(word, candidate); edits < least) {
      least = edits;
      best = candidate;
    }
  return best;
}

std::string list_of(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

std::string unknown_word(std::string_view word, std::string_view kind, const std::vector<std::string>& candidates) {
  std::string message = "'" + std::string(word) + "' is no " + std::string(kind);
  if (const std::string near = nearest(word, candidates); !near.empty()) message += "; did you mean '" + near + "'?";
  return message + " (" + list_of(candidates) + ')';
}

}  // namespace wiregraph::app
