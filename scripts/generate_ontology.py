#!/usr/bin/env python3
"""Writes the OWL ontology (ontology/wiregraph.ttl) from the tables of ontology/vocabulary.

usage: generate_ontology.py VOCABULARY_FOLDER TURTLE_FILE
"""
import json
import sys

from generate_vocabulary import LIST_ENUMS
from vocabulary_tables import Vocabulary, camel

HEAD = '''# Made by scripts/generate_ontology.py from ontology/vocabulary. Do not edit.
@prefix wg: <https://wiregraph.example/ontology#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://wiregraph.example/ontology> a owl:Ontology ;
    rdfs:label "wiregraph"@en ;
    dcterms:description "Who did what to whom, who says so and who denies it, as news texts tell it."@en ;
    dcterms:license <https://www.apache.org/licenses/LICENSE-2.0> .
'''


def text(words, tag=''):
    return json.dumps(words, ensure_ascii=False) + tag


def words_of(name):
    """spoke_with -> spoke with, PrisonerExchange -> prisoner exchange: what a person reads."""
    spaced = ''.join(' ' + c.lower() if c.isupper() and not name.isupper() else c for c in name.replace('_', ' '))
    return spaced.strip()


def list_class(name):
    return 'PloverType' if name == 'Plover' else LIST_ENUMS[name]


def union(classes):
    """The class that `classes` together are; Actor is whatever an entity can be."""
    names = [f'wg:{"Entity" if name == "Actor" else name}' for name in classes.split()]
    return names[0] if len(names) == 1 else f'[ a owl:Class ; owl:unionOf ( {" ".join(names)} ) ]'


class Ontology:
    """Collects terms; no name may be declared twice."""

    def __init__(self):
        self.blocks, self.names = [HEAD], set()

    def section(self, title):
        self.blocks.append(f'# --- {title}\n')

    def term(self, name, types, label, comment, *more):
        if name in self.names:
            sys.exit(f'wg:{name} is declared twice; rename one of the two in the tables')
        self.names.add(name)
        lines = [f'wg:{name} a {types}', f'rdfs:label {text(label, "@en")}', f'rdfs:comment {text(comment, "@en")}', *more,
                 'rdfs:isDefinedBy <https://wiregraph.example/ontology>']
        self.blocks.append(' ;\n    '.join(lines) + ' .\n')

    def turtle(self):
        return '\n'.join(self.blocks)


def listed(property_name, values):
    return [f'{property_name} {" , ".join(values)}'] if values else []


def add_classes(ontology, vocabulary):
    ontology.section('classes')
    for row in vocabulary.classes:
        parents = ([f"wg:{row['parent']}"] if row['parent'] else []) + row['aligned'].split()
        ontology.term(row['name'], 'owl:Class', words_of(row['name']), row['comment'], *listed('rdfs:subClassOf', parents))
    ontology.section('kinds of events')
    for row in vocabulary.event_types:
        ontology.term(row['name'], 'owl:Class', words_of(row['name']), row['comment'], 'rdfs:subClassOf wg:Event', *notation(row))


def notation(row):
    return [f"skos:notation {text(row['plover'])}", f"rdfs:seeAlso wg:{row['plover']}"] if row['plover'] else []


def add_predicates(ontology, vocabulary):
    ontology.section('predicates')
    for row in vocabulary.predicates:
        symmetric = ' , owl:SymmetricProperty' if row['symmetry'] else ''
        literal = row['range'] == 'Value'
        ontology.term(camel(row['name']), 'owl:DatatypeProperty' if literal else 'owl:ObjectProperty' + symmetric, words_of(row['name']),
                      row['comment'], f"rdfs:domain {union(row['domain'])}",
                      f"rdfs:range {'xsd:string' if literal else union(row['range'])}",
                      *listed('rdfs:subPropertyOf', row['aligned'].split()), *notation(row))


def range_of(row):
    if not row['range']:
        return []
    if row['kind'] == 'relation':
        return [f"rdfs:range {union(row['range'])}"]
    return [f"rdfs:range {'wg:' + list_class(row['range']) if row['kind'] == 'value' else row['range']}"]


def add_properties(ontology, vocabulary):
    ontology.section('properties of claims, propositions and what stands around them')
    for row in vocabulary.properties:
        types = 'owl:DatatypeProperty' if row['kind'] == 'literal' else 'owl:ObjectProperty'
        ontology.term(camel(row['name']), types, words_of(row['name']), row['comment'], f"rdfs:domain {union(row['domain'])}",
                      *range_of(row), *listed('rdfs:subPropertyOf', row['aligned'].split()))


def add_values(ontology, vocabulary):
    """The values of the lists that properties range over."""
    used = [row['range'] for row in vocabulary.properties if row['kind'] == 'value' and row['range'] != 'Plover']
    ontology.section('values of closed lists')
    for name, rows in vocabulary.lists().items():
        if name not in used:
            continue
        ontology.term(list_class(name), 'owl:Class', words_of(list_class(name)), f'The values of {name}.')
        for row in rows:
            ontology.term(camel(value_name(name, row['name'])), 'wg:' + list_class(name), words_of(row['name']), row['comment'])


def value_name(list_name, name):
    """What an event is (`proposed`, `denied`) is another thing than the predicate or the status of that name."""
    return 'event_' + name if list_name == 'realis' else name


def add_plover(ontology, vocabulary):
    ontology.section('PLOVER event types (https://github.com/openeventdata/PLOVER)')
    ontology.term('PloverType', 'owl:Class', 'PLOVER type', 'A type of political event.', 'rdfs:subClassOf skos:Concept')
    ontology.term('side', 'owl:DatatypeProperty', 'side', 'cooperation or conflict.', 'rdfs:domain wg:PloverType',
                  'rdfs:range xsd:string')
    for row in vocabulary.plover:
        ontology.term(row['name'], 'wg:PloverType', row['name'], row['comment'], f"skos:notation {text(row['name'])}",
                      f"wg:side {text(row['side'])}")


def ontology_of(vocabulary):
    ontology = Ontology()
    add_classes(ontology, vocabulary)
    add_predicates(ontology, vocabulary)
    add_properties(ontology, vocabulary)
    add_values(ontology, vocabulary)
    add_plover(ontology, vocabulary)
    return ontology.turtle()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[2], 'w', encoding='utf-8') as out:
        out.write(ontology_of(Vocabulary(sys.argv[1])))


if __name__ == '__main__':
    main()
