#pragma once

#include <filesystem>
#include <fstream>

namespace wiregraph::write {

/// A file that appears whole under its name or not at all: it is written beside its place as `NAME.partial` and renamed at the end.
class OutputFile {
 public:
  /// Throws InputError where the file cannot be made.
  explicit OutputFile(std::filesystem::path target);
  /// Removes what was written, unless `finish` has put it in its place.
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  std::ostream& stream() { return stream_; }

  /// Puts the file in its place. Throws InputError where not all of it could be written.
  void finish();

 private:
  [[noreturn]] void fail(int error) const;

  std::filesystem::path target_;
  std::filesystem::path partial_;
  std::ofstream stream_;
};

/// Makes `folder` and those above it. Throws InputError where that cannot be done.
void make_folder(const std::filesystem::path& folder);

}  // namespace wiregraph::write
