#include "app/choice.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/suggest.h"

namespace wiregraph::app {

void add_choice(CLI::App& command, const std::string& name, std::string& value, const std::vector<std::string>& choices,
                const std::string& description) {
  const auto check = [choices, name](const std::string& word) {
    const bool known = std::ranges::find(choices, word) != choices.end();
    return known ? std::string() : unknown_word(word, "choice of " + name, choices);
  };
  command.add_option(name, value, description + " (" + list_of(choices) + ')')->check(check)->capture_default_str()->type_name("WORD");
}

}  // namespace wiregraph::app
