#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace wiregraph::resolve {

/// Things numbered from 0, each in one class. The root of a class is its smallest number, in whatever order classes were united.
class Classes {
 public:
  explicit Classes(std::size_t size) : parents_(size) { std::iota(parents_.begin(), parents_.end(), std::size_t{0}); }

  std::size_t root(std::size_t thing) {
    while (parents_[thing] != thing) thing = parents_[thing] = parents_[parents_[thing]];
    return thing;
  }

  void unite(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    parents_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parents_;
};

}  // namespace wiregraph::resolve
