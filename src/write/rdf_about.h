#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"
#include "write/rdf_writer.h"

namespace wiregraph::write {

/// Where the statements of a graph go, and how its instances are called there.
struct RdfTarget {
  const InstanceIris& instances;
  RdfWriter& writer;
};

/// The properties that hold the parts of a time.
struct TimeProperties {
  std::string_view start;
  std::string_view end;
  std::string_view text;
};

/// When it happened.
inline constexpr TimeProperties k_time_properties{"wg:start", "wg:end", "wg:timeText"};

/// What is said about one subject. A value that is not there says nothing.
class About {
 public:
  About(const RdfTarget& target, Term subject) : target_(target), subject_(std::move(subject)) {}
  /// About the instance with this id in records.
  About(const RdfTarget& target, std::string_view id) : About(target, instance(id)) {}

  void say(std::string_view property, const Term& object) const { target_.writer.write(subject_, property, object); }
  void say_text(std::string_view property, std::string_view words) const;
  void say_label(std::string_view property, std::string_view words) const;  ///< with a language tag
  void say_id(std::string_view property, std::string_view id) const;
  void say_place(std::string_view property, std::string_view document, std::uint32_t start, std::uint32_t end) const;
  void say_day(std::string_view property, const std::optional<Day>& day) const;
  void say_time(const TimeProperties& properties, const std::optional<Time>& time) const;

 private:
  const RdfTarget& target_;
  Term subject_;
};

/// The term of our vocabulary for a value of a closed list: said_and_denied -> wg:saidAndDenied.
Term vocabulary_term(std::string_view name);

}  // namespace wiregraph::write
