#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wiregraph::app {

/// The candidate that `word` is most likely a slip of: at most two letters added, dropped, changed or swapped, fewer than half of
/// the word. Empty if none is near.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// "clean, parse, relate".
std::string list_of(const std::vector<std::string>& words);

/// "'word' is no stage; did you mean 'clean'? (clean, parse, ...)" for messages of wrong usage.
std::string unknown_word(std::string_view word, std::string_view kind, const std::vector<std::string>& candidates);

}  // namespace wiregraph::app
