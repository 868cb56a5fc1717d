#include "base/record_bytes.h"

#include <cstring>
#include <stdexcept>
#include <type_traits>

namespace wiregraph {

namespace {

/// What is written as it lies in memory.
template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, Day>;

/// Everything that a record holds goes through `fields`, which names it once for both directions.
class Writer {
 public:
  template <class... Values>
  void operator()(const Values&... values) {
    (put(values), ...);
  }
  std::string bytes() && { return std::move(bytes_); }

 private:
  template <Plain T>
  void put(const T& value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void put(const std::string& text) {
    put(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  template <class T>
  void put(const std::optional<T>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  template <class T>
  void put(const std::vector<T>& values) {
    put(static_cast<std::uint32_t>(values.size()));
    for (const T& value : values) put(value);
  }
  template <class Record>
  void put(const Record& record) {
    fields(*this, record);
  }

  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <class... Values>
  void operator()(Values&... values) {
    (get(values), ...);
  }

 private:
  std::string_view take(std::size_t size) {
    if (size > bytes_.size()) throw std::out_of_range("the bytes of a record are cut short");
    const std::string_view taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return taken;
  }
  template <Plain T>
  void get(T& value) {
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
  }
  void get(std::string& text) {
    std::uint32_t size = 0;
    get(size);
    text = take(size);
  }
  template <class T>
  void get(std::optional<T>& value) {
    bool there = false;
    get(there);
    value.reset();
    if (there) get(value.emplace());
  }
  template <class T>
  void get(std::vector<T>& values) {
    std::uint32_t size = 0;
    get(size);
    values.clear();
    for (std::uint32_t i = 0; i < size; ++i) get(values.emplace_back());
  }
  template <class Record>
  void get(Record& record) {
    fields(*this, record);
  }

  std::string_view bytes_;
};

/// `Record`, or `const Record`, as the direction has it.
template <class Given, class Record>
concept Is = std::is_same_v<std::remove_const_t<Given>, Record>;

template <class Archive, Is<Time> T>
void fields(Archive& archive, T& time) {
  archive(time.start, time.end, time.text);
}
template <class Archive, Is<Period> T>
void fields(Archive& archive, T& period) {
  archive(period.start, period.end);
}
template <class Archive, Is<Value> T>
void fields(Archive& archive, T& value) {
  archive(value.number, value.unit, value.text);
}
template <class Archive, Is<Quote> T>
void fields(Archive& archive, T& quote) {
  archive(quote.document, quote.start, quote.end, quote.text);
}
template <class Archive, Is<NodeMention> T>
void fields(Archive& archive, T& mention) {
  archive(mention.node, mention.mention.quote, mention.mention.form);
}
template <class Archive, Is<AttributionRecord> T>
void fields(Archive& archive, T& attribution) {
  archive(attribution.sources, attribution.text, attribution.start, attribution.end, attribution.said);
}
template <class Archive, Is<ClaimRecord> T>
void fields(Archive& archive, T& claim) {
  archive(claim.id, claim.subject, claim.predicate, claim.sense, claim.object, claim.value, claim.target, claim.in_event, claim.polarity);
  archive(claim.modality, claim.phase, claim.attribution, claim.attributed_to, claim.time, claim.posted, claim.role, claim.plover);
  archive(claim.confidence, claim.evidence, claim.trigger, claim.pattern, claim.proposition);
}
template <class Archive, Is<PropositionRecord> T>
void fields(Archive& archive, T& proposition) {
  archive(proposition.id, proposition.subject, proposition.predicate, proposition.sense, proposition.object, proposition.value);
  archive(proposition.target, proposition.in_event, proposition.claims, proposition.support, proposition.denial, proposition.reports);
  archive(proposition.status, proposition.first_said, proposition.last_said);
  archive(proposition.cooperation, proposition.conflict, proposition.times, proposition.quote);
}

template <class Record>
std::string written(const Record& record) {
  Writer writer;
  writer(record);
  return std::move(writer).bytes();
}

template <class Record>
void read(std::string_view bytes, Record& record) {
  Reader reader(bytes);
  reader(record);
}

}  // namespace

std::string bytes_of(const NodeMention& mention) { return written(mention); }
std::string bytes_of(const ClaimRecord& claim) { return written(claim); }
std::string bytes_of(const PropositionRecord& proposition) { return written(proposition); }

void read_bytes(std::string_view bytes, NodeMention& mention) { read(bytes, mention); }
void read_bytes(std::string_view bytes, ClaimRecord& claim) { read(bytes, claim); }
void read_bytes(std::string_view bytes, PropositionRecord& proposition) { read(bytes, proposition); }

}  // namespace wiregraph
