#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace wiregraph::parse::spacy {

/// A half-done dependency tree: a stack of tokens, a buffer of tokens to come, arcs (spacy/pipeline/_parser_internals/_state.pxd).
/// Tokens are numbers from 0, none is -1.
class ParserState {
 public:
  /// Begins with all tokens in the buffer.
  void start(std::int64_t size);

  bool done() const { return stack_.empty() && buffer_size() == 0; }

  std::int64_t stack(std::size_t depth) const { return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : -1; }
  std::int64_t buffer(std::size_t index) const;
  std::size_t stack_size() const { return stack_.size(); }
  std::size_t buffer_size() const { return put_back_.size() + static_cast<std::size_t>(size_ - next_); }

  /// The child on that side that was attached `rank` arcs ago (0: last); -1 where `head` is -1 or has none.
  std::int64_t left_child(std::int64_t head, std::size_t rank = 0) const { return child(last_left_, head, rank); }
  std::int64_t right_child(std::int64_t head, std::size_t rank = 0) const { return child(last_right_, head, rank); }

  std::int64_t head(std::int64_t token) const { return heads_[index(token)]; }
  std::size_t label(std::int64_t token) const { return labels_[index(token)]; }
  bool starts_sentence(std::int64_t token) const { return token == 0 || (token > 0 && starts_[index(token)]); }
  bool may_shift(std::int64_t token) const { return !unshiftable_[index(token)]; }

  void push();
  void pop() { stack_.pop_back(); }
  void put_back();  ///< the top of the stack goes back to the buffer and may not be shifted again for now
  void attach(std::int64_t head, std::int64_t child, std::size_t label);
  void allow_shift(std::int64_t token) { unshiftable_[index(token)] = false; }
  void start_sentence(std::int64_t token) { starts_[index(token)] = true; }

 private:
  using Links = std::vector<std::int64_t>;

  static std::size_t index(std::int64_t token) { return static_cast<std::size_t>(token); }
  std::int64_t child(const Links& last, std::int64_t head, std::size_t rank) const;
  void detach(std::int64_t child);

  std::int64_t size_ = 0;
  std::int64_t next_ = 0;  ///< first token that was never shifted
  Links stack_;
  Links put_back_;   ///< tokens before `next_` in the buffer, the foremost last
  Links heads_;      ///< -1: none yet
  Links last_left_;  ///< of each head: the left child attached last
  Links last_right_;
  Links attached_before_;  ///< of each child: the one attached before it to the same head on the same side
  std::vector<std::size_t> labels_;
  std::vector<bool> unshiftable_;
  std::vector<bool> starts_;
};

}  // namespace wiregraph::parse::spacy
