#pragma once

#include <cstdint>
#include <exception>
#include <string>
#include <vector>

namespace wiregraph {

/// What is wrong with an input, for the one who gave it: where, why, what to do.
struct Problem {
  std::string file;
  std::uint64_t line = 0;  ///< from 1; 0 where lines mean nothing
  std::string reason;
  std::string advice;

  /// "news.txt:3: reason; advice"
  std::string message() const;
};

/// Ends the work on one input (a document, a lexicon file, a command line); the others go on.
class InputError : public std::exception {
 public:
  explicit InputError(Problem problem);
  const Problem& problem() const { return problem_; }
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  Problem problem_;
  std::string message_;
};

/// Warnings of one unit of work, in order. Each document has its own, so that threads do not mix them.
class Log {
 public:
  void warn(Problem problem) { warnings_.push_back(std::move(problem)); }
  const std::vector<Problem>& warnings() const { return warnings_; }

 private:
  std::vector<Problem> warnings_;
};

}  // namespace wiregraph
