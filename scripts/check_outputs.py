#!/usr/bin/env python3
"""Reads every output of one folder with tools outside of wiregraph, and checks that all formats hold the same number of things.

usage: check_outputs.py [--quiet] [--graphml-schema graphml.xsd] FOLDER

Tools: rapper, serdi, xmllint, and the Python packages rdflib and networkx where they are installed; a missing one is named as skipped.
Always: a strict reader of the Neo4j CSV, of JSON Lines, and of XML. Exit status 1 where a reader complains or counts differ.
"""
import argparse
import collections
import csv
import importlib
import json
import logging
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree

WG = 'https://wiregraph.example/ontology#'
RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
KINDS = ['document', 'entity', 'event', 'proposition', 'claim', 'contradiction']
CSV_OF_KIND = {'document': 'documents', 'entity': 'entities', 'event': 'events', 'proposition': 'propositions', 'claim': 'claims',
               'contradiction': 'contradictions'}
GRAPHML = '{http://graphml.graphdrawing.org/xmlns}'


class Fault(Exception):
    """A file that a reader refuses, or one that is at odds with itself."""


class Skipped(Exception):
    """A tool that is not installed."""


def run_tool(*command):
    """What the tool writes. Any warning is a fault: these tools return 0 with some of them."""
    if not shutil.which(command[0]):
        raise Skipped(f'{command[0]} is not installed')
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode or done.stderr.strip():
        raise Fault(done.stderr.decode(errors='replace').strip().splitlines()[0] if done.stderr.strip() else f'exit status {done.returncode}')
    return done.stdout.decode()


