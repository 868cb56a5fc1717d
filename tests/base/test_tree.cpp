#include <catch2/catch.hpp>

#include "base/tree.h"
#include "support/document_of.h"

using namespace wiregraph;

namespace {

constexpr std::string_view k_sentences =
    "Norway/NNP/nsubj/2\n"
    "said/VBD/ROOT/0\n"
    "that/IN/mark/5\n"
    "Chile/NNP/nsubj/5\n"
    "released/VBD/ccomp/2\n"
    "the/DT/det/7\n"
    "crew/NN/dobj/5\n"
    "\n"
    "Lund/NNP/nsubj/2\n"
    "smiled/VBD/ROOT/0";

std::vector<std::uint32_t> children_of(const Tree& tree, std::uint32_t token) {
  std::vector<std::uint32_t> numbers;
  for (const TokenId child : tree.children(TokenId{token})) numbers.push_back(child.value);
  return numbers;
}

}  // namespace

TEST_CASE("children stand in the order of the text", "[base]") {
  const Document document = document_of(k_sentences);
  const Tree tree(document);
  CHECK(children_of(tree, 1) == std::vector<std::uint32_t>{0, 4});
  CHECK(children_of(tree, 4) == std::vector<std::uint32_t>{2, 3, 6});
  CHECK(children_of(tree, 0).empty());
  CHECK(children_of(tree, 8) == std::vector<std::uint32_t>{7});
}

TEST_CASE("a child is found by its relation", "[base]") {
  const Document document = document_of(k_sentences);
  const Tree tree(document);
  CHECK(tree.child(TokenId{4}, Dep::dobj) == TokenId{6});
  CHECK(!tree.child(TokenId{1}, Dep::dobj));
}

TEST_CASE("subtrees hold all below, and roots are their own heads", "[base]") {
  const Document document = document_of(k_sentences);
  const Tree tree(document);
  CHECK(tree.subtree(TokenId{1}) == TokenSpan{0, 7});
  CHECK(tree.subtree(TokenId{4}) == TokenSpan{2, 7});
  CHECK(tree.subtree(TokenId{6}) == TokenSpan{5, 7});
  CHECK(tree.subtree(TokenId{8}) == TokenSpan{7, 9});
  CHECK(tree.is_root(TokenId{1}));
  CHECK(!tree.is_root(TokenId{4}));
}

TEST_CASE("being below is passed on, but not across sentences", "[base]") {
  const Document document = document_of(k_sentences);
  const Tree tree(document);
  CHECK(tree.is_below(TokenId{5}, TokenId{1}));
  CHECK(tree.is_below(TokenId{4}, TokenId{4}));
  CHECK(!tree.is_below(TokenId{4}, TokenId{6}));
  CHECK(!tree.is_below(TokenId{7}, TokenId{1}));
}
