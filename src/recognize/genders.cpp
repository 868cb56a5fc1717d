#include "recognize/genders.h"

#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

Gender gender_by_title_before(const Draft& draft, TokenSpan name) {
  if (name.start == 0) return Gender::unknown;
  const Title* title = draft.gazetteer.title(key_of(draft.text(name.start - 1)));
  return title == nullptr ? Gender::unknown : title->gender;
}

Gender gender_by_given_name(const Draft& draft, TokenSpan name) {
  return draft.gazetteer.given_name(key_of(draft.text(name.start))).value_or(Gender::unknown);
}

Gender gender_by_full_name(const Draft& draft, TokenSpan name) {
  return name.size() > 1 ? gender_by_given_name(draft, name) : Gender::unknown;
}

}  // namespace

void find_genders(Draft& draft) {
  for (const auto gender_of : {gender_by_title_before, gender_by_full_name, gender_by_given_name}) {
    for (const DraftMention& mention : draft.mentions) {
      const auto chain = chain_of(mention);
      if (mention.form != MentionForm::name || mention.type != EntityType::Person || !chain) continue;
      Gender& gender = draft.chains[chain->value].gender;
      if (gender == Gender::unknown) gender = gender_of(draft, mention.tokens);
    }
  }
}

}  // namespace wiregraph::recognize
