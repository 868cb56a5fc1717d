#include "resolve/reprints.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <unordered_map>

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
    std::map<std::size_t, std::size_t> shared;
    for (const std::string& sentence : document.letters)
      if (const auto found = by_sentence_.find(sentence); found != by_sentence_.end())
        for (std::size_t original : found->second) ++shared[original];
    const auto most = std::max_element(shared.begin(), shared.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != shared.end() && is_reprint(document, originals_[most->first], most->second)) return originals_[most->first].document->id;
    add(document);
    return {};
  }

 private:
  void add(const Sentences& document) {
    by_hash_.emplace(document.document->sha256, originals_.size());
    for (const std::string& sentence : document.letters) by_sentence_[sentence].push_back(originals_.size());
    originals_.push_back(document);
  }

  std::vector<Sentences> originals_;
  std::unordered_map<std::string, std::size_t> by_hash_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_sentence_;
};

}  // namespace

void mark_reprints(Records& records, const Ages& ages) {
  std::map<std::string, std::set<std::string>> letters;
  for (const ClaimRecord& claim : records.claims)
    for (const Quote& evidence : claim.evidence)
      if (const std::string words = letters_of(evidence.text); !words.empty()) letters[evidence.document].insert(words);
  std::vector<DocumentRecord*> by_age;
  for (DocumentRecord& document : records.documents) by_age.push_back(&document);
  std::sort(by_age.begin(), by_age.end(), [&](const auto* a, const auto* b) { return ages.rank(a->id) < ages.rank(b->id); });
  Originals originals;
  for (DocumentRecord* document : by_age) document->same_text_as = originals.find_or_add({document, letters[document->id]});
}

}  // namespace wiregraph::resolve