def package(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        raise Skipped(f'the Python package {name} is not installed') from None


def count_types(subjects_and_types):
    subjects = {kind: set() for kind in KINDS}
    for subject, kind in subjects_and_types:
        if kind.startswith(WG) and kind[len(WG):].lower() in subjects:
            subjects[kind[len(WG):].lower()].add(subject)
    return {kind: len(found) for kind, found in subjects.items()}


def types_in_lines(lines):
    for line in lines.splitlines():
        parts = line.split(' ', 3)
        if len(parts) == 4 and parts[1] == f'<{RDF_TYPE}>':
            yield parts[0], parts[2].strip('<>')


def read_with_rapper(file):
    syntax = {'.ttl': 'turtle', '.trig': 'trig', '.nq': 'nquads'}[file.suffix]
    return count_types(types_in_lines(run_tool('rapper', '-q', '-i', syntax, '-o', 'ntriples', str(file))))


def read_with_serdi(file):
    syntax = {'.ttl': 'turtle', '.trig': 'trig', '.nq': 'nquads'}[file.suffix]
    return count_types(types_in_lines(run_tool('serdi', '-i', syntax, '-o', 'nquads', str(file))))


def read_with_rdflib(file):
    rdflib = package('rdflib')
    messages = []
    handler = logging.Handler()
    handler.emit = lambda record: messages.append(record.getMessage())
    logging.getLogger().addHandler(handler)
    try:
        graph = rdflib.Dataset(default_union=True)
        graph.parse(str(file), format={'.ttl': 'turtle', '.trig': 'trig', '.nq': 'nquads'}[file.suffix])
    except Exception as error:  # rdflib has no common class for what its parsers raise
        raise Fault(f'{type(error).__name__}: {error}') from error
    finally:
        logging.getLogger().removeHandler(handler)
    if messages:
        raise Fault(messages[0])
    return count_types((str(s), str(o)) for s, _, o in graph.triples((None, rdflib.URIRef(RDF_TYPE), None)))


def read_xml(file):
    root = xml.etree.ElementTree.parse(file).getroot()
    keys = {key.get('id') for key in root.findall(GRAPHML + 'key')}
    kind_of = {node.get('id'): data_of(node, keys).get('kind') for node in root.iter(GRAPHML + 'node')}
    for edge in root.iter(GRAPHML + 'edge'):
        weight = data_of(edge, keys).get('weight', '0')
        if not float(weight) > 0:
            raise Fault(f"edge {edge.get('id')} has the weight {weight}")
        if not {edge.get('source'), edge.get('target')} <= kind_of.keys():
            raise Fault(f"edge {edge.get('id')} has an end that is no node")
    return count_kinds(kind_of.values())


def data_of(element, keys):
    data = {child.get('key'): child.text for child in element.findall(GRAPHML + 'data')}
    if not data.keys() <= keys:
        raise Fault(f'{sorted(data.keys() - keys)} is no declared key')
    return data


def read_with_xmllint(file, schema):
    if not schema:
        run_tool('xmllint', '--noout', str(file))
        return {}
    if 'validates' not in subprocess.run(['xmllint', '--noout', '--schema', schema, str(file)], capture_output=True, text=True,
                                         check=False).stderr:
        raise Fault('is not valid against the schema')
    return {}


def read_with_networkx(file):
    return count_kinds(kind for _, kind in package('networkx').read_graphml(str(file)).nodes(data='kind'))


def read_gexf(file):
    """Attributes declared, spells in order, ends that are nodes."""
    space = '{http://gexf.net/1.3}'
    root = xml.etree.ElementTree.parse(file).getroot()
    declared = {(block.get('class'), each.get('id')) for block in root.iter(space + 'attributes') for each in block}
    nodes = {node.get('id') for node in root.iter(space + 'node')}
    for name in ('node', 'edge'):
        for element in root.iter(space + name):
            if not {(name, value.get('for')) for value in element.iter(space + 'attvalue')} <= declared:
                raise Fault(f"{name} {element.get('id')} has a value of no declared attribute")
            if any(spell.get('start') > spell.get('end') for spell in element.iter(space + 'spell')):
                raise Fault(f"{name} {element.get('id')} ends before it starts")
            if name == 'edge' and not {element.get('source'), element.get('target')} <= nodes:
                raise Fault(f"edge {element.get('id')} has an end that is no node")
    return count_kinds(value.get('value') for value in root.iter(space + 'attvalue') if value.get('for') == 'kind')


def count_kinds(kinds):
    counts = collections.Counter(kinds)
    return {'entity': counts['entity'], 'event': counts['event']}


def read_gexf_with_networkx(file):
    return count_kinds(kind for _, kind in package('networkx').read_gexf(str(file), version='1.3').nodes(data='kind'))


def rows_of(file):
    """Rows of a file in the form that neo4j-admin takes: no line break in a cell, all rows as long as the header."""
    text = file.read_text(encoding='utf-8')
    if '\r' in text or '\0' in text:
        raise Fault(f'{file.name} holds a carriage return or a null character')
    rows = list(csv.reader(text.split('\n')[:-1], strict=True))
    if any(len(row) != len(rows[0]) for row in rows):
        raise Fault(f'{file.name} has a row that is not as long as its header')
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def read_neo4j(folder):
    tables = {file.stem: rows_of(file) for file in sorted(folder.glob('*.csv'))}
    ids = [row['id:ID'] for rows in tables.values() for row in rows if 'id:ID' in row]
    if len(set(ids)) != len(ids):
        raise Fault('an id stands twice')
    for name, rows in tables.items():
        for row in rows:
            if 'id:ID' not in row and not ({row[':START_ID'], row[':END_ID']} <= set(ids) and row[':TYPE']):
                raise Fault(f'{name}.csv: a relationship without its ends or type: {row}')
    return {kind: len(tables[name]) for kind, name in CSV_OF_KIND.items()}


def read_records(file):
    with open(file, encoding='utf-8', newline='\n') as lines:
        counts = collections.Counter(json.loads(line)['kind'] for line in lines)
    return {kind: counts[kind] for kind in KINDS}


def readings(folder, schema):
    """(file, tool, function that counts) of what is there."""
    for name in ('graph.ttl', 'graph.trig', 'graph.nq'):
        yield name, 'rapper', read_with_rapper
        yield name, 'serdi', read_with_serdi
        yield name, 'rdflib', read_with_rdflib
    yield 'graph.graphml', 'own reader', read_xml
    yield 'graph.graphml', 'xmllint', lambda file: read_with_xmllint(file, schema)
    yield 'graph.graphml', 'networkx', read_with_networkx
    yield 'graph.gexf', 'own reader', read_gexf
    yield 'graph.gexf', 'xmllint', lambda file: read_with_xmllint(file, None)
    yield 'graph.gexf', 'networkx', read_gexf_with_networkx
    yield 'neo4j', 'strict CSV', read_neo4j
    yield 'records.jsonl', 'json', read_records


def attempt(read, file):
    """(counts, remark, whether all is well)"""
    try:
        return read(file), '', True
    except Skipped as skipped:
        return {}, f'skipped: {skipped}', True
    except (Fault, OSError, ValueError, KeyError, csv.Error, xml.etree.ElementTree.ParseError) as error:
        return {}, f'FAULT: {error}', False


def check(folder, schema):
    """Rows of the table, and whether all is well."""
    rows, well, agreed = [], True, {}
    for name, tool, read in readings(folder, schema):
        if not (folder / name).exists():
            continue
        counts, remark, ok = attempt(read, folder / name)
        for kind, count in counts.items():
            if agreed.setdefault(kind, count) != count:
                remark, ok = f'FAULT: {count} of {kind}, others say {agreed[kind]}', False
        rows.append([name, tool, *(str(counts.get(kind, '')) for kind in KINDS), remark])
        well &= ok
    return rows, well


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--quiet', action='store_true', help='print faults only')
    parser.add_argument('--graphml-schema', metavar='FILE', help='official schema of GraphML for xmllint')
    parser.add_argument('folder', type=pathlib.Path)
    options = parser.parse_args()
    rows, well = check(options.folder, options.graphml_schema)
    if not rows:
        sys.exit(f'{options.folder}: no output of wiregraph is there')
    if options.quiet:
        rows = [row for row in rows if row[-1].startswith('FAULT')]
    header = ['file', 'reader', *KINDS, '']
    for row in ([] if options.quiet else [header]) + rows:
        print('  '.join(cell.ljust(13) for cell in row).rstrip(), file=sys.stdout if well else sys.stderr)
    sys.exit(0 if well else 1)


if __name__ == '__main__':
    main()
