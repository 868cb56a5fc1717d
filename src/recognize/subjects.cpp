#include "recognize/subjects.h"

namespace wiregraph::recognize {

namespace {

/// It is the subject of a verb or stands in its phrase: "[Kenyan] Foreign Minister".
bool is_in_subject(const Draft& draft, const DraftMention& mention) {
  TokenId at = mention.head;
  for (Dep dep = draft.document[at].dep; dep == Dep::amod || dep == Dep::compound || dep == Dep::poss; dep = draft.document[at].dep)
    at = draft.document[at].head;
  const Dep dep = draft.document[at].dep;
  return dep == Dep::nsubj || dep == Dep::nsubjpass;
}

}  // namespace

bool acts_on(const Draft& draft, const DraftMention& other, const DraftMention& mention) {
  return draft.sentence_of(other) == draft.sentence_of(mention) && is_in_subject(draft, other) && !is_in_subject(draft, mention);
}

}  // namespace wiregraph::recognize
