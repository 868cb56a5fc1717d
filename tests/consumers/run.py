#!/usr/bin/env python3
"""Gives our outputs to the programs that they are made for, and prints a table of what came back.

usage: run.py PROGRAM [--only TOOL]... [--graph FOLDER] [--output FOLDER]

PROGRAM is the built wiregraph, which makes two graphs: of the sample documents, of which the query book is asked too, and one with odd content in
every text; with each, what brings a store of an older graph to it. Then copies with planted faults show that the checks can fail. Exit status: 1
where something is wrong, 77 where no consumer is installed.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

import faults
import graphml_readers
import neo4j_store
import odd_content
import rdf_readers
import rdf_stores
from consumer import ROOT, Fault, Skipped
from expected import answers_of_book, graph_of

CONSUMERS = neo4j_store.CONSUMERS + rdf_readers.CONSUMERS + rdf_stores.CONSUMERS + graphml_readers.CONSUMERS
WIDTHS = (16, 10, 9, 25, 88, 8)
HEADER = ('tool', 'version', 'graph', 'loaded', 'came back', 'seconds')
ALL_SKIPPED = 77
SAMPLES = ROOT / 'tests/samples'
OLDER = ('01_wire_call.txt', '02_denial.txt', '04_agreement.json', '08_fine.txt')  # what the older graph is of


class Table:
    """Prints each row at once, and keeps what went wrong."""

    def __init__(self):
        self.faults = 0
        self.passed = 0
        self.skipped = 0

    def row(self, *cells):
        print(' '.join(str(cell).ljust(width) for cell, width in zip(cells, WIDTHS)).rstrip(), flush=True)

    def passes(self, *cells):
        self.passed += 1
        self.row(*cells)

    def fails(self, *cells):
        self.faults += 1
        self.row(*cells)

    def skips(self, *cells):
        self.skipped += 1
        self.row(*cells)


def check(consumer, graph, table, work):
    """Rows of one consumer."""
    about = [consumer.tool, '', graph.name]
    try:
        about[1] = consumer.version()
        start = time.monotonic()
        for loaded, came_back in consumer.check(graph, work):
            table.passes(*about, loaded, came_back, f'{time.monotonic() - start:.1f}')
            start = time.monotonic()
    except Skipped as skipped:
        table.skips(*about, '', f'skipped: {skipped}')
    except Exception as error:  # whatever a tool's library throws is that tool's complaint
        table.fails(*about, '', fault_in_words(error))


def fault_in_words(error):
    kind = '' if isinstance(error, Fault) else f'{type(error).__name__}: '
    return f'FAULT: {kind}{" ".join(str(error).split())[:400]}'


def build_samples(program, folder, names):
    inputs = [SAMPLES / name for name in names]
    subprocess.run([program, 'build', *inputs, '--metadata', SAMPLES / 'metadata.csv', '-o', folder], check=True, stderr=subprocess.DEVNULL)


def sample_graph(program, work):
    folder, older = work / 'sample', work / 'older'
    build_samples(program, folder, [''])
    build_samples(program, older, OLDER)
    write_multigraph(program, folder)
    write_updates(program, older, folder)
    return graph_of('sample', folder, answers=answers_of_book(), older=older)


def odd_graph(program, work, older):
    (work / 'odd').mkdir()
    folder = odd_content.make(program, work / 'odd')
    write_multigraph(program, folder)
    write_updates(program, older, folder)
    return graph_of('odd', folder, older=older)


def write_multigraph(program, folder):
    subprocess.run([program, 'merge', folder / 'records.jsonl', '--format', 'graphml', '--multigraph', '-o', folder / 'multigraph'], check=True)


def write_updates(program, older, folder):
    for option, name in (('--cypher', 'update.cypher'), ('--sparql', 'update.ru')):
        with open(folder / name, 'wb') as script:
            subprocess.run([program, 'diff', older, folder, option], check=True, stdout=script)


def graphs(options, work):
    if options.graph:
        return [graph_of(options.graph.name, options.graph)]
    sample = sample_graph(options.program, work)
    return [sample, odd_graph(options.program, work, sample.folder)]


def check_all(options, work):
    table = Table()
    table.row(*HEADER)
    chosen = [consumer for consumer in CONSUMERS if not options.only or consumer.tool in options.only]
    loaded = graphs(options, work)
    for consumer in chosen:
        for graph in loaded:
            place = work / f'{consumer.tool} {graph.name}'.replace(' ', '_')
            place.mkdir()
            check(consumer, graph, table, place)
    if not options.graph and not options.only:
        faults.check(loaded[0], {consumer.tool: consumer for consumer in CONSUMERS}, table, work)
    return table


def keep_pictures(work, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for picture in work.glob('*/*.png'):
        (folder / picture.name).write_bytes(picture.read_bytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program', type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument('--only', action='append', metavar='TOOL', help='this consumer alone; repeatable')
    parser.add_argument('--graph', type=pathlib.Path, metavar='FOLDER', help='a graph of your own, instead of the two that are made')
    parser.add_argument('--output', type=pathlib.Path, default=ROOT / 'build/consumers', metavar='FOLDER', help="where Gephi's pictures go")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        table = check_all(options, pathlib.Path(folder))
        keep_pictures(pathlib.Path(folder), options.output)
    print(f'{table.passed} passed, {table.faults} failed, {table.skipped} skipped')
    sys.exit(1 if table.faults else 0 if table.passed else ALL_SKIPPED)


if __name__ == '__main__':
    main()
