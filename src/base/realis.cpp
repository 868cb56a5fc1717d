#include "base/realis.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace wiregraph {

namespace {

/// How strongly a claim speaks: the strongest that anybody says of an event holds.
constexpr int weight(Realis realis) {
  switch (realis) {
    case Realis::occurred:
      return 4;
    case Realis::denied:
      return 3;
    case Realis::planned:
      return 2;
    case Realis::proposed:
      return 1;
  }
  return 0;
}

/// By the ids of events.
using Heard = std::unordered_map<std::string, Realis>;

void hear(Heard& heard, const std::string& event, Realis realis) {
  const auto [place, is_new] = heard.emplace(event, realis);
  if (!is_new && weight(realis) > weight(place->second)) place->second = realis;
}

/// What a claim that reports an event makes of it; empty for a denial of a plan or a possibility.
std::optional<Realis> reported(const ClaimRecord& claim) {
  const bool positive = claim.polarity == Polarity::positive;
  if (claim.modality == Modality::actual) return positive ? Realis::occurred : Realis::denied;
  if (!positive) return std::nullopt;
  return claim.modality == Modality::future ? Realis::planned : Realis::proposed;
}

/// What an act about an event makes of it: who demands a thing says that it is not there yet.
std::optional<Realis> as_object(const ClaimRecord& claim) {
  switch (claim.predicate) {
    case Predicate::participated_in:
    case Predicate::carried_out:
      return reported(claim);
    case Predicate::agreed_to:
    case Predicate::promised:
    case Predicate::ordered:
      return claim.polarity == Polarity::positive && claim.modality == Modality::actual ? Realis::planned : Realis::proposed;
    case Predicate::proposed:
    case Predicate::demanded:
    case Predicate::rejected:
    case Predicate::threatened:
    case Predicate::warned:
      return Realis::proposed;
    default:
      return std::nullopt;
  }
}

/// What a claim says of the event that it belongs to. "They did not discuss aid in the call" leaves the call as it was.
std::optional<Realis> as_surrounding(const ClaimRecord& claim) {
  const bool about_an_event = (info_of(claim.predicate).range & k_event_bit) != 0;
  if (about_an_event && claim.polarity == Polarity::negative) return std::nullopt;
  return reported(claim);
}

void set_realis_of_events(auto& records) {
  Heard heard;
  for (const ClaimRecord& claim : records.claims) {
    if (const auto realis = as_surrounding(claim); realis && !claim.in_event.empty()) hear(heard, claim.in_event, *realis);
    if (const auto realis = as_object(claim); realis && !claim.object.empty()) hear(heard, claim.object, *realis);
    if (const auto realis = reported(claim); realis && claim.predicate == Predicate::took_place_in) hear(heard, claim.subject, *realis);
  }
  for (EventRecord& event : records.events) {
    const auto found = heard.find(event.id);
    event.realis = found == heard.end() ? Realis::occurred : found->second;
  }
}

}  // namespace

void set_realis(Records& records) { set_realis_of_events(records); }
void set_realis(GraphRecords& records) { set_realis_of_events(records); }

}  // namespace wiregraph
