"""The reference page (ontology/reference.md) of the tables of ontology/vocabulary."""
from generate_ontology import value_name
from vocabulary_tables import camel, iri, upper

INTRODUCTION = '''<!-- Made by scripts/make_ontology.py from ontology/vocabulary. Do not edit. -->
# Names in the graph

The same thing has one name in each output: `spoke_with` in records, GraphML and GEXF, `wg:spokeWith` in RDF, `SPOKE_WITH` in Neo4j. `wg:` is
`https://wiregraph.example/ontology#`. As OWL: [wiregraph.ttl](wiregraph.ttl); as SHACL shapes, which say what a well-made graph must hold:
[shapes.ttl](shapes.ttl). Inverses are in the ontology only; a reasoner adds them.
'''


def code(names):
    return ' '.join(f'`{name}`' for name in names)


def table(columns, rows):
    lines = ['| ' + ' | '.join(columns) + ' |', '|' + '---|' * len(columns)]
    lines += ['| ' + ' | '.join(cell.replace('|', '\\|') for cell in row) + ' |' for row in rows]
    return '\n'.join(lines) + '\n'


def classes(vocabulary):
    rows = [(f"`wg:{row['name']}`", f"`:{row['name']}`" if in_neo4j(row) else '', code(row['aligned'].split()), row['comment'])
            for row in vocabulary.classes]
    return '## Classes\n\nNothing is two of Person, State, Organization, Place, Group and Event.\n\n' + table(
        ('RDF', 'Neo4j', 'is also', 'what it is'), rows)


def in_neo4j(row):
    """Words of a document are relationships or properties there, but for sentences."""
    return row['name'] not in ('Attribution', 'Mention', 'Trigger')


def event_types(vocabulary):
    about = '`Call` is `wg:Call` in RDF, a subclass of `wg:Event`, and the label `:Call` beside `:Event` in Neo4j.'
    rows = [(f"`{row['name']}`", row['plover'], row['comment']) for row in vocabulary.event_types]
    return f'## Kinds of events\n\n{about}\n\n' + table(('name', 'PLOVER', 'what it is'), rows)


def inverse(row):
    if row['symmetry']:
        return 'itself'
    return f"`wg:{camel(row['inverse'])}`" if row['inverse'] else ''


def ends(row):
    return ' → '.join(row[end].replace(' ', ', ') for end in ('domain', 'range'))


def predicates(vocabulary):
    rows = [(f"`{row['name']}`", f"`{iri(row['name'])}`", f"`:{upper(row['name'])}`", ends(row), inverse(row), row['plover'],
             code(row['aligned'].split()), row['comment']) for row in vocabulary.predicates]
    standing = code(row['name'] for row in vocabulary.predicates if row['nature'] == 'standing')
    return ('## Predicates\n\nActor = Person, State, Organization, Place or Group; Value = a number with a unit. A happening may take place many '
            f'times; these are standing facts, which hold over a time: {standing}.\n\n'
            + table(('name', 'RDF', 'Neo4j', 'from → to', 'inverse', 'PLOVER', 'is also', 'what it says'), rows))


def properties(vocabulary):
    """A section for each class."""
    out = ['## Properties\n\nHow many there are: `1`, at most one (`0..1`), any number (`0..`).\n']
    for name in [c['name'] for c in vocabulary.classes]:
        rows = [(f"`{iri(p['name'])}`", code(p['neo4j'].split()), p['range'].replace(' ', ', '), p['count'], details(p))
                for p in vocabulary.properties if name in p['domain'].split()]
        if rows:
            out.append(f'### {name}\n\n' + table(('RDF', 'Neo4j', 'values', 'how many', 'what it says'), rows))
    return '\n'.join(out)


def details(row):
    more = [f"Not before `{iri(row['after'])}`."] if row['after'] else []
    more += [f"Also {code(row['aligned'].split())}."] if row['aligned'] else []
    more += [f"Inverse `wg:{camel(row['inverse'])}`."] if row['inverse'] else []
    return ' '.join([row['comment'], *more])


def lists(vocabulary):
    out = ['## Values\n\nIn Neo4j and records a text (`positive`), in RDF a node (`wg:positive`).\n']
    for name, rows in vocabulary.lists().items():
        if any(p['range'] == name for p in vocabulary.properties):
            out.append(f'### {name}\n\n' + table(('name', 'RDF', 'what it means'), [
                (f"`{row['name']}`", f"`wg:{camel(value_name(name, row['name']))}`", row['comment']) for row in rows]))
    out.append('### PLOVER event types\n\n' + table(('name', 'side', 'what it means'), [
        (f"`{row['name']}`", row['side'], row['comment']) for row in vocabulary.plover]))
    return '\n'.join(out)


def implications(vocabulary):
    rows = [(f"`{row['premise']}`", f"`{row['conclusion']}`", ', '.join(row['within'].split())) for row in vocabulary.implications]
    return '## What follows\n\n' + table(('who', 'has also', 'in a'), rows)


DATA_SET = '''## The data set

In RDF, `<base>dataset` describes the whole in the words of VoID and DCAT: title, days of publication, vocabularies, files (`dcat:distribution`), and
how many members each class has (`void:classPartition`), so that a store can be asked whether all of it was loaded. `<base>dataset-run`, a
`prov:Activity`, says what it was made of (`prov:used`) and by which version of the program (`prov:wasAssociatedWith`). It has no time: the same
documents give the same graph on any day. It has no licence either; add yours as `dcterms:license`.
'''


def data_set(_):
    return DATA_SET


def vocabularies(vocabulary):
    rows = [(f"`{row['prefix']}:`", f"<{row['iri']}>", row['comment']) for row in vocabulary.vocabularies]
    return '## Other vocabularies\n\n' + table(('prefix', 'IRI', 'used for'), rows)


def reference_of(vocabulary):
    sections = (classes, event_types, predicates, properties, lists, implications, data_set, vocabularies)
    return '\n'.join([INTRODUCTION, *(section(vocabulary) for section in sections)])
