#include "recognize/roles.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

constexpr std::uint32_t k_longest_title = 5;  // tokens
constexpr std::uint32_t k_most_modifiers = 5;

// Words about the term, not about the office.
constexpr std::array<std::string_view, 4> k_former{"former", "ex", "late", "then"};
constexpr std::array<std::string_view, 12> k_term{"former",  "ex",    "late",      "then",    "outgoing", "acting",
                                                  "interim", "newly", "appointed", "current", "incoming", "new"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::uint32_t sentence_start(const Draft& draft, std::uint32_t token) { return draft.document[draft.token(token).sentence].tokens.start; }

/// The longest title that ends at `head`; its first token.
const Title* longest_title(const Draft& draft, std::uint32_t head, std::uint32_t& first) {
  const std::uint32_t limit = sentence_start(draft, head);
  const Title* longest = nullptr;
  std::string key;
  for (std::uint32_t t = head + 1; t-- > limit && head - t < k_longest_title;) {
    const bool last = t == head;
    const std::string word = last && is_plural(draft.token(t)) ? key_of(draft.token(t).lemma) : key_of(draft.text(t));
    key.insert(0, word);
    if (draft.name_at[t] != Draft::k_none) break;
    if (word.empty() && draft.token(t).tag != Tag::HYPH) break;
    if (word.empty()) continue;
    if (const Title* title = draft.gazetteer.title(key)) {
      longest = title;
      first = t;
    }
  }
  return longest;
}

/// The end of a title that goes on behind its head: "secretary of state", "editor-in-chief".
std::uint32_t end_of_title(const Draft& draft, TokenSpan words) {
  const std::uint32_t limit = draft.document[draft.token(words.start).sentence].tokens.end;
  std::uint32_t longest = words.end;
  std::string key = key_of(draft, words);
  for (std::uint32_t end = words.end + 1; end <= std::min(limit, words.end + k_longest_title); ++end) {
    const std::string part = key_of(draft.text(end - 1));
    key += part;
    if (!part.empty() && draft.gazetteer.title(key) != nullptr) longest = end;
  }
  return longest;
}

bool is_modifier(const Draft& draft, std::uint32_t token) {
  if (draft.name_at[token] != Draft::k_none || draft.token(token).sentence != draft.token(token + 1).sentence) return false;
  const Token& word = draft.token(token);
  const bool participle =
      word.tag == Tag::VBN && (word.dep == Dep::amod || holds(k_term, key_of(draft.text(token))));  // "had asked President"
  const bool joins = word.tag == Tag::CC && token > 0 && is_capitalized(draft.text(token - 1)) && is_capitalized(draft.text(token + 1)) &&
                     draft.name_at[token - 1] == Draft::k_none;  // "Mines and Energy Minister"
  return is_noun(word) || joins || word.tag == Tag::JJ || word.tag == Tag::HYPH || participle || word.tag == Tag::RB ||
         word.tag == Tag::AFX;
}

/// Moves the start of the phrase over "former", "outgoing" and the start of the words over what belongs to the office.
void read_modifiers(const Draft& draft, Role& role) {
  const std::uint32_t limit = sentence_start(draft, role.head.value);
  for (std::uint32_t steps = 0; role.tokens.start > limit && steps < k_most_modifiers; ++steps) {
    const std::uint32_t before = role.tokens.start - 1;
    if (!is_modifier(draft, before)) return;
    const std::string word = key_of(draft.text(before));
    const bool of_term = holds(k_term, word) || draft.token(before).tag == Tag::RB || draft.token(before).tag == Tag::VBN;
    if (holds(k_former, word)) role.former = true;
    if (draft.gazetteer.has_use(word, NounUse::agent) || draft.gazetteer.has_use(word, NounUse::unique))
      role.title.serves = true;  // "army chief", "ministry spokesman"
    role.tokens.start = before;
    const bool adjacent = role.words.start == before + 1;
    if (!of_term && adjacent && draft.token(before).tag != Tag::HYPH) role.words.start = before;
    if (!of_term && adjacent) role.title.leads = role.title.of_state = false;  // "foreign affairs chief" heads no state
  }
}

/// "the commission's", "the army's": a description of the body whose office it is.
void read_described_possessor(const Draft& draft, Role& role, std::uint32_t noun) {
  if (!is_noun(draft.token(noun))) return;
  const std::string lemma = key_of(draft.token(noun).lemma);
  if (draft.gazetteer.has_use(lemma, NounUse::agent))
    role.title.serves = true;
  else
    role.possessive = TokenId{noun};
  role.tokens.start = std::max(sentence_start(draft, noun), draft.tree.subtree({noun}).start);
}

/// "the group's Africa director": the place says where, not whose.
void read_owner_of_place_office(const Draft& draft, Role& role) {
  const std::uint32_t limit = sentence_start(draft, role.head.value);
  if (role.tokens.start < limit + 2 || draft.token(role.tokens.start - 1).tag != Tag::POS) return;
  const std::uint32_t owner = role.tokens.start - 2, name = draft.name_at[owner];
  role.body.reset();
  if (name == Draft::k_none) return read_described_possessor(draft, role, owner);
  role.body = name;
  role.tokens.start = draft.mentions[name].tokens.start;
}

/// "Norwegian", "Norway's", "his" before the words.
void read_possessor(const Draft& draft, Role& role) {
  const std::uint32_t limit = sentence_start(draft, role.head.value);
  if (role.tokens.start == limit) return;
  std::uint32_t before = role.tokens.start - 1;
  if (draft.token(before).tag == Tag::PRP_poss) {
    role.possessive = TokenId{before};
    role.tokens.start = before;
    return;
  }
  const bool possessive = draft.token(before).tag == Tag::POS && before > limit;
  if (possessive) --before;
  const std::uint32_t name = draft.name_at[before];
  if (name == Draft::k_none && possessive) read_described_possessor(draft, role, before);
  if (name == Draft::k_none) return;
  if (!possessive && draft.mentions[name].type == EntityType::Person) return;
  role.body = name;
  role.tokens.start = draft.mentions[name].tokens.start;
  if (role.tokens.start > limit && draft.token(role.tokens.start - 1).tag == Tag::PRP_poss) {
    role.possessive = TokenId{role.tokens.start - 1};
    --role.tokens.start;
    if (draft.mentions[name].type == EntityType::Place) role.body.reset();  // "its Africa director"
  } else if (draft.mentions[name].type == EntityType::Place && !possessive) {
    read_owner_of_place_office(draft, role);
  }
}

/// Norway in "of the Norwegian army": who acts for a state belongs to it.
std::optional<std::uint32_t> state_of_force(const Draft& draft, TokenId noun) {
  if (!draft.gazetteer.has_use(draft.document[noun].lemma, NounUse::agent)) return std::nullopt;
  for (const TokenId child : draft.tree.children(noun)) {
    const std::uint32_t name = draft.name_at[child.value];
    if (child < noun && name != Draft::k_none && draft.mentions[name].type == EntityType::State) return name;
  }
  return std::nullopt;
}

/// The name in "of Chile", "for the White House", "at the bank"; empty where the phrase names no body.
std::optional<std::uint32_t> body_behind(const Draft& draft, TokenId preposition) {
  const std::string& word = draft.document[preposition].lemma;
  if (word != "of" && word != "for" && word != "at" && word != "in" && word != "with") return std::nullopt;
  const auto object = draft.tree.child(preposition, Dep::pobj);
  if (!object) return std::nullopt;
  if (draft.name_at[object->value] == Draft::k_none) return state_of_force(draft, *object);
  const DraftMention& name = draft.mentions[draft.name_at[object->value]];
  if (name.type == EntityType::Person || (word == "in" && name.type != EntityType::State)) return std::nullopt;
  return draft.name_at[object->value];
}

void read_complement(const Draft& draft, Role& role) {
  for (std::uint32_t t = role.words.start; t < role.words.end; ++t) {
    for (const TokenId child : draft.tree.children({t})) {
      if (child.value < role.words.end) continue;
      role.body = body_behind(draft, child);
      if (!role.body) continue;
      const auto object = draft.tree.child(child, Dep::pobj);
      role.tokens.end = std::max(draft.mentions[*role.body].tokens.end, object ? object->value + 1 : 0);
      return;
    }
  }
}

/// "former" before the state: "former Norwegian minister".
void read_term(const Draft& draft, Role& role) {
  const std::uint32_t limit = sentence_start(draft, role.head.value);
  while (role.tokens.start > limit && holds(k_term, key_of(draft.text(role.tokens.start - 1)))) {
    --role.tokens.start;
    if (holds(k_former, key_of(draft.text(role.tokens.start)))) role.former = true;
  }
}

void read_article(const Draft& draft, Role& role) {
  const std::uint32_t limit = sentence_start(draft, role.head.value);
  if (role.tokens.start > limit && draft.token(role.tokens.start - 1).tag == Tag::DT) --role.tokens.start;
}

}  // namespace

