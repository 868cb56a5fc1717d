#!/usr/bin/env python3
"""The outputs use the names of ontology/vocabulary and no others, and every name there is used: in RDF, Neo4j, GraphML and GEXF.

usage: check_names.py WRITE_GRAPH

WRITE_GRAPH is the program that writes a graph with every term (tests/write/write_graph.cpp).
"""
import csv
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'scripts'))
from vocabulary_tables import Vocabulary, iri, upper  # noqa: E402

WG = 'https://wiregraph.example/ontology#'
RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
DESCRIPTION = ('void', 'dcat', 'dcterms', 'prov', 'schema', 'rdfs')  # vocabularies of the data set and of how it was made
NEO4J_STRUCTURE = {'id', 'claims', ':LABEL', ':START_ID', ':END_ID', ':TYPE'}
GRAPH_STRUCTURE = {'label', 'edge_label', 'kind', 'type', 'weight', 'cooperation', 'conflict', 'mentions', 'place', 'r', 'g', 'b', 'size'}


def expand(vocabulary, name):
    prefix, _, rest = name.partition(':')
    return {row['prefix']: row['iri'] for row in vocabulary.vocabularies}.get(prefix, WG) + rest


def statements(file):
    for line in file.read_text('utf-8').splitlines():
        subject, predicate, rest = line.split(' ', 2)
        yield subject.strip('<>'), predicate.strip('<>'), rest.split(' ')[0].strip('<>')


def rdf_names(folder):
    """Properties of nodes of our classes, and properties of all others, which describe the data set."""
    lines = list(statements(folder / 'graph.nq'))
    ours = {subject for subject, predicate, value in lines if predicate == RDF_TYPE and value.startswith(WG)}
    return {p for s, p, _ in lines if s in ours}, {p for s, p, _ in lines if s not in ours}


def neo4j_names(folder):
    """Columns and relationship types; labels."""
    names, labels = set(), set()
    for file in sorted(folder.glob('neo4j/*.csv')):
        with open(file, encoding='utf-8', newline='') as rows:
            for row in csv.DictReader(rows):
                names |= {name if name.startswith(':') else name.partition(':')[0] for name in row}
                names |= {row[':TYPE']} if ':TYPE' in row else set()
                labels |= set(row.get(':LABEL', '').split(';')) - {''}
    return names, labels


def attribute_names(file):
    """The columns of GraphML or GEXF."""
    return {element.get('attr.name') or element.get('title') for element in xml.etree.ElementTree.parse(file).iter()
            if re.sub('{.*}', '', element.tag) in ('key', 'attribute')}


def compare(where, found, known, wanted):
    """known: names that may be there; wanted: those that must be."""
    yield from (f'{where}: {name} is not in ontology/vocabulary' for name in sorted(found - known))
    yield from (f'{where}: {name} of ontology/vocabulary is never written' for name in sorted(wanted - found))


def check(vocabulary, folder):
    ours, others = rdf_names(folder)
    properties = {expand(vocabulary, iri(row['name'])) for row in vocabulary.properties}
    edges = [row['name'] for row in vocabulary.predicates if row['range'] != 'Value']
    predicates = {expand(vocabulary, iri(name)) for name in edges}
    yield from compare('RDF', ours - {RDF_TYPE}, properties | predicates, properties)
    known = tuple(row['iri'] for row in vocabulary.vocabularies if row['prefix'] in DESCRIPTION) + (RDF_TYPE,)
    yield from (f'RDF: {name} is of no vocabulary for data sets' for name in sorted(others) if not name.startswith(known))

    names, labels = neo4j_names(folder)
    of_properties = {name for row in vocabulary.properties for name in row['neo4j'].split()}
    types = {upper(name) for name in edges}
    own = {row['name'] for row in vocabulary.properties}
    yield from compare('Neo4j', names - NEO4J_STRUCTURE, of_properties | types | own, of_properties | types)
    classes = {row['name'] for row in vocabulary.classes + vocabulary.event_types} - {'Mention', 'Trigger', 'Attribution'}
    yield from compare('Neo4j labels', labels, classes, classes)

    listed = {row['name'] for row in vocabulary.predicates + vocabulary.qualifiers}
    for name in ('graph.graphml', 'graph.gexf'):
        if (folder / name).exists():
            yield from compare(name, attribute_names(folder / name) - GRAPH_STRUCTURE, of_properties | own | listed, set())


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], 'terms', folder], check=True)
        faults = list(check(Vocabulary(ROOT / 'ontology' / 'vocabulary'), pathlib.Path(folder)))
    print('\n'.join(faults) or 'all names are those of ontology/vocabulary')
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
