#include "recognize/recognize.h"

#include "recognize/descriptions.h"
#include "recognize/draft.h"
#include "recognize/finish.h"
#include "recognize/genders.h"
#include "recognize/given.h"
#include "recognize/leaders.h"
#include "recognize/names.h"
#include "recognize/roles.h"
#include "recognize/sieves/sieves.h"
#include "recognize/states_served.h"

namespace wiregraph::recognize {

void run(Document& document, const Gazetteer& gazetteer, Log&) {
  Draft draft(document, gazetteer);
  find_names(draft);
  find_titles(draft);
  find_descriptions(draft);
  find_given(draft, false);
  find_pronouns(draft);
  find_given(draft, true);
  pair_counterparts(draft);
  order_mentions(draft);
  for (const sieves::Sieve& sieve : sieves::k_sieves) {
    sieve.link(draft);
    find_genders(draft);
    pair_counterparts(draft);
    if (sieve.of_names) continue;
    find_states_of_leaders(draft);
    find_states_served(draft);
  }
  settle_given(draft);
  finish(draft, document);
}

}  // namespace wiregraph::recognize
