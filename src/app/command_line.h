#pragma once

#include <string>
#include <vector>

#include "app/console.h"

namespace wiregraph::app {

/// Does what the arguments say (those after the program's name).
ExitStatus run_command_line(const std::vector<std::string>& arguments, Console& console);

}  // namespace wiregraph::app
