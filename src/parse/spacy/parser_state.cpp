#include "parse/spacy/parser_state.h"

namespace wiregraph::parse::spacy {

void ParserState::start(std::int64_t size) {
  size_ = size;
  next_ = 0;
  stack_.clear();
  put_back_.clear();
  for (Links* links : {&heads_, &last_left_, &last_right_, &attached_before_}) links->assign(index(size), -1);
  labels_.assign(index(size), 0);
  unshiftable_.assign(index(size), false);
  starts_.assign(index(size), false);
}

std::int64_t ParserState::buffer(std::size_t place) const {
  if (place < put_back_.size()) return put_back_[put_back_.size() - 1 - place];
  const std::int64_t token = next_ + static_cast<std::int64_t>(place - put_back_.size());
  return token < size_ ? token : -1;
}

std::int64_t ParserState::child(const Links& last, std::int64_t head, std::size_t rank) const {
  if (head < 0) return -1;
  std::int64_t child = last[index(head)];
  for (; rank > 0 && child >= 0; --rank) child = attached_before_[index(child)];
  return child;
}

void ParserState::push() {
  if (put_back_.empty()) {
    stack_.push_back(next_++);
  } else {
    stack_.push_back(put_back_.back());
    put_back_.pop_back();
  }
}

void ParserState::put_back() {
  unshiftable_[index(stack_.back())] = true;
  put_back_.push_back(stack_.back());
  stack_.pop_back();
}

void ParserState::attach(std::int64_t head, std::int64_t child, std::size_t label) {
  if (heads_[index(child)] >= 0) detach(child);
  std::int64_t& last = (child < head ? last_left_ : last_right_)[index(head)];
  attached_before_[index(child)] = last;
  last = child;
  heads_[index(child)] = head;
  labels_[index(child)] = label;
}

/// Only the arc made last of a head's arcs on that side is ever replaced, in this system and in spaCy's, which relies on it.
void ParserState::detach(std::int64_t child) {
  const std::int64_t head = heads_[index(child)];
  std::int64_t& last = (child < head ? last_left_ : last_right_)[index(head)];
  if (last == child) last = attached_before_[index(child)];
}

}  // namespace wiregraph::parse::spacy