std::optional<Role> role_at(const Draft& draft, std::uint32_t head) {
  if (!is_noun(draft.token(head)) || draft.name_at[head] != Draft::k_none) return std::nullopt;
  std::uint32_t first = head;
  const Title* title = longest_title(draft, head, first);
  if (title == nullptr) return std::nullopt;
  Role role;
  role.title = *title;
  role.head = {head};
  role.words = role.tokens = {first, head + 1};
  const std::uint32_t end = end_of_title(draft, role.words);
  if (end > role.words.end) {
    role.words.end = role.tokens.end = end;
    role.title = *draft.gazetteer.title(key_of(draft, role.words));
  }
  role.counterpart = draft.token(head).lemma == "counterpart";
  read_modifiers(draft, role);
  read_possessor(draft, role);
  read_term(draft, role);
  if (!role.body) read_complement(draft, role);
  read_article(draft, role);
  role.leads = role.title.leads;
  return role;
}

std::optional<ChainId> body_of(const Draft& draft, const Role& role) {
  auto owner = role.body;
  if (!owner && role.possessive && !role.counterpart) owner = mention_at(draft, *role.possessive);
  if (!owner) return std::nullopt;
  const auto chain = chain_of(draft.mentions[*owner]);
  if (chain && draft.chains[chain->value].type == EntityType::Person && role.title.trade) return std::nullopt;
  if (!chain || draft.chains[chain->value].type != EntityType::Person) return chain;
  return draft.chains[chain->value].state;
}

