#!/usr/bin/env python3
"""Writes the C++ enumerations of the vocabulary (base/vocabulary.h) from ontology/vocabulary.

usage: generate_vocabulary.py VOCABULARY_FOLDER HEADER
"""
import json
import sys

from vocabulary_tables import Vocabulary, camel, upper

HEAD = '''// Made by scripts/generate_vocabulary.py from ontology/vocabulary. Do not edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace wiregraph {

/// A row of a closed list: the name as records have it, and what it means.
struct Term {
  std::string_view name;
  std::string_view comment;
};
'''

LOOKUP = '''
/// The row of `value`.
template <class Enum> constexpr const auto& info_of(Enum value) { return terms_of(value)[static_cast<std::size_t>(value)]; }

/// The name of `value` in records: "spoke_with", "Person", "positive".
template <class Enum> constexpr std::string_view name_of(Enum value) { return info_of(value).name; }

/// The value that is called `name` in records; empty if none is.
template <class Enum> constexpr std::optional<Enum> value_named(std::string_view name) {
  const auto& terms = terms_of(Enum{});
  for (std::size_t i = 0; i < terms.size(); ++i)
    if (terms[i].name == name) return static_cast<Enum>(i);
  return std::nullopt;
}

}  // namespace wiregraph
'''

ENUM_COMMENTS = {
    'EntityType': 'What kind of thing an entity is.', 'EventType': 'What kind of event it is.',
    'Predicate': 'What an edge says.', 'Plover': 'PLOVER event types.', 'PloverSide': 'Whether a PLOVER type is cooperation or conflict.',
    'Polarity': 'Whether the text says that it is so.', 'Modality': 'Whether it has happened.', 'Phase': 'Whether it still holds.',
    'Status': 'What the sources together say of a proposition.', 'Realis': 'Whether an event took place.',
    'MentionForm': 'The form of words of a mention.', 'ContradictionType': 'How claims contradict each other.',
    'SegmentKind': 'What a stretch of a page is.'}
LIST_ENUMS = {'polarity': 'Polarity', 'modality': 'Modality', 'phase': 'Phase', 'status': 'Status', 'realis': 'Realis',
              'form': 'MentionForm', 'contradiction': 'ContradictionType', 'segment': 'SegmentKind'}


def text(s):
    return json.dumps(s, ensure_ascii=False)


def enumeration(name, values):
    return f"\n/// {ENUM_COMMENTS[name]}\nenum class {name} : std::uint8_t {{ {', '.join(values)} }};\n"


def terms(enum, row_type, rows):
    body = ',\n'.join('    ' + r for r in rows)
    return (f'inline constexpr std::array<{row_type}, {len(rows)}> k_{enum.lower()}_terms{{{{\n{body}}}}};\n'
            f'constexpr const auto& terms_of({enum}) {{ return k_{enum.lower()}_terms; }}\n')


def plain(enum, rows):
    return enumeration(enum, [r['name'] for r in rows]) + terms(enum, 'Term', [f"{{{text(r['name'])}, {text(r['comment'])}}}" for r in rows])


def plover_value(row):
    return f"Plover::{row['plover']}" if row['plover'] else 'std::nullopt'


def about_value(row):
    return f"EventType::{row['about']}" if row['about'] else 'std::nullopt'


def ends(vocabulary, classes):
    bits = [f'bit_of(EntityType::{m})' if m != 'Event' else 'k_event_bit' for m in vocabulary.members(classes)]
    return ' | '.join(bits) or '0'


def header(vocabulary):
    out = [HEAD]
    out.append(plain('EntityType', vocabulary.entity_types))
    out += [plain(LIST_ENUMS[name], rows) for name, rows in vocabulary.lists().items()]
    out.append(enumeration('PloverSide', ['cooperation', 'conflict']))
    out.append(enumeration('Plover', [r['name'] for r in vocabulary.plover]))
    out.append('\n/// A well-known vocabulary that our outputs use: its prefix and its IRI.\n'
               'struct WellKnown {\n  const char* prefix;\n  const char* iri;\n  bool used;  ///< nodes of the graph have properties of it\n};\n')
    used = {p['name'].partition(':')[0] for p in vocabulary.properties if ':' in p['name']}
    rows = [f"    {{{text(r['prefix'])}, {text(r['iri'])}, {str(r['prefix'] in used).lower()}}}" for r in vocabulary.vocabularies]
    out.append(f'inline constexpr std::array<WellKnown, {len(rows)}> k_vocabularies{{{{\n' + ',\n'.join(rows) + '}};\n')
    out.append('\nstruct PloverTerm {\n  std::string_view name;\n  PloverSide side;\n  std::string_view comment;\n};\n')
    out.append(terms('Plover', 'PloverTerm',
                     [f"{{{text(r['name'])}, PloverSide::{r['side']}, {text(r['comment'])}}}" for r in vocabulary.plover]))
    out.append(enumeration('EventType', [r['name'] for r in vocabulary.event_types]))
    out.append('\nstruct EventTypeTerm {\n  std::string_view name;\n  std::optional<Plover> plover;    ///< of such an event that takes place\n  std::optional<EventType> about;  ///< who talks of this talks of that too\n  std::string_view comment;\n};\n')
    out.append(terms('EventType', 'EventTypeTerm',
                     [f"{{{text(r['name'])}, {plover_value(r)}, {about_value(r)}, {text(r['comment'])}}}" for r in vocabulary.event_types]))
    out.append(enumeration('Predicate', [r['name'] for r in vocabulary.predicates]))
    out.append('''
/// A set of node classes: one bit per entity type, and one for events.
using ClassSet = std::uint8_t;
constexpr ClassSet bit_of(EntityType type) { return static_cast<ClassSet>(1u << static_cast<unsigned>(type)); }
inline constexpr ClassSet k_event_bit = 0x80;

struct PredicateTerm {
  std::string_view name;   ///< in records and GraphML: spoke_with
  std::string_view iri;    ///< local name in RDF: spokeWith
  std::string_view neo4j;  ///< relationship type in Neo4j: SPOKE_WITH
  ClassSet domain;         ///< what a subject may be
  ClassSet range;          ///< what an object may be
  bool symmetric;
  bool standing;           ///< a fact that holds over a time, not a happening
  std::optional<Plover> plover;
  std::string_view comment;
};
''')
    out.append(terms('Predicate', 'PredicateTerm', [
        f"{{{text(r['name'])}, {text(camel(r['name']))}, {text(upper(r['name']))}, {ends(vocabulary, r['domain'])}, {ends(vocabulary, r['range'])}, "
        f"{str(r['symmetry'] == 'symmetric').lower()}, {str(r['nature'] == 'standing').lower()}, {plover_value(r)}, {text(r['comment'])}}}"
        for r in vocabulary.predicates]))
    out.append('''
/// Who does `premise` to a thing within an event of type `within` has done `conclusion` to it there.
struct Implication {
  Predicate premise;
  Predicate conclusion;
  EventType within;
};
''')
    rows = [f"    {{Predicate::{r['premise']}, Predicate::{r['conclusion']}, EventType::{w}}}" for r in vocabulary.implications for w in r['within'].split()]
    out.append(f'inline constexpr std::array<Implication, {len(rows)}> k_implications{{{{\n' + ',\n'.join(rows) + '}};\n')
    out.append(LOOKUP)
    return ''.join(out)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[2], 'w', encoding='utf-8') as out:
        out.write(header(Vocabulary(sys.argv[1])))


if __name__ == '__main__':
    main()
