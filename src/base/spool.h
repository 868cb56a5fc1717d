#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace wiregraph {

/// Bytes that are too many for memory: a temporary file without a name, which the system removes however the program ends. The first
/// bytes stay in memory, so that small things need no file.
class Spool {
 public:
  /// folder: where the file goes, once there is one.
  explicit Spool(std::filesystem::path folder) : folder_(std::move(folder)) {}

  const std::filesystem::path& folder() const { return folder_; }

  /// Throws InputError where the file cannot be made or written.
  void append(std::string_view bytes);

  /// How many bytes were appended.
  std::uint64_t size() const { return in_file_ + tail_.size(); }

  /// Copies the bytes from `place` on, which must have been appended. Throws InputError where the file cannot be read.
  void read(std::uint64_t place, char* to, std::size_t size) const;

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  void write_tail();
  [[noreturn]] void fail(std::string_view what, int error) const;

  std::filesystem::path folder_;
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t in_file_ = 0;
  std::string tail_;  ///< what is not in the file yet
};

/// Reads a spool from one place on to its end, in large pieces. The spool must outlive it, and nothing may be appended meanwhile.
class SpoolReader {
 public:
  SpoolReader(const Spool& spool, std::uint64_t start, std::uint64_t end) : spool_(&spool), next_(start), end_(end) {}
  explicit SpoolReader(const Spool& spool) : SpoolReader(spool, 0, spool.size()) {}

  bool at_end() const { return used_ == piece_.size() && next_ == end_; }

  /// The next `size` bytes, valid until the next call.
  std::string_view take(std::size_t size);

 private:
  const Spool* spool_;
  std::uint64_t next_;  ///< the place after `piece_`
  std::uint64_t end_;
  std::string piece_;
  std::size_t used_ = 0;  ///< bytes of `piece_`
};

// Stretches of bytes, each behind its length.

void append_stretch(Spool& spool, std::string_view bytes);
std::string_view take_stretch(SpoolReader& reader);

}  // namespace wiregraph
