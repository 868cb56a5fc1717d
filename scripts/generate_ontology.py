"""The OWL ontology (ontology/wiregraph.ttl) of the tables of ontology/vocabulary."""
import json
import sys

from generate_vocabulary import LIST_ENUMS
from vocabulary_tables import bounds, camel, iri

ABOUT = '''<https://wiregraph.example/ontology> a owl:Ontology ;
    rdfs:label "wiregraph"@en ;
    dcterms:title "wiregraph"@en ;
    dcterms:description "Who did what to whom, who says so and who denies it, as news texts tell it."@en ;
    dcterms:license <https://www.apache.org/licenses/LICENSE-2.0> .
'''
WG = 'https://wiregraph.example/ontology#'


def head(vocabulary):
    """The first lines of a file in Turtle."""
    prefixes = [('wg', WG)] + [(row['prefix'], row['iri']) for row in vocabulary.vocabularies]
    return f'# Made by scripts/make_ontology.py from ontology/vocabulary. Do not edit.\n' + ''.join(
        f'@prefix {prefix}: <{address}> .\n' for prefix, address in prefixes)


def text(words, tag=''):
    return json.dumps(words, ensure_ascii=False) + tag


def words_of(name):
    """spoke_with -> spoke with, PrisonerExchange -> prisoner exchange: what a person reads."""
    spaced = ''.join(' ' + c.lower() if c.isupper() and not name.isupper() else c for c in name.replace('_', ' '))
    return spaced.strip()


def list_class(name):
    return {'Plover': 'PloverType', 'Predicate': 'Predicate'}.get(name) or LIST_ENUMS[name]


def union(classes):
    """The class that `classes` together are; Actor is whatever an entity can be."""
    names = [f'wg:{"Entity" if name == "Actor" else name}' for name in classes.split()]
    return names[0] if len(names) == 1 else f'[ a owl:Class ; owl:unionOf ( {" ".join(names)} ) ]'


class Ontology:
    """Collects terms; no name may be declared twice."""

    def __init__(self, vocabulary):
        self.blocks, self.names = [head(vocabulary), ABOUT], set()

    def section(self, title):
        self.add(f'# --- {title}')

    def add(self, lines):
        self.blocks.append(lines + '\n')

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


def add_disjointness(ontology, vocabulary):
    """Nothing is two of these at once. Words of a document may be a sentence and a mention."""
    words = {'Sentence', 'Mention', 'Trigger'}
    classes = [c['name'] for c in vocabulary.classes if c['kind'] != 'abstract' and c['name'] not in words] + ['Event']
    ontology.add(f"[] a owl:AllDisjointClasses ; owl:members ( {' '.join('wg:' + name for name in classes)} ) .")


def kind_of(row):
    """Of a row of predicates or of properties."""
    return 'owl:DatatypeProperty' if row['range'] == 'Value' or row.get('kind') == 'literal' else 'owl:ObjectProperty'


def add_predicates(ontology, vocabulary):
    ontology.section('predicates')
    ontology.term('Predicate', 'owl:Class', 'predicate', 'What an edge says.')
    for row in vocabulary.predicates:
        types = [kind_of(row), 'wg:Predicate'] + ['owl:SymmetricProperty'] * bool(row['symmetry'])
        ontology.term(camel(row['name']), ' , '.join(types), words_of(row['name']),
                      row['comment'], f"rdfs:domain {union(row['domain'])}",
                      f"rdfs:range {'xsd:string' if row['range'] == 'Value' else union(row['range'])}",
                      *listed('rdfs:subPropertyOf', row['aligned'].split()), *notation(row))
        add_inverse(ontology, row)


def add_inverse(ontology, row):
    if row['inverse']:
        ontology.term(camel(row['inverse']), 'owl:ObjectProperty', words_of(row['inverse']), f"The inverse of {words_of(row['name'])}.",
                      f"owl:inverseOf {iri(row['name'])}")


def range_of(row):
    if row['range'] in ('', 'text'):
        return []
    if row['kind'] == 'relation':
        return [f"rdfs:range {union(row['range'])}"]
    return [f"rdfs:range {'wg:' + list_class(row['range']) if row['kind'] == 'value' else row['range']}"]


