#include "write/rdf_about.h"

namespace wiregraph::write {

void About::say_text(std::string_view property, std::string_view words) const {
  if (!words.empty()) say(property, text(words));
}

void About::say_label(std::string_view property, std::string_view words) const {
  if (!words.empty()) say(property, english(words));
}

void About::say_id(std::string_view property, std::string_view id) const {
  if (!id.empty()) say(property, instance(id));
}

void About::say_place(std::string_view property, std::string_view document, std::uint32_t start, std::uint32_t end) const {
  if (!document.empty()) say(property, iri(target_.instances.of_place(document, start, end)));
}

void About::say_day(std::string_view property, const std::optional<Day>& day) const {
  if (day) say(property, date(*day));
}

void About::say_time(const TimeProperties& properties, const std::optional<Time>& time) const {
  if (!time) return;
  say(properties.start, date(time->start));
  say(properties.end, date(time->end));
  say_text(properties.text, time->text);
}

Term vocabulary_term(std::string_view name) {
  std::string camel = "wg:";
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '_' && i + 1 < name.size()) {
      camel += static_cast<char>(name[++i] - 'a' + 'A');
    } else {
      camel += name[i];
    }
  }
  return prefixed(std::move(camel));
}

}  // namespace wiregraph::write
