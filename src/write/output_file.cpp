#include "write/output_file.h"

#include <cerrno>
#include <system_error>

#include "base/log.h"

namespace wiregraph::write {

namespace {

std::string advice_for(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return "make room on the disk or choose another folder";
    case EACCES:
    case EPERM:
    case EROFS:
      return "choose a folder that you may write to";
    case EEXIST:
    case ENOTDIR:
    case EISDIR:
      return "a file or a folder of that name is in the way; move it or choose another folder";
    default:
      return "check the folder or choose another one";
  }
}

InputError cannot_write(const std::filesystem::path& path, int error) {
  const std::string cause = error == 0 ? "the output was cut short" : std::generic_category().message(error);
  return InputError({path.string(), 0, "cannot be written: " + cause, advice_for(error)});
}

}  // namespace

OutputFile::OutputFile(std::filesystem::path target) : target_(std::move(target)), partial_(target_) {
  partial_ += ".partial";
  errno = 0;
  stream_.open(partial_, std::ios::binary | std::ios::trunc);
  if (!stream_) fail(errno);
  errno = 0;
}

OutputFile::~OutputFile() {
  if (partial_.empty()) return;
  stream_.close();
  std::error_code ignored;
  std::filesystem::remove(partial_, ignored);
}

void OutputFile::finish() {
  stream_.flush();
  if (stream_) stream_.close();
  if (!stream_) fail(errno);
  std::error_code error;
  std::filesystem::rename(partial_, target_, error);
  if (error) fail(error.value());
  partial_.clear();
}

void OutputFile::fail(int error) const { throw cannot_write(target_, error); }

void make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw cannot_write(folder, error.value());
  if (!std::filesystem::is_directory(folder, error)) throw cannot_write(folder, ENOTDIR);
}

}  // namespace wiregraph::write
