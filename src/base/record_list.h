#pragma once

#include <cstddef>
#include <filesystem>
#include <iterator>
#include <utility>

#include "base/record_bytes.h"
#include "base/spool.h"

namespace wiregraph {

/// Records in a spool, to be gone through from the first to the last: a list of any length takes a few megabytes of memory.
template <class Record>
class RecordList {
 public:
  using value_type = Record;

  /// Goes through a list that does not change meanwhile.
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Record;
    using difference_type = std::ptrdiff_t;
    using pointer = Record*;
    using reference = Record&;

    Iterator(const Spool& spool, std::size_t number, std::size_t size) : reader_(spool), number_(number), size_(size) { read(); }
    /// A copy that is the reader's own.
    Record& operator*() { return record_; }
    Iterator& operator++() {
      ++number_;
      read();
      return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(const Iterator& other) const { return number_ == other.number_; }

   private:
    void read() {
      if (number_ < size_) read_bytes(take_stretch(reader_), record_);
    }

    SpoolReader reader_;
    Record record_;
    std::size_t number_;
    std::size_t size_;
  };

  explicit RecordList(std::filesystem::path folder = std::filesystem::temp_directory_path()) : spool_(std::move(folder)) {}

  /// Throws InputError where the temporary file cannot be written.
  void push_back(const Record& record) {
    append_stretch(spool_, bytes_of(record));
    ++size_;
  }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  Iterator begin() const { return {spool_, 0, size_}; }
  Iterator end() const { return {spool_, size_, size_}; }

  /// The folder of its temporary file.
  const std::filesystem::path& folder() const { return spool_.folder(); }

 private:
  Spool spool_;
  std::size_t size_ = 0;
};

}  // namespace wiregraph
