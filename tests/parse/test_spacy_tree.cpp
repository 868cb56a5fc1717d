#include <catch2/catch.hpp>

#include "parse/spacy/dependency_tree.h"
#include "parse/spacy/parser_state.h"

namespace wiregraph::parse::spacy {

namespace {

DependencyTree tree_of(std::vector<std::int64_t> heads) {
  DependencyTree tree{std::move(heads), {}, {}, {}};
  tree.labels.resize(tree.heads.size());
  for (std::size_t token = 0; token < tree.size(); ++token)
    tree.labels[token].dep = tree.heads[token] == static_cast<std::int64_t>(token) ? Dep::ROOT : Dep::dep;
  return tree;
}

bool never_space(std::int64_t) { return false; }

}  // namespace

TEST_CASE("tokens move from the buffer to the stack and back", "[parse]") {
  ParserState state;
  state.start(3);
  CHECK(state.buffer(0) == 0);
  CHECK(state.buffer(2) == 2);
  CHECK(state.buffer(3) == -1);
  CHECK(state.stack(0) == -1);
  state.push();
  state.push();
  CHECK(state.stack(0) == 1);
  CHECK(state.stack(1) == 0);
  CHECK(state.may_shift(1));
  state.put_back();
  CHECK(state.buffer(0) == 1);
  CHECK(state.buffer(1) == 2);
  CHECK(state.buffer_size() == 2);
  CHECK_FALSE(state.may_shift(1));
  state.allow_shift(1);
  state.push();
  CHECK(state.stack(0) == 1);
  CHECK(state.buffer(0) == 2);
}

TEST_CASE("a state is done when stack and buffer are empty", "[parse]") {
  ParserState state;
  state.start(0);
  CHECK(state.done());
  state.start(1);
  CHECK_FALSE(state.done());
  state.push();
  CHECK_FALSE(state.done());
  state.pop();
  CHECK(state.done());
}

TEST_CASE("children are found from the one attached last", "[parse]") {
  ParserState state;
  state.start(6);
  state.attach(3, 2, 7);
  state.attach(3, 0, 8);
  state.attach(3, 4, 9);
  CHECK(state.left_child(3) == 0);
  CHECK(state.left_child(3, 1) == 2);
  CHECK(state.left_child(3, 2) == -1);
  CHECK(state.right_child(3) == 4);
  CHECK(state.right_child(-1) == -1);
  CHECK(state.head(0) == 3);
  CHECK(state.label(4) == 9);
}

TEST_CASE("a new head takes the child away from the old one", "[parse]") {
  ParserState state;
  state.start(4);
  state.attach(0, 1, 1);
  state.attach(0, 2, 1);
  state.attach(3, 2, 2);
  CHECK(state.right_child(0) == 1);
  CHECK(state.left_child(3) == 2);
  CHECK(state.head(2) == 3);
}

TEST_CASE("the first token always starts a sentence", "[parse]") {
  ParserState state;
  state.start(3);
  state.start_sentence(2);
  CHECK(state.starts_sentence(0));
  CHECK_FALSE(state.starts_sentence(1));
  CHECK(state.starts_sentence(2));
  CHECK_FALSE(state.starts_sentence(-1));
}

TEST_CASE("edges reach over all that hangs on a token", "[parse]") {
  DependencyTree tree = tree_of({1, 1, 1, 2, 5, 5});
  find_edges(tree);
  CHECK(tree.left_edges == std::vector<std::int64_t>{0, 0, 2, 3, 4, 4});
  CHECK(tree.right_edges == std::vector<std::int64_t>{0, 3, 3, 3, 4, 5});
  CHECK(sentence_starts(tree) == std::vector<bool>{true, false, false, false, true, false});
}

TEST_CASE("every root begins a sentence of its own", "[parse]") {
  DependencyTree tree = tree_of({0, 1, 1});
  find_edges(tree);
  CHECK(sentence_starts(tree) == std::vector<bool>{true, true, false});
}

TEST_CASE("an empty tree and a tree of one token have edges", "[parse]") {
  DependencyTree none = tree_of({});
  find_edges(none);
  CHECK(sentence_starts(none).empty());
  DependencyTree one = tree_of({0});
  find_edges(one);
  CHECK(sentence_starts(one) == std::vector<bool>{true});
}

// "What did you talk about": the arc from "about" to "What" crosses others and was lifted to "talk".
TEST_CASE("a lifted arc goes back to the nearest token of the label below", "[parse]") {
  DependencyTree tree = tree_of({3, 3, 3, 3, 3});
  tree.labels[0] = {Dep::pobj, true, Dep::prep};
  tree.labels[4].dep = Dep::prep;
  find_edges(tree);
  put_back_lifted_arcs(tree, never_space);
  CHECK(tree.heads[0] == 4);
  CHECK(tree.labels[0].dep == Dep::pobj);
  CHECK_FALSE(tree.labels[0].lifted);
  CHECK(sentence_starts(tree) == std::vector<bool>{true, false, false, false, false});
}

TEST_CASE("a lifted arc stays where no token has the label, where it is white space, or where it is lifted itself", "[parse]") {
  DependencyTree tree = tree_of({2, 2, 2, 2});
  tree.labels[0] = {Dep::pobj, true, Dep::prep};
  SECTION("no such label") {}
  SECTION("white space") { tree.labels[3].dep = Dep::prep; }
  SECTION("lifted") { tree.labels[3] = {Dep::prep, true, Dep::advcl}; }
  find_edges(tree);
  put_back_lifted_arcs(tree, [](std::int64_t token) { return token == 3; });
  CHECK(tree.heads[0] == 2);
  CHECK(tree.labels[0].dep == Dep::pobj);
}

}  // namespace wiregraph::parse::spacy
