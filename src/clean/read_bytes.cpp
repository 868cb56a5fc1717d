#include "clean/read_bytes.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "clean/clean.h"

namespace wiregraph::clean {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

InputError not_readable(const std::string& name, int error) {
  return InputError({name, 0, std::string("it cannot be read: ") + std::strerror(error), "check its permissions"});
}

File open_file(const std::filesystem::path& path) {
  const std::string name = input_name(path);
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) throw InputError({name, 0, "there is no such file", "check the path"});
  if (std::filesystem::is_directory(status)) throw InputError({name, 0, "it is a folder", "give the files in it"});
  if (std::filesystem::is_regular_file(status)) {
    const auto size = std::filesystem::file_size(path, error);
    if (!error && size > k_largest_file) throw too_large(name);
  }
  File file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (!file) throw not_readable(name, errno);
  return file;
}

}  // namespace

std::string input_name(const std::filesystem::path& path) { return path == "-" ? "standard input" : path.string(); }

InputError too_large(const std::string& name) {
  return InputError({name, 0, "it is larger than " + std::to_string(k_largest_file >> 20) + " MiB", "split it into smaller files"});
}

std::string read_bytes(const std::filesystem::path& path) {
  const bool standard_input = path == "-";
  const File opened = standard_input ? File(nullptr, &std::fclose) : open_file(path);
  std::FILE* file = standard_input ? stdin : opened.get();

  std::string bytes;
  std::array<char, 1 << 16> buffer;
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file)) {
    bytes.append(buffer.data(), count);
    if (bytes.size() > k_largest_file) throw too_large(input_name(path));
  }
  if (std::ferror(file) != 0) throw not_readable(input_name(path), errno);
  return bytes;
}

}  // namespace wiregraph::clean
