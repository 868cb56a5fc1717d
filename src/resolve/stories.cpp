#include "resolve/stories.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "resolve/common_nouns.h"

namespace wiregraph::resolve {

namespace {

using std::chrono::days;

/// Words of more documents tell no story.
constexpr std::uint32_t k_most_documents = 100;
/// The mean cosine of a document and those of its story.
constexpr double k_least_similar = 0.12;
/// News of one story comes in with no longer a pause than this.
constexpr days k_longest_pause{14};
constexpr std::size_t k_shortest_word = 3;

using Weights = std::vector<std::pair<std::uint32_t, double>>;  ///< by number of the word

/// The documents by age, with the words by which they tell their story.
class Texts {
 public:
  Texts(const GraphRecords& records, const std::vector<std::size_t>& entities, const Ages& ages) {
    for (const DocumentRecord& document : records.documents) by_age_.push_back(&document);
    std::sort(by_age_.begin(), by_age_.end(), [&](const auto* a, const auto* b) { return ages.rank(a->id) < ages.rank(b->id); });
    for (std::size_t i = 0; i < by_age_.size(); ++i) places_.emplace(by_age_[i]->id, i);
    words_.resize(by_age_.size());
    std::size_t number = 0;
    for_each_entity(records, [&](const EntityRecord& entity) { add_entity(entity, records.entities[entities[number++]].id); });
    for_each_event(records, [&](const EventRecord& event) {
      for (const Quote& mention : event.mentions) add_words(mention);
    });
    for (const ClaimRecord& claim : records.claims)
      for (const Quote& evidence : claim.evidence) add_words(evidence);
    count_documents();
  }

  const std::vector<const DocumentRecord*>& by_age() const { return by_age_; }
  std::size_t words() const { return numbers_.size(); }

  /// Of the document at this place: tf-idf, of length 1 together with the words that no other document has.
  Weights weights_of(std::size_t place) const {
    Weights weights;
    double squares = 0;
    const std::vector<std::uint32_t>& words = words_[place];
    for (auto word = words.begin(); word != words.end();) {
      const auto next = std::upper_bound(word, words.end(), *word);
      const auto count = static_cast<double>(next - word);
      const std::uint32_t documents = documents_of_[*word];
      const double weight = (1 + std::log(count)) * std::log(static_cast<double>(by_age_.size() + 1) / documents);
      if (documents > 1 && documents <= k_most_documents) weights.emplace_back(*word, weight);
      if (documents <= k_most_documents) squares += weight * weight;
      word = next;
    }
    for (auto& [word, weight] : weights) weight /= std::sqrt(squares);
    return weights;
  }

 private:
  void add(std::size_t place, const std::string& word) {
    const auto [number, is_new] = numbers_.emplace(word, static_cast<std::uint32_t>(numbers_.size()));
    words_[place].push_back(number->second);
  }

  void add_words(const Quote& quote) {
    const std::size_t place = places_.at(quote.document);
    std::size_t start = 0;
    while (start < quote.text.size()) {
      const std::size_t end = std::min(quote.text.find(' ', start), quote.text.size());
      const std::string word = singular(quote.text.substr(start, end - start));
      if (word.size() >= k_shortest_word) add(place, word);
      start = end + 1;
    }
  }

  /// node: the id of its node, which is a word of its own.
  void add_entity(const EntityRecord& entity, const std::string& node) {
    std::set<std::size_t> places;
    for (const MentionRecord& mention : entity.mentions) {
      if (mention.form == MentionForm::pronoun) continue;
      add_words(mention.quote);
      places.insert(places_.at(mention.quote.document));
    }
    for (const std::size_t place : places) add(place, "@" + node);
  }

  void count_documents() {
    documents_of_.resize(numbers_.size());
    for (std::vector<std::uint32_t>& words : words_) {
      std::sort(words.begin(), words.end());
      for (std::size_t i = 0; i < words.size(); ++i)
        if (i == 0 || words[i] != words[i - 1]) ++documents_of_[words[i]];
    }
  }

  std::vector<const DocumentRecord*> by_age_;
  std::unordered_map<std::string, std::size_t> places_;     ///< of documents by their ids
  std::unordered_map<std::string, std::uint32_t> numbers_;  ///< of words, in the order of the records
  std::vector<std::vector<std::uint32_t>> words_;           ///< by place of the document, sorted, as often as they stand there
  std::vector<std::uint32_t> documents_of_;                 ///< by number of the word
};

struct Story {
  std::size_t documents = 0;
  std::optional<Day> last;  ///< day of publication of its latest document
};

/// The stories so far.
class Stories {
 public:
  explicit Stories(std::size_t words) : tellers_(words) {}

  std::size_t find_or_add(const DocumentRecord& document, const Weights& weights) {
    std::map<std::size_t, double> similar;
    for (const auto& [word, weight] : weights)
      for (const auto& [story, other] : tellers_[word]) similar[story] += weight * other;
    std::size_t best = stories_.size();
    double most = k_least_similar;
    for (const auto& [story, sum] : similar) {
      const double mean = sum / static_cast<double>(stories_[story].documents);
      if (mean < most || !goes_on(stories_[story], document)) continue;
      most = mean;
      best = story;
    }
    add(best, document, weights);
    return best;
  }

 private:
  static bool goes_on(const Story& story, const DocumentRecord& document) {
    return !story.last || !document.published || document.published->start - *story.last <= k_longest_pause;
  }

  void add(std::size_t number, const DocumentRecord& document, const Weights& weights) {
    if (number == stories_.size()) stories_.emplace_back();
    Story& story = stories_[number];
    ++story.documents;
    if (document.published) story.last = std::max(story.last.value_or(document.published->end), document.published->end);
    for (const auto& [word, weight] : weights) tellers_[word][number] += weight;
  }

  std::vector<Story> stories_;
  std::vector<std::map<std::size_t, double>> tellers_;  ///< by word: the stories that have it, and the sum of its weights there
};

}  // namespace

std::unordered_map<std::string, std::size_t> stories_of(const GraphRecords& records, const std::vector<std::size_t>& entities,
                                                        const Ages& ages) {
  const Texts texts(records, entities, ages);
  Stories stories(texts.words());
  std::unordered_map<std::string, std::size_t> out;
  for (std::size_t place = 0; place < texts.by_age().size(); ++place) {
    const DocumentRecord& document = *texts.by_age()[place];
    out.emplace(document.id, stories.find_or_add(document, texts.weights_of(place)));
  }
  return out;
}

}  // namespace wiregraph::resolve