const Role& office_meant(const Draft& draft, const Role& role) {
  if (!role.counterpart || !role.counterpart_of) return role;
  return draft.roles[*role.counterpart_of];
}

std::string title_word(const Draft& draft, const Role& role) { return key_of(draft.document[role.head].lemma); }

std::set<std::uint32_t> states_in_offices(const Draft& draft) {
  std::set<std::uint32_t> mentions;
  for (const Role& role : draft.roles)
    if (role.body && role.tokens.contains(draft.mentions[*role.body].tokens)) mentions.insert(*role.body);
  return mentions;
}

namespace {

/// Whose counterpart it is, once that is known: "[his] Chilean counterpart".
std::optional<ChainId> owner_of(const Draft& draft, const Role& role) {
  const auto mention = role.possessive ? mention_at(draft, *role.possessive) : std::nullopt;
  return mention ? chain_of(draft.mentions[*mention]) : std::nullopt;
}

}  // namespace

void pair_counterparts(Draft& draft) {
  std::vector<std::uint32_t> order(draft.roles.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return draft.roles[a].tokens.start < draft.roles[b].tokens.start; });
  std::optional<std::uint32_t> last;
  std::map<ChainId, std::uint32_t> last_of;
  for (const std::uint32_t r : order) {
    Role& role = draft.roles[r];
    if (!role.counterpart) {
      last = r;
      if (const auto holder = chain_of(draft.mentions[role.holder])) last_of[*holder] = r;
      continue;
    }
    const auto owner = owner_of(draft, role);
    const auto own = owner ? last_of.find(*owner) : last_of.end();
    role.counterpart_of = own == last_of.end() ? last : own->second;
  }
}

namespace {

/// "President Omar Reyes [of Chile]"
std::optional<std::uint32_t> body_behind_name(const Draft& draft, const DraftMention& name) {
  for (const TokenId child : draft.tree.children(name.head))
    if (draft.document[child].lemma == "of")
      if (const auto body = body_behind(draft, child)) return body;
  return std::nullopt;
}

/// "[commander] Admiral Kari Dahl": the office before a rank; else what `last` ends.
std::optional<Role> role_before_rank(const Draft& draft, std::uint32_t last) {
  const auto role = role_at(draft, last);
  if (!role || !role->title.rank) return role;
  std::uint32_t first = last;
  longest_title(draft, last, first);
  if (first == 0 || draft.token(first - 1).sentence != draft.token(last).sentence) return role;
  auto office = role_at(draft, first - 1);
  if (!office || office->title.address || office->words.end != first) return role;
  return office;
}

}  // namespace

void find_titles(Draft& draft) {
  const auto names = static_cast<std::uint32_t>(draft.mentions.size());
  for (std::uint32_t m = 0; m < names; ++m) {
    const DraftMention name = draft.mentions[m];
    if (name.type != EntityType::Person || name.form != MentionForm::name || name.tokens.start == 0) continue;
    std::uint32_t before = name.tokens.start - 1;
    if (draft.token(before).sentence != draft.token(name.tokens.start).sentence) continue;
    const auto role = role_before_rank(draft, before);
    if (!role || role->title.address) continue;
    draft.roles.push_back(*role);
    if (!role->body && !role->possessive) draft.roles.back().body = body_behind_name(draft, name);
    draft.roles.back().holder = m;
    draft.roles.back().tokens.end = role->head.value + 1;
    DraftMention phrase = name;
    phrase.form = MentionForm::nominal;
    phrase.tokens = {role->tokens.start, name.tokens.end};
    phrase.role = static_cast<std::uint32_t>(draft.roles.size() - 1);
    phrase.same_as = m;
    phrase.key.clear();
    add_mention(draft, std::move(phrase));
  }
}

}  // namespace wiregraph::recognize
