#include <catch2/catch.hpp>

#include "parse/spacy/config.h"
#include "parse/spacy/network_file.h"
#include "parse/spacy/pipeline.h"
#include "parse/spacy/transition_network.h"
#include "parse/spacy_files.h"

namespace wiregraph::parse::spacy {

namespace {

void pack_bytes(Packer& packer, std::string_view bytes) {
  packer.pack_bin(static_cast<std::uint32_t>(bytes.size()));
  packer.pack_bin_body(bytes.data(), static_cast<std::uint32_t>(bytes.size()));
}

/// A network of one node with one parameter W of the shape.
TemporaryFile network_file(std::string_view node, const std::vector<std::uint64_t>& shape, std::string_view data,
                           std::string_view type = "<f4") {
  return TemporaryFile([&](Packer& packer) {
    packer.pack_map(3);
    put_text(packer, "nodes");
    packer.pack_array(1);
    packer.pack_map(1);
    put_text(packer, "name");
    put_text(packer, node);
    put_text(packer, "attrs");
    packer.pack_array(1);
    packer.pack_map(1);
    put_text(packer, "seed");
    pack_bytes(packer, "\x08");
    put_text(packer, "params");
    packer.pack_array(1);
    packer.pack_map(1);
    put_text(packer, "W");
    packer.pack_map(3);
    pack_bytes(packer, "type");
    put_text(packer, type);
    pack_bytes(packer, "shape");
    packer.pack_array(static_cast<std::uint32_t>(shape.size()));
    for (const auto size : shape) packer.pack_uint64(size);
    pack_bytes(packer, "data");
    pack_bytes(packer, data);
  });
}

constexpr std::string_view k_config = R"([nlp]
lang = "en"
pipeline = ["tok2vec","tagger","parser","senter"]
disabled = ["senter"]

[components.tok2vec]
factory = "tok2vec"

[components.tok2vec.model]
@architectures = "spacy.Tok2Vec.v2"

[components.tagger]
factory = "tagger"

[components.parser]
factory = "parser"

[components.senter]
factory = "senter"
)";

std::string complaint_about(std::string_view from, std::string_view to) {
  std::string text(k_config);
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  const TemporaryFile file(text.replace(at, from.size(), to));
  return complaint([&] { Config(file.path()).components(); });
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the components of a pipeline are read in order, without the disabled ones", "[parse]") {
  const TemporaryFile file(k_config);
  const auto components = Config(file.path()).components();
  REQUIRE(components.size() == 3);
  CHECK(components[1].name == "tagger");
  CHECK(components[2].factory == "parser");
}

TEST_CASE("what the program cannot run is named", "[parse]") {
  CHECK(has(complaint_about("factory = \"tagger\"", "factory = \"morphologizer\""), "\"tagger\" (morphologizer)"));
  CHECK(has(complaint_about("disabled = [\"senter\"]", "disabled = []"), "senter"));
  CHECK(has(complaint_about("spacy.Tok2Vec.v2", "spacy.Transformer.v1"), "spacy.Transformer.v1"));
  CHECK(has(complaint_about("lang = \"en\"", "lang = \"de\""), "\"de\""));
  CHECK(has(complaint_about("\"tagger\",\"parser\"", "\"parser\",\"tagger\""), "\"tagger\" at this place"));
  CHECK(has(complaint_about("[\"tok2vec\"", "[tok2vec"), "pipeline is no list"));
}

TEST_CASE("a network's parameters are read with their shapes", "[parse]") {
  const auto file = network_file("linear", {1, 2}, std::string_view("\0\0\x80\x3F\0\0\0\x40", 8));
  const Network network(file.path());
  const Tensor& weights = network.parameter(network.node("linear"), "W", 2);
  CHECK(weights.shape == std::vector<std::size_t>{1, 2});
  CHECK(weights.values == std::vector<float>{1, 2});
  CHECK(network.whole(network.node("linear"), "seed") == 8);
}

TEST_CASE("damaged networks are refused, the fault named", "[parse]") {
  const std::string_view k_two("\0\0\x80\x3F\0\0\0\x40", 8);
  const auto reason = [](const TemporaryFile& file) { return complaint([&] { Network network(file.path()); }); };
  CHECK(has(reason(network_file("linear", {1, 3}, k_two)), "more or less data"));
  CHECK(has(reason(network_file("linear", {std::uint64_t{1} << 40U, std::uint64_t{1} << 40U}, k_two)), "larger than its data"));
  CHECK(has(reason(network_file("linear", {1, 1}, std::string_view("\0\0\xC0\x7F", 4))), "no finite number"));
  CHECK(has(reason(network_file("linear", {1, 2}, k_two, "<f2")), "\"<f2\""));
  CHECK(has(reason(network_file("pytorch", {1, 2}, k_two)), "\"pytorch\""));
  CHECK(has(reason(TemporaryFile("no msgpack")), "damaged"));
  CHECK(has(reason(TemporaryFile("\xDC\xFF\xFF")), "damaged"));
  const auto file = network_file("linear", {1, 2}, k_two);
  const Network network(file.path());
  CHECK(has(complaint([&] { static_cast<void>(network.node("softmax")); }), "\"softmax\" number 1 is missing"));
  CHECK(has(complaint([&] { static_cast<void>(network.parameter(network.node("linear"), "b", 1)); }), "linear.b is missing"));
}

TEST_CASE("moves are ordered by move, then by frequency and label, both descending", "[parse]") {
  const TemporaryFile file([](Packer& packer) {
    packer.pack_map(1);
    put_text(packer, "moves");
    put_text(packer, R"({"2":{"det":5,"amod":9,"aux":5},"0":{"":3}})");
  });
  CHECK(read_actions(file.path()) == std::vector<Action>{{0, ""}, {2, "amod"}, {2, "det"}, {2, "aux"}});
}

TEST_CASE("the only valid class of a set is known without scores", "[parse]") {
  Penalties penalties(2, 16);
  penalties.allow(0, 3);
  penalties.allow(1, 3);
  penalties.allow(1, 4);
  CHECK(penalties.only(0) == 3);
  CHECK(penalties.only(1) == 16);
  CHECK(penalties.of(0)[3] == 0);
  CHECK(penalties.of(0)[4] == -std::numeric_limits<float>::infinity());
}

TEST_CASE("a folder without a model is named", "[parse]") {
  try {
    Pipeline::load("/nonexistent/model");
    FAIL("loaded");
  } catch (const InputError& error) {
    CHECK(error.problem().file == "/nonexistent/model/config.cfg");
    CHECK_FALSE(error.problem().advice.empty());
  }
}

}  // namespace wiregraph::parse::spacy
