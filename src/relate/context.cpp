#include "relate/context.h"

#include <algorithm>

namespace wiregraph::relate {

namespace {

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// A verb's lemma. spaCy's lemmatizer takes some final e away ("staged" is of "stag"); it is given back where the lexicon knows the verb
/// with it alone.
std::string lemma_of(const Document& document, const Token& token, const Lexicon& lexicon) {
  std::string lemma = lower(token.lemma);
  if (token.pos != Pos::VERB || !lexicon.entries(lemma, Part::verb).empty()) return lemma;
  const std::string text = lower(std::string(document.text_of(token)));
  const bool lost = text.starts_with(lemma + "e") || text == lemma + "ing";
  return lost && !lexicon.entries(lemma + "e", Part::verb).empty() ? lemma + "e" : lemma;
}

/// The parts of speech of the lexicon as which a token may be looked up.
std::vector<Part> parts_of(const Token& token) {
  switch (token.pos) {
    case Pos::VERB:
      return {Part::verb};
    case Pos::AUX:
      return {Part::verb, Part::adverb};
    case Pos::NOUN:
    case Pos::PROPN:
      return {Part::noun};
    case Pos::ADJ:
      return {Part::adjective, Part::adverb};
    case Pos::NUM:
      return {Part::noun, Part::adverb};
    default:
      return {Part::adverb};
  }
}

/// The word `lemma` among those that hang on `hosts`, or the noun that a clause without an object of its own belongs to:
/// "an agreement signed in March".
std::optional<TokenId> find_word(const Context& context, const std::vector<TokenId>& hosts, std::string_view lemma) {
  for (TokenId host : hosts)
    for (TokenId child : context.children(host)) {
      const bool infinitive = context[child].dep == Dep::aux && context[child].pos == Pos::PART;  // "[to] return to the table"
      if (context.lemma(child) == lemma && context[child].dep != Dep::conj && !infinitive) return child;
    }
  const Token& head = context[hosts.front()];
  const bool in_clause = head.dep == Dep::acl || head.dep == Dep::relcl;
  if (in_clause && context.lemma(head.head) == lemma) return head.head;
  return std::nullopt;
}

/// Adds the other words of an entry to its head, each where it hangs on one found before: "gave [green [light]]". False where one lacks.
bool add_words(const Context& context, const Entry& entry, std::vector<TokenId>& words) {
  std::vector<std::string_view> missing(entry.words.begin(), entry.words.end());
  missing.erase(missing.begin() + static_cast<std::ptrdiff_t>(entry.head));
  for (std::size_t before = missing.size() + 1; missing.size() < before;) {
    before = missing.size();
    std::erase_if(missing, [&](std::string_view lemma) {
      const auto word = find_word(context, words, lemma);
      if (word) words.push_back(*word);
      return word.has_value();
    });
  }
  std::sort(words.begin() + 1, words.end());
  return missing.empty();
}

}  // namespace

Context::Context(const Document& document, const Lexicon& lexicon) : document_(document), tree_(document) {
  const auto size = static_cast<std::uint32_t>(document.tokens.size());
  lemmas_.reserve(size);
  for (const Token& token : document.tokens) lemmas_.push_back(lemma_of(document, token, lexicon));
  headed_.resize(size);
  over_.resize(size);
  triggers_.resize(size);
  index_mentions();
  for (std::uint32_t t = 0; t < size; ++t) match_lexicon(lexicon, {t});
}

void Context::index_mentions() {
  const auto longer = [this](MentionId a, MentionId b) { return document_[a].tokens.size() > document_[b].tokens.size(); };
  for (std::uint32_t m = 0; m < document_.mentions.size(); ++m) {
    const Mention& mention = document_.mentions[m];
    auto& headed = headed_[mention.head.value];
    if (!headed || longer({m}, *headed)) headed = MentionId{m};
    for (auto t = mention.tokens.start; t < mention.tokens.end; ++t)
      if (!over_[t] || longer(*over_[t], {m})) over_[t] = MentionId{m};
  }
}

void Context::match_lexicon(const Lexicon& lexicon, TokenId head) {
  for (const Part part : parts_of(document_[head]))
    for (const Entry& entry : lexicon.entries(lemma(head), part)) match_entry(entry, head);
}

void Context::match_entry(const Entry& entry, TokenId head) {
  Trigger trigger{&entry, head, {head}};
  if (!add_words(*this, entry, trigger.words)) return;
  auto& found = triggers_[head.value];
  const bool shorter_form = std::any_of(found.begin(), found.end(), [&](const Trigger& other) {
    return other.entry->meaning == entry.meaning && other.words.size() > trigger.words.size();
  });
  if (!shorter_form) found.push_back(std::move(trigger));
}

const Trigger* Context::trigger(TokenId head, Function function) const {
  for (const Trigger& trigger : triggers_[head.value])
    if (trigger.entry->meaning.function == function) return &trigger;
  return nullptr;
}

bool Context::states(TokenId head, Predicate predicate) const {
  const auto& triggers = triggers_[head.value];
  return std::any_of(triggers.begin(), triggers.end(), [&](const Trigger& trigger) {
    return trigger.entry->meaning == Meaning{Function::predicate, predicate, EventType::Other};
  });
}

bool is_verb(const Token& token) { return token.pos == Pos::VERB || token.pos == Pos::AUX; }

bool is_noun(const Token& token) { return token.pos == Pos::NOUN || token.pos == Pos::PROPN; }

namespace {

/// The mention that "and" joins to the left of a token's mention, where the tree has hung it on that token by another relation:
/// "President Ada Lund and Chilean President Omar Reyes".
std::optional<TokenId> joined_before(const Context& context, TokenId token) {
  const auto mention = context.mention_headed_by(token);
  if (!mention) return std::nullopt;
  const auto start = context.document()[*mention].tokens.start;
  if (start < 2 || context.lemma({start - 1}) != "and") return std::nullopt;
  const auto other = context.mention_over({start - 2});
  if (!other) return std::nullopt;
  const Mention& before = context.document()[*other];
  const bool below = before.tokens.end == start - 1 && before.head != token && context.tree().is_below(before.head, token);
  return below ? std::optional(before.head) : std::nullopt;
}

}  // namespace

std::vector<TokenId> with_conjuncts(const Context& context, TokenId token) {
  std::vector<TokenId> members{token};
  if (const auto before = joined_before(context, token)) members.insert(members.begin(), *before);
  for (std::size_t i = 0; i < members.size(); ++i)
    for (TokenId child : context.children(members[i])) {
      const bool known = std::find(members.begin(), members.end(), child) != members.end();
      if (context[child].dep == Dep::conj && !known) members.push_back(child);
    }
  return members;
}

}  // namespace wiregraph::relate
