#include "resolve/reprints.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace wiregraph::resolve {

namespace {

constexpr double k_least_share = 0.8;          ///< of the sentences of a reprint, in the older document
constexpr std::size_t k_few_sentences = 3;     ///< up to here, all sentences and the length must agree
constexpr double k_largest_difference = 0.05;  ///< of the lengths then

/// The letters and digits of a sentence: white space and punctuation change from page to page.
std::string letters_of(const std::string& sentence) {
  std::string out;
  for (char c : sentence)
    if (std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80) out += c;
  return out;
}

struct Sentences {
  const DocumentRecord* document = nullptr;
  std::set<std::string> letters;
};

bool is_reprint(const Sentences& later, const Sentences& earlier, std::size_t shared) {
  const auto all = static_cast<double>(later.letters.size());
  if (later.letters.size() > k_few_sentences) return static_cast<double>(shared) >= k_least_share * all;
  const double length = later.document->characters, other = earlier.document->characters;
  return shared == later.letters.size() && shared == earlier.letters.size() &&
         std::abs(length - other) <= k_largest_difference * std::max(length, other);
}

/// The originals seen so far.
class Originals {
 public:
  /// The id of the older document that this one reprints; empty for none, and then it is an original itself.
  std::string find_or_add(const Sentences& document) {
    const std::string& hash = document.document->sha256;
    if (const auto same = by_hash_.find(hash); same != by_hash_.end() && !hash.empty()) return originals_[same->second].document->id;
    std::size_t most = 0;
    const Sentences* original = nullptr;
    for (const std::size_t candidate : candidates_for(document)) {
      const std::size_t shared = shared_with(document, originals_[candidate]);
      if (shared > most) original = &originals_[candidate];
      most = std::max(most, shared);
    }
    if (original != nullptr && is_reprint(document, *original, most)) return original->document->id;
    add(document);
    return {};
  }

 private:
  /// The originals that may hold enough of its sentences: they hold one at least of its rarest ones, so that sentences that everybody
  /// prints need not be looked up (prefix filtering: Chaudhuri et al., A Primitive Operator for Similarity Joins, 2006). In their order.
  std::vector<std::size_t> candidates_for(const Sentences& document) const {
    std::vector<const std::vector<std::size_t>*> holders;
    for (const std::string& sentence : document.letters) {
      const auto found = by_sentence_.find(sentence);
      holders.push_back(found == by_sentence_.end() ? &k_nobody : &found->second);
    }
    std::stable_sort(holders.begin(), holders.end(), [](const auto* a, const auto* b) { return a->size() < b->size(); });
    const auto rarest = static_cast<std::size_t>((1 - k_least_share) * static_cast<double>(holders.size())) + 1;
    std::set<std::size_t> candidates;
    for (std::size_t i = 0; i < std::min(rarest, holders.size()); ++i) candidates.insert(holders[i]->begin(), holders[i]->end());
    return {candidates.begin(), candidates.end()};
  }

  static std::size_t shared_with(const Sentences& document, const Sentences& original) {
    return static_cast<std::size_t>(std::count_if(document.letters.begin(), document.letters.end(),
                                                  [&](const auto& words) { return original.letters.contains(words); }));
  }

  void add(const Sentences& document) {
    by_hash_.emplace(document.document->sha256, originals_.size());
    for (const std::string& sentence : document.letters) by_sentence_[sentence].push_back(originals_.size());
    originals_.push_back(document);
  }

  inline static const std::vector<std::size_t> k_nobody;
  std::vector<Sentences> originals_;
  std::unordered_map<std::string, std::size_t> by_hash_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_sentence_;
};

}  // namespace

void mark_reprints(GraphRecords& records, const Ages& ages) {
  std::unordered_map<std::string, std::set<std::string>> letters;
  for (const ClaimRecord& claim : records.claims)
    for (const Quote& evidence : claim.evidence)
      if (const std::string words = letters_of(evidence.text); !words.empty()) letters[evidence.document].insert(words);
  std::vector<DocumentRecord*> by_age;
  for (DocumentRecord& document : records.documents) by_age.push_back(&document);
  std::sort(by_age.begin(), by_age.end(), [&](const auto* a, const auto* b) { return ages.rank(a->id) < ages.rank(b->id); });
  Originals originals;
  for (DocumentRecord* document : by_age) document->same_text_as = originals.find_or_add({document, std::move(letters[document->id])});
}

}  // namespace wiregraph::resolve
