#!/usr/bin/env python3
"""Asks the reasoner HermiT whether the ontology, and graphs under it, are consistent in OWL 2, and whether every class can have a member.

usage: check_consistency.py [GRAPH.ttl...]

HermiT comes with the Python package owlready2 and runs on Java; exit status 77 where either is missing. So that the answer means something,
graphs with a planted contradiction must come out as inconsistent.
"""
import importlib.util
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ONTOLOGY = ROOT / 'ontology' / 'wiregraph.ttl'
SKIPPED = 77
PREFIXES = '@prefix : <https://wiregraph.example/> . @prefix wg: <https://wiregraph.example/ontology#> .\n'
CONTRADICTIONS = {
    'a state that is a person': ':a a wg:Person , wg:State .',
    'a state that leads a state': ':a a wg:State ; wg:leads :b . :b a wg:State .',
    'a claim that is positive and negative': ':a a wg:Claim ; wg:polarity wg:positive , wg:negative .',
    'a polarity that is a status': ':a a wg:Claim ; wg:polarity wg:disputed .',
    'an event that leads by way of an inverse': ':a a wg:Call . :b wg:ledBy :a .',
}


def needs():
    """What is missing, with advice; empty where all is there."""
    for package in ('owlready2', 'rdflib'):
        if not importlib.util.find_spec(package):
            return f'the Python package {package}; scripts/setup --tests installs it'
    return '' if shutil.which('java') else 'Java, which HermiT runs on; scripts/setup --tests installs it'


def in_owl(term):
    """OWL 2 has no datatype for days: the midnight that begins one stands for it."""
    import rdflib
    if term == rdflib.XSD.date:
        return rdflib.XSD.dateTime
    if isinstance(term, rdflib.Literal) and term.datatype == rdflib.XSD.date:
        return rdflib.Literal(f'{term}T00:00:00', datatype=rdflib.XSD.dateTime)
    return term


def graph_of(*sources):
    """The statements of all sources but for RDF's own vocabulary, which is no part of OWL 2 DL."""
    import rdflib
    graph, out = rdflib.Graph(), rdflib.Graph()
    for source in sources:
        graph.parse(**source)
    own = {rdflib.RDF.Statement, rdflib.RDF.subject, rdflib.RDF.predicate, rdflib.RDF.object}
    for subject, predicate, value in graph:
        if predicate not in own and value not in own:
            out.add((subject, predicate, in_owl(value)))
    return out


def judge(graph):
    """What is wrong; empty where all is well."""
    folder = pathlib.Path(importlib.util.find_spec('owlready2').origin).parent / 'hermit'
    with tempfile.NamedTemporaryFile(suffix='.owl') as file:
        graph.serialize(file.name, format='xml')
        answer = subprocess.run(['java', '-cp', f'{folder}:{folder}/HermiT.jar', 'org.semanticweb.HermiT.cli.CommandLine', '--consistency',
                                 '--unsatisfiable', 'file://' + file.name], capture_output=True, text=True, check=False)
    if 'owl#Thing is satisfiable' not in answer.stdout:
        return 'inconsistent' if 'InconsistentOntologyException' in answer.stderr else answer.stdout + answer.stderr
    impossible = [line.strip() for line in answer.stdout.partition("'owl:Nothing':")[2].splitlines() if line.strip()]
    return '' if impossible == ['owl:Nothing'] else f'these classes can have no member: {impossible}'


def main():
    if missing := needs():
        print('skipped: there is no ' + missing)
        sys.exit(SKIPPED)
    ontology = {'source': str(ONTOLOGY)}
    found = {'the ontology': judge(graph_of(ontology))}
    for graph in sys.argv[1:]:
        found[graph] = judge(graph_of(ontology, {'source': graph}))
    faults = {name: verdict for name, verdict in found.items() if verdict}
    for name, statements in CONTRADICTIONS.items():
        verdict = judge(graph_of(ontology, {'data': PREFIXES + statements, 'format': 'turtle'}))
        if verdict != 'inconsistent':
            faults[name] = verdict or 'HermiT sees no contradiction here'
    print('\n'.join(f'{name}: {verdict}' for name, verdict in faults.items()) or f'{len(found)} consistent')
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
