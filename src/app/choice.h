#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace wiregraph::app {

/// Declares an option that takes one of some words; a mistyped one is told the nearest.
///   value: the default.
void add_choice(CLI::App& command, const std::string& name, std::string& value, const std::vector<std::string>& choices,
                const std::string& description);

}  // namespace wiregraph::app
