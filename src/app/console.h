#pragma once

#include <ostream>

namespace wiregraph::app {

/// Where a command speaks: results to `out`, messages to `error`.
struct Console {
  std::ostream& out;
  std::ostream& error;
  bool terminal = false;  ///< somebody watches `error`: show progress
};

enum class ExitStatus {
  done = 0,
  some_failed = 1,  ///< each failed input is named on `error`, the others are done
  wrong_usage = 2,
  nothing_done = 3,
};

}  // namespace wiregraph::app
