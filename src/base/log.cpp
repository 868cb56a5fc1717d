#include "base/log.h"

namespace wiregraph {

std::string Problem::message() const {
  std::string out = file;
  if (line > 0) out += ":" + std::to_string(line);
  if (!out.empty()) out += ": ";
  out += reason;
  if (!advice.empty()) out += "; " + advice;
  return out;
}

InputError::InputError(Problem problem) : problem_(std::move(problem)), message_(problem_.message()) {}

}  // namespace wiregraph
