#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "app/console.h"
#include "base/log.h"
#include "clean/clean.h"

namespace wiregraph::app {

/// Tells the user what became of his inputs, and knows the exit status that follows.
class Report {
 public:
  explicit Report(Console& console) : console_(console) {}

  /// An input was given up.
  void failed(const Problem& problem);

  /// A document is done. Prints each kind of its warnings once, with its number; of those that give the same advice for many documents
  /// the first ones, and `finish` says how many more there were.
  void done(const Log& log);

  /// Warnings that belong to no single document.
  void warn(const Log& log);

  /// Input number `unit` (from 1) of `units` is done: rewrites the progress line of a terminal.
  void progress(std::size_t unit, std::size_t units, std::string_view name);

  /// Ends the progress line and, where something failed, sums up. Call once, after all inputs.
  ExitStatus finish();

  std::size_t documents() const { return documents_; }

  /// What `clean` set aside of the documents that are done.
  clean::SetAside& set_aside() { return set_aside_; }

 private:
  bool is_heard_often(const Problem& problem);
  void say(const Problem& problem, std::string_view kind, std::size_t times);
  void clear_line();

  Console& console_;
  std::size_t documents_ = 0;
  std::size_t failures_ = 0;
  clean::SetAside set_aside_;
  std::map<std::string, std::size_t> documents_warned_;  ///< by the advice given
  bool line_shown_ = false;
};

/// `text` with control characters as question marks: names of files and words of inputs go to a terminal.
std::string printable(std::string_view text);

}  // namespace wiregraph::app
