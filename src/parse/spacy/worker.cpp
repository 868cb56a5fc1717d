#include "parse/spacy/worker.h"

#include <algorithm>

namespace wiregraph::parse::spacy {

namespace {

/// Texts are run together up to about this many tokens, so that short ones fill the blocks of the encoder.
constexpr std::size_t k_batch_tokens = 2000;
constexpr std::size_t k_most_words = 32768;  ///< different words that a worker keeps

std::string_view part(std::string_view text, ByteSpan span) { return text.substr(span.start, span.size()); }

}  // namespace

Worker::Worker(const Model& model) : model_(model), lexicon_(model.norms) {
  for (const Tok2Vec& tok2vec : model.tok2vecs) encoders_.push_back(std::make_unique<Encoder>(tok2vec, lexicon_));
  if (model.parser) parser_rows_.emplace(model.parser->component.network());
  if (model.recognizer) entity_rows_.emplace(model.recognizer->component.network());
  if (model.ruler)
    for (std::size_t i = 0; i < model.ruler->text_count(); ++i)
      base_forms_.push_back(base_form(model.ruler->text(static_cast<std::uint16_t>(i))));
  else
    base_forms_.emplace_back();
}

std::vector<Analysis> Worker::analyse(std::span<const std::string_view> texts) {
  std::vector<Analysis> results;
  results.reserve(texts.size());
  while (results.size() < texts.size()) {
    Batch batch;
    while (results.size() + batch.texts.size() < texts.size() && batch.words.size() < k_batch_tokens)
      add(batch, texts[results.size() + batch.texts.size()]);
    run(batch);
    for (std::size_t text = 0; text < batch.texts.size(); ++text) results.push_back(result(batch, text));
  }
  return results;
}

void Worker::add(Batch& batch, std::string_view text) {
  const auto start = static_cast<std::uint32_t>(batch.words.size());
  const auto words = model_.tokenizer.tokenize(text);
  batch.words.insert(batch.words.end(), words.begin(), words.end());
  batch.texts.push_back(text);
  batch.spans.push_back({start, static_cast<std::uint32_t>(batch.words.size())});
}

void Worker::run(Batch& batch) {
  if (lexicon_.size() > k_most_words) forget_words();
  const std::size_t size = batch.words.size();
  for (std::size_t text = 0; text < batch.texts.size(); ++text)
    for (std::uint32_t i = batch.spans[text].start; i < batch.spans[text].end; ++i) {
      const Word& word = batch.words[i];
      batch.inputs.push_back({lexicon_.find(part(batch.texts[text], word.span), word.norm), word.space_after});
      batch.facts.push_back({lexicon_[batch.inputs.back().lexeme].is_space, false});
    }
  batch.tags.assign(size, Tag::XX);
  if (parser_rows_) parser_rows_->start(size);
  if (entity_rows_) entity_rows_->start(size);
  for (std::size_t tok2vec = 0; tok2vec < encoders_.size(); ++tok2vec) encode(batch, tok2vec);
  find_trees(batch);
  apply_rules(batch);
  find_entities(batch);
}

void Worker::forget_words() {
  lexicon_.clear();
  word_tests_.clear();
  lemmas_.clear();
  for (auto& encoder : encoders_) encoder->clear();
}

/// Gives the rows of one tok2vec to the components that read it.
void Worker::encode(Batch& batch, std::size_t tok2vec) {
  const auto reads = [&](const auto& listening) { return listening && listening->tok2vec == tok2vec; };
  encoders_[tok2vec]->encode(batch.inputs, batch.spans, [&](std::size_t first, std::span<const float* const> rows) {
    if (reads(model_.tagger)) tag(batch, first, rows);
    if (reads(model_.parser)) parser_rows_->project(first, rows);
    if (reads(model_.recognizer)) entity_rows_->project(first, rows);
  });
}

void Worker::tag(Batch& batch, std::size_t first, std::span<const float* const> rows) {
  const Tagger& tagger = model_.tagger->component;
  const std::size_t columns = tagger.scores.columns;
  if (tag_scores_.size() < rows.size() * columns) tag_scores_ = Floats(rows.size() * columns);
  multiply(tagger.scores, rows, tag_scores_.data());
  for (std::size_t row = 0; row < rows.size(); ++row)
    batch.tags[first + row] = tagger.labels[index_of_largest(tag_scores_.data() + row * columns, tagger.labels.size())];
}

void Worker::find_trees(Batch& batch) {
  for (const TokenSpan text : batch.spans) {
    DependencyTree tree = model_.parser->component.parse(text, *parser_rows_, state_);
    find_edges(tree);
    put_back_lifted_arcs(tree, [&](std::int64_t token) { return batch.facts[text.start + static_cast<std::size_t>(token)].is_space; });
    const auto starts = sentence_starts(tree);
    for (std::size_t token = 0; token < starts.size(); ++token) batch.facts[text.start + token].starts_sentence = starts[token];
    batch.trees.push_back(std::move(tree));
  }
}

void Worker::find_entities(Batch& batch) {
  batch.entities.resize(batch.words.size());
  if (!model_.recognizer) return;
  for (const TokenSpan text : batch.spans) {
    const auto marks = model_.recognizer->component.recognize(text, *entity_rows_, std::span(batch.facts).subspan(text.start, text.size()));
    std::copy(marks.begin(), marks.end(), batch.entities.begin() + text.start);
  }
}

void Worker::apply_rules(Batch& batch) {
  batch.attributes.resize(batch.words.size());
  std::vector<RulerInput> inputs(batch.words.size());
  if (model_.ruler)
    while (word_tests_.size() < lexicon_.size())
      word_tests_.push_back(model_.ruler->tests_of(lexicon_[static_cast<std::uint32_t>(word_tests_.size())].lower));
  for (std::size_t text = 0; text < batch.texts.size(); ++text) {
    const TokenSpan span = batch.spans[text];
    for (std::uint32_t i = span.start; i < span.end; ++i) {
      batch.attributes[i].tag = batch.tags[i];
      batch.attributes[i].dep = batch.trees[text].labels[i - span.start].dep;
      if (model_.ruler) inputs[i] = {batch.tags[i], batch.attributes[i].dep, batch.facts[i].is_space, &word_tests_[batch.inputs[i].lexeme]};
    }
    if (model_.ruler)
      model_.ruler->apply(std::span(inputs).subspan(span.start, span.size()), std::span(batch.attributes).subspan(span.start, span.size()));
  }
}

std::string Worker::lemma(std::uint32_t lexeme, const TokenAttributes& attributes) {
  if (attributes.lemma != 0) return model_.ruler->text(attributes.lemma);
  if (!model_.lemmatizer) return {};
  const bool is_base = base_forms_[attributes.morph].holds(attributes.pos);
  const std::uint64_t key =
      (std::uint64_t{lexeme} << 6U) | (std::uint64_t{static_cast<std::uint8_t>(attributes.pos)} << 1U) | (is_base ? 1U : 0U);
  const auto [entry, is_new] = lemmas_.try_emplace(key);
  if (is_new) entry->second = model_.lemmatizer->lemma(lexicon_[lexeme].text, lexicon_[lexeme].lower, attributes.pos, is_base);
  return entry->second;
}

Analysis Worker::result(const Batch& batch, std::size_t text) {
  Analysis analysis;
  const TokenSpan span = batch.spans[text];
  analysis.tokens.resize(span.size());
  for (std::uint32_t i = span.start; i < span.end; ++i) {
    const std::uint32_t in_text = i - span.start;
    const TokenAttributes& attributes = batch.attributes[i];
    Token& token = analysis.tokens[in_text];
    token.span = batch.words[i].span;
    token.tag = attributes.tag;
    token.pos = attributes.pos;
    token.dep = attributes.dep;
    token.entity = batch.entities[i].label;
    token.begins_entity = batch.entities[i].begins;
    token.head = TokenId{static_cast<std::uint32_t>(batch.trees[text].heads[in_text])};
    token.lemma = lemma(batch.inputs[i].lexeme, attributes);
    if (model_.ruler) token.morph = model_.ruler->text(attributes.morph);
    if (batch.facts[i].starts_sentence) {
      if (!analysis.sentences.empty()) analysis.sentences.back().end = in_text;
      analysis.sentences.push_back({in_text, span.size()});
    }
  }
  return analysis;
}

}  // namespace wiregraph::parse::spacy
