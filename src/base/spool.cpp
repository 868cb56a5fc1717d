#include "base/spool.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <system_error>

#include <unistd.h>

#include "base/log.h"

namespace wiregraph {

namespace {

constexpr std::size_t k_longest_tail = std::size_t{1} << 20;
constexpr std::size_t k_piece = std::size_t{1} << 17;

}  // namespace

void Spool::append(std::string_view bytes) {
  tail_ += bytes;
  if (tail_.size() > k_longest_tail) write_tail();
}

void Spool::write_tail() {
  if (!file_) {
    std::string name = (folder_ / ".wiregraph-XXXXXX").string();
    const int descriptor = mkstemp(name.data());
    if (descriptor < 0) fail("no temporary file can be made", errno);
    unlink(name.c_str());
    file_.reset(fdopen(descriptor, "w+b"));
    if (!file_) fail("no temporary file can be made", errno);
  }
  for (std::size_t done = 0; done < tail_.size();) {
    const auto written = pwrite(fileno(file_.get()), tail_.data() + done, tail_.size() - done, static_cast<off_t>(in_file_ + done));
    if (written < 0 && errno != EINTR) fail("the temporary file cannot be written", errno);
    done += static_cast<std::size_t>(std::max<ssize_t>(written, 0));
  }
  in_file_ += tail_.size();
  tail_.clear();
}

void Spool::read(std::uint64_t place, char* to, std::size_t size) const {
  while (size > 0 && place < in_file_) {
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, in_file_ - place));
    const auto got = pread(fileno(file_.get()), to, wanted, static_cast<off_t>(place));
    if (got == 0 || (got < 0 && errno != EINTR)) fail("the temporary file cannot be read", got < 0 ? errno : EIO);
    const auto done = static_cast<std::size_t>(std::max<ssize_t>(got, 0));
    place += done;
    to += done;
    size -= done;
  }
  if (size == 0) return;
  if (place + size > this->size()) throw std::logic_error("a spool is read beyond its end");
  std::memcpy(to, tail_.data() + (place - in_file_), size);
}

void Spool::fail(std::string_view what, int error) const {
  throw InputError({folder_.string(), 0, std::string(what) + ": " + std::generic_category().message(error),
                    "make room on the disk or choose another folder; it takes about twice the size of the records"});
}

std::string_view SpoolReader::take(std::size_t size) {
  if (piece_.size() - used_ < size) {
    piece_.erase(0, used_);
    used_ = 0;
    const std::size_t kept = piece_.size(), missing = size - kept;
    const auto more = static_cast<std::size_t>(std::min<std::uint64_t>(std::max(missing, k_piece), end_ - next_));
    if (more < missing) throw std::logic_error("a spool is read beyond its end");
    piece_.resize(kept + more);
    spool_->read(next_, piece_.data() + kept, more);
    next_ += more;
  }
  used_ += size;
  return std::string_view(piece_).substr(used_ - size, size);
}

void append_stretch(Spool& spool, std::string_view bytes) {
  const std::uint64_t size = bytes.size();
  char length[sizeof size];
  std::memcpy(length, &size, sizeof size);
  spool.append({length, sizeof length});
  spool.append(bytes);
}

std::string_view take_stretch(SpoolReader& reader) {
  std::uint64_t size = 0;
  std::memcpy(&size, reader.take(sizeof size).data(), sizeof size);
  return reader.take(size);
}

}  // namespace wiregraph
