#!/usr/bin/env python3
"""The speed of our writers, and beside our Turtle that of serdi and rapper, which read the same graph and write it as Turtle.

usage: compare_writers.py BUILD_FOLDER [--claims N] [--folder FOLDER]

BUILD_FOLDER has bench_write and bench_serd (cmake --build build/release --target bench_write bench_serd). All seconds are processor time, so that
other work on the machine counts little. `Serd alone` is Serd's writer with every statement ready in memory: what a writer by Serd can reach at most.
"""
import argparse
import pathlib
import resource
import subprocess
import tempfile

UNITS = {'turtle': 'triples', 'nquads': 'statements', 'trig': 'statements', 'neo4j': 'rows', 'records': 'records'}
OTHERS = {'serdi': ['serdi', '-i', 'turtle', '-o', 'turtle'], 'rapper': ['rapper', '-q', '-i', 'turtle', '-o', 'turtle']}


def seconds_of(command, target):
    """Processor time of a program that writes to `target`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(target, 'wb') as out:
        subprocess.run(command, stdout=out, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def row(*cells):
    print('  '.join(str(cell).ljust(width) for cell, width in zip(cells, (10, 8, 11, 11, 13, 9, 24))).rstrip(), flush=True)


def our_writers(program, claims, folder):
    """{format: row of what bench_write prints}"""
    lines = subprocess.run([program, str(claims), folder], capture_output=True, text=True, check=True).stdout.splitlines()
    rows = [dict(zip(lines[0].split('\t'), line.split('\t'))) for line in lines[1:]]
    return {found['format']: found for found in rows}


def print_ours(found, triples):
    row('format', 'seconds', 'number', 'of', 'per second', 'MB/s', 'memory, MB')
    for name, cells in found.items():
        seconds = float(cells['seconds'])
        number = {'turtle': triples, 'trig': int(found['nquads']['lines'])}.get(name, int(cells['lines']))
        row(name, cells['seconds'], number, UNITS.get(name, 'lines'), f'{number / seconds:.0f}', f"{float(cells['megabytes']) / seconds:.0f}",
            f"{cells['memory before']} + {int(cells['memory at most']) - int(cells['memory before'])}")


def print_others(ours, triples, alone, folder):
    print()
    row('Turtle by', 'seconds', 'number', 'of', 'per second')
    found = {'wiregraph': ours, 'Serd alone': alone}
    found |= {name: seconds_of([*command, folder / 'graph.ttl'], folder / 'other.ttl') for name, command in OTHERS.items()}
    for name, seconds in found.items():
        row(name, f'{seconds:.2f}', triples, 'triples', f'{triples / seconds:.0f}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build', type=pathlib.Path, metavar='BUILD_FOLDER')
    parser.add_argument('--claims', type=int, default=1_000_000)
    parser.add_argument('--folder', type=pathlib.Path, help='where the files are written, and stay; else they are thrown away')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or pathlib.Path(temporary)
        found = our_writers(options.build / 'tests/bench_write', options.claims, folder)
        alone = subprocess.run([options.build / 'tests/bench_serd', folder / 'graph.ttl', folder / 'other.ttl'], capture_output=True, text=True,
                               check=True).stdout.split()
        print_ours(found, int(alone[0]))
        print_others(float(found['turtle']['seconds']), int(alone[0]), float(alone[1]), folder)


if __name__ == '__main__':
    main()