def property_types(row):
    return kind_of(row) + ' , owl:FunctionalProperty' * (bounds(row['count'])[1] == '1')


def add_properties(ontology, vocabulary):
    ontology.section('properties of claims, propositions and what stands around them')
    for row in own_properties(vocabulary):
        ontology.term(camel(row['name']), property_types(row), words_of(row['name']), row['comment'], f"rdfs:domain {union(row['domain'])}",
                      *range_of(row), *listed('rdfs:subPropertyOf', row['aligned'].split()))
        add_inverse(ontology, row)


def own_properties(vocabulary):
    return [row for row in vocabulary.properties if ':' not in row['name']]


def add_values(ontology, vocabulary):
    """The values of the lists that properties range over."""
    used = [row['range'] for row in vocabulary.properties if row['kind'] == 'value']
    ontology.section('values of closed lists')
    all_values = []
    for name, rows in vocabulary.lists().items():
        if name not in used:
            continue
        values = ['wg:' + camel(value_name(name, row['name'])) for row in rows]
        ontology.term(list_class(name), 'owl:Class', words_of(list_class(name)), f'The values of {name}.',
                      f"owl:equivalentClass [ a owl:Class ; owl:oneOf ( {' '.join(values)} ) ]")
        for value, row in zip(values, rows):
            ontology.term(value.removeprefix('wg:'), 'wg:' + list_class(name), words_of(row['name']), row['comment'])
        all_values += values
    ontology.add(f"[] a owl:AllDifferent ; owl:distinctMembers ( {' '.join(all_values)} ) .")


def value_name(list_name, name):
    """What an event is (`proposed`, `denied`) is another thing than the predicate or the status of that name."""
    return 'event_' + name if list_name == 'realis' else name


def add_plover(ontology, vocabulary):
    ontology.section('PLOVER event types (https://github.com/openeventdata/PLOVER)')
    ontology.term('PloverType', 'owl:Class', 'PLOVER type', 'A type of political event.', 'rdfs:subClassOf skos:Concept')
    ontology.term('PloverTypes', 'skos:ConceptScheme', 'PLOVER types', 'All types of political events that PLOVER knows.')
    ontology.term('side', 'owl:DatatypeProperty', 'side', 'cooperation or conflict.', 'rdfs:domain wg:PloverType',
                  'rdfs:range xsd:string')
    for row in vocabulary.plover:
        ontology.term(row['name'], 'wg:PloverType', row['name'], row['comment'], f"skos:notation {text(row['name'])}",
                      'skos:inScheme wg:PloverTypes', f"wg:side {text(row['side'])}")


def add_well_known(ontology, vocabulary):
    """OWL wants to know what kind of term each of these is. Those of RDF and OWL themselves are known."""
    kinds = {}
    for row in vocabulary.classes:
        kinds.update(dict.fromkeys(row['aligned'].split(), 'owl:Class'))
    for row in vocabulary.predicates + own_properties(vocabulary):
        kinds.update(dict.fromkeys(row['aligned'].split(), kind_of(row)))
    for row in vocabulary.properties:
        if ':' in row['name']:
            kinds[row['name']] = 'owl:AnnotationProperty' if row['name'].startswith('skos:') else kind_of(row)
    kinds.update(dict.fromkeys(('skos:notation', 'dcterms:title', 'dcterms:description', 'dcterms:license'), 'owl:AnnotationProperty'))
    kinds.update({'skos:Concept': 'owl:Class', 'skos:ConceptScheme': 'owl:Class', 'skos:inScheme': 'owl:ObjectProperty'})
    ontology.section('terms of other vocabularies')
    ontology.add('\n'.join(f'{name} a {kinds[name]} .' for name in sorted(kinds) if not name.startswith(('rdf:', 'rdfs:', 'owl:'))))


def ontology_of(vocabulary):
    ontology = Ontology(vocabulary)
    add_classes(ontology, vocabulary)
    add_disjointness(ontology, vocabulary)
    add_predicates(ontology, vocabulary)
    add_properties(ontology, vocabulary)
    add_values(ontology, vocabulary)
    add_plover(ontology, vocabulary)
    add_well_known(ontology, vocabulary)
    return ontology.turtle()
