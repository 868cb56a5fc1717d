#include <catch2/catch.hpp>
#include <sstream>

#include "app/report.h"

namespace wiregraph::app {
namespace {

struct Told {
  std::ostringstream out;
  std::ostringstream error;
  Console console{out, error, false};
};

TEST_CASE("all done is silent and status 0", "[app]") {
  Told told;
  Report report(told.console);
  report.done({});
  CHECK(report.finish() == ExitStatus::done);
  CHECK(told.error.str().empty());
}

TEST_CASE("some failed is status 1, all failed is status 3", "[app]") {
  Told told;
  Report some(told.console);
  some.failed({"a.txt", 7, "it is bad", "mend it"});
  some.done({});
  CHECK(some.finish() == ExitStatus::some_failed);
  CHECK(told.error.str() == "wiregraph: error: a.txt:7: it is bad; mend it\nwiregraph: 1 document done, 1 input failed\n");

  Told nothing;
  Report all(nothing.console);
  all.failed({"a.txt", 0, "it is bad", ""});
  CHECK(all.finish() == ExitStatus::nothing_done);
}

TEST_CASE("each kind of warning of a document is printed once, with its number", "[app]") {
  Told told;
  Report report(told.console);
  Log log;
  log.warn({"a.txt", 3, "odd", ""});
  log.warn({"a.txt", 4, "strange", ""});
  log.warn({"a.txt", 5, "odd", ""});
  report.done(log);
  CHECK(told.error.str() == "wiregraph: warning: a.txt:3: odd (2 times)\nwiregraph: warning: a.txt:4: strange\n");
  CHECK(report.finish() == ExitStatus::done);
}

TEST_CASE("of warnings that give many documents the same advice the first are printed, and the number of the others at the end", "[app]") {
  Told told;
  Report report(told.console);
  for (int day = 1; day <= 8; ++day) {
    Log log;
    log.warn({"a.txt", 0, "no year but day " + std::to_string(day), "give a year"});
    log.warn({"a.txt", 0, "odd", ""});
    report.done(log);
  }
  CHECK(told.error.str().find("day 5") != std::string::npos);
  CHECK(told.error.str().find("day 6") == std::string::npos);
  report.finish();
  CHECK(told.error.str().ends_with("wiregraph: warning: a.txt: odd\nwiregraph: warning: 3 more documents like these; give a year\n"));
}

TEST_CASE("progress shows on a terminal only, and messages clear it first", "[app]") {
  Told told;
  Report silent(told.console);
  silent.progress(1, 2, "a.txt");
  CHECK(told.error.str().empty());

  told.console.terminal = true;
  Report shown(told.console);
  shown.progress(1, 2, "a.txt");
  shown.failed({"a.txt", 0, "it is bad", ""});
  CHECK(told.error.str() == "\r\033[K[1/2] a.txt\r\033[Kwiregraph: error: a.txt: it is bad\n");
}

TEST_CASE("control characters of names do not reach the terminal", "[app]") {
  CHECK(printable("a\033[2Jb\nc") == "a?[2Jb?c");
  CHECK(printable("Zürich") == "Zürich");
}

}  // namespace
}  // namespace wiregraph::app
