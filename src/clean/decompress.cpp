#include "clean/decompress.h"

#include <array>
#include <memory>

#include <zlib.h>
#include <zstd.h>

#include "base/log.h"
#include "clean/clean.h"
#include "clean/read_bytes.h"

namespace wiregraph::clean {

namespace {

using Buffer = std::array<char, 1 << 16>;

InputError damaged(const std::string& name, std::string_view kind) {
  return InputError({name, 0, "its " + std::string(kind) + " data are damaged or cut off", "fetch or compress it again"});
}

void append(std::string& out, const Buffer& buffer, std::size_t size, const std::string& name) {
  out.append(buffer.data(), size);
  if (out.size() > k_largest_file) throw too_large(name);
}

std::string from_gzip(std::string& bytes, const std::string& name) {
  constexpr int k_gzip = 16 + MAX_WBITS;
  z_stream stream{};
  if (inflateInit2(&stream, k_gzip) != Z_OK) throw std::bad_alloc();
  const std::unique_ptr<z_stream, int (*)(z_stream*)> owner(&stream, &inflateEnd);
  stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string out;
  Buffer buffer;
  for (int status = Z_OK; status != Z_STREAM_END || stream.avail_in > 0;) {
    if (status == Z_STREAM_END) inflateReset(&stream);  // the next member
    stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.avail_out = static_cast<uInt>(buffer.size());
    status = inflate(&stream, Z_NO_FLUSH);
    if (status != Z_OK && status != Z_STREAM_END) throw damaged(name, "gzip");
    append(out, buffer, buffer.size() - stream.avail_out, name);
  }
  return out;
}

std::string from_zstd(const std::string& bytes, const std::string& name) {
  const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
  ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
  std::string out;
  Buffer buffer;
  std::size_t missing = 1;
  while (in.pos < in.size || missing > 0) {
    ZSTD_outBuffer piece{buffer.data(), buffer.size(), 0};
    missing = ZSTD_decompressStream(context.get(), &piece, &in);
    if (ZSTD_isError(missing) != 0 || (piece.pos == 0 && in.pos == in.size && missing > 0)) throw damaged(name, "Zstandard");
    append(out, buffer, piece.pos, name);
  }
  return out;
}

}  // namespace

std::string decompressed(std::string bytes, const std::string& name) {
  if (bytes.starts_with("\x1F\x8B")) return from_gzip(bytes, name);
  if (bytes.starts_with("\x28\xB5\x2F\xFD")) return from_zstd(bytes, name);
  return bytes;
}

}  // namespace wiregraph::clean
