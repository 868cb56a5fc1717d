#!/usr/bin/env python3
"""Gives our outputs to the programs that they are made for, and prints a table of what came back.

usage: run.py PROGRAM [--only TOOL]... [--graph FOLDER] [--output FOLDER]

PROGRAM is the built wiregraph, which makes two graphs: that of exports/sample in every format, and one with odd content in every text; with each,
what brings a store of an older graph to it. Then copies with planted faults show that the checks can fail. The checks run side by side, one a
processor. Exit status: 1 where something is wrong, 77 where no consumer is installed.
"""
import argparse
import concurrent.futures
import multiprocessing
import os
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
from expected import answers_by_oxigraph, answers_of_book, graph_of

CONSUMERS = {consumer.tool: consumer for consumer in
             neo4j_store.CONSUMERS + rdf_readers.CONSUMERS + rdf_stores.CONSUMERS + graphml_readers.CONSUMERS}
WIDTHS = (16, 10, 9, 25, 88, 8)
HEADER = ('tool', 'version', 'graph', 'loaded', 'came back', 'seconds')
ALL_SKIPPED = 77
SAMPLES = ROOT / 'tests/samples'
OLDER = ('01_wire_call.txt', '02_denial.txt', '04_agreement.json', '08_fine.txt')  # what the older graph is of

graphs_to_check = []  # by the processes that check; they know it from the start, for it is large


def know(graphs):
    graphs_to_check[:] = graphs


def check(tool, number, work):
    """(outcome, cells of a row) of all that one consumer is given of one graph."""
    graph, consumer, rows = graphs_to_check[number], CONSUMERS[tool], []
    about = [tool, '', graph.name]
    work.mkdir()
    try:
        about[1] = consumer.version()
        start = time.monotonic()
        for loaded, came_back in consumer.check(graph, work):
            rows.append(('passed', (*about, loaded, came_back, seconds_since(start))))
            start = time.monotonic()
    except Skipped as skipped:
        rows.append(('skipped', (*about, '', f'skipped: {skipped}')))
    except Exception as error:  # whatever a tool's library throws is that tool's complaint
        rows.append(('failed', (*about, '', fault_in_words(error))))
    return rows


def check_fault(number, work):
    """The row of one planted fault."""
    planted = faults.PLANTED[number]
    about = (planted.tool, '', 'faulty', planted.file)
    start = time.monotonic()
    work.mkdir()
    try:
        words = faults.check(planted, CONSUMERS[planted.tool], graphs_to_check[0], work)
    except Skipped as skipped:
        return [('skipped', (*about, f'skipped: {skipped}'))]
    except Exception as error:  # such as a program that cannot be started
        return [('failed', (*about, fault_in_words(error)))]
    return [('passed', (*about, words, seconds_since(start)))]


def seconds_since(start):
    return f'{time.monotonic() - start:.1f}'


def fault_in_words(error):
    kind = '' if isinstance(error, Fault) else f'{type(error).__name__}: '
    return f'FAULT: {kind}{" ".join(str(error).split())[:400]}'


def build_older(program, folder):
    inputs = [SAMPLES / name for name in OLDER]
    subprocess.run([program, 'build', *inputs, '--metadata', SAMPLES / 'metadata.csv', '-o', folder], check=True, stderr=subprocess.DEVNULL)


def sample_graph(program, work):
    """That of the committed records, for which the query book has answers."""
    folder, older = work / 'sample', work / 'older'
    subprocess.run([program, 'merge', ROOT / 'exports/sample/records.jsonl', '-o', folder], check=True)
    build_older(program, older)
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


def make_graphs(options, work):
    if options.graph:
        return [graph_of(options.graph.name, options.graph, answers=answers_by_oxigraph(options.graph))]
    sample = sample_graph(options.program, work)
    return [sample, odd_graph(options.program, work, sample.folder)]


def jobs(options, graphs, work):
    """(function, arguments) of everything to be checked, in the order of the table."""
    for tool in options.only or CONSUMERS:
        for number, graph in enumerate(graphs):
            yield check, tool, number, work / f'{tool} {graph.name}'.replace(' ', '_')
    if not options.graph and not options.only:
        for number in range(len(faults.PLANTED)):
            yield check_fault, number, work / f'fault-{number}'


def check_all(options, work):
    """Prints each row as soon as those before it are there; how many passed, failed and were skipped."""
    counts = {'passed': 0, 'failed': 0, 'skipped': 0}
    graphs = make_graphs(options, work)
    print_row(HEADER)
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context('fork'), know, (graphs,)) as processes:
        for done in [processes.submit(*job) for job in jobs(options, graphs, work)]:
            for outcome, cells in done.result():
                counts[outcome] += 1
                print_row(cells)
    return counts


def print_row(cells):
    print(' '.join(str(cell).ljust(width) for cell, width in zip(cells, WIDTHS)).rstrip(), flush=True)


def keep_pictures(work, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for picture in work.glob('*/*.png'):
        (folder / picture.name).write_bytes(picture.read_bytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program', type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument('--only', action='append', choices=CONSUMERS, metavar='TOOL', help='this consumer alone; repeatable')
    parser.add_argument('--graph', type=pathlib.Path, metavar='FOLDER', help='a graph of your own, instead of the two that are made')
    parser.add_argument('--output', type=pathlib.Path, default=ROOT / 'build/consumers', metavar='FOLDER', help="where Gephi's pictures go")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        counts = check_all(options, pathlib.Path(folder))
        keep_pictures(pathlib.Path(folder), options.output)
    print(', '.join(f'{count} {outcome}' for outcome, count in counts.items()))
    sys.exit(1 if counts['failed'] else 0 if counts['passed'] else ALL_SKIPPED)


if __name__ == '__main__':
    main()
