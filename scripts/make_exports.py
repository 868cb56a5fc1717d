#!/usr/bin/env python3
"""Makes exports/ anew: the graph of the sample documents in every format, and the answers to the queries.

usage: make_exports.py PROGRAM [--check]

PROGRAM is the built wiregraph. With --check nothing is written: the exit status is 1 where a committed file differs from what it would be,
and 77 where rdflib, which answers the SPARQL queries, is missing. The picture is drawn only where Graphviz is there, and never compared.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
EXPORTS = ROOT / 'exports'
FORMATS = 'turtle,graphml,gexf,neo4j,records'
SKIPPED = 77


def build(program, folder):
    subprocess.run([program, 'build', 'tests/samples', '--metadata', 'tests/samples/metadata.csv', '--format', FORMATS, '-o', folder], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)


def answers(graph_file):
    """Query file name -> the answer as a table, cells parted by tabs."""
    import rdflib
    graph = rdflib.Graph().parse(graph_file)
    tables = {}
    for query in sorted((EXPORTS / 'queries').glob('*.rq')):
        result = graph.query(query.read_text('utf-8'))
        rows = [[str(name) for name in result.vars]] + [['' if cell is None else str(cell) for cell in row] for row in result]
        tables[query.stem + '.tsv'] = ''.join('\t'.join(' '.join(cell.split()) for cell in row) + '\n' for row in rows)
    return tables


def made(program):
    """Path within exports/ -> content, for everything that is compared."""
    with tempfile.TemporaryDirectory() as folder:
        build(program, folder)
        files = {f'sample/{path.relative_to(folder)}': path.read_bytes() for path in sorted(pathlib.Path(folder).rglob('*'))
                 if path.is_file() and not path.name.startswith('.')}
        files.update({f'queries/{name}': table.encode() for name, table in answers(f'{folder}/graph.ttl').items()})
    return files


def check(files):
    differing = [name for name, content in files.items() if not (EXPORTS / name).is_file() or (EXPORTS / name).read_bytes() != content]
    for name in differing:
        print(f'exports/{name} is not what the program makes now; run scripts/make_exports.py and read the difference')
    return 1 if differing else 0


def write(files):
    shutil.rmtree(EXPORTS / 'sample', ignore_errors=True)
    for name, content in files.items():
        (EXPORTS / name).parent.mkdir(parents=True, exist_ok=True)
        (EXPORTS / name).write_bytes(content)
        (EXPORTS / name).chmod(0o755 if name.endswith('.sh') else 0o644)
    if shutil.which('neato'):
        subprocess.run([sys.executable, ROOT / 'scripts/draw_graph.py', EXPORTS / 'sample/graph.graphml', EXPORTS / 'sample.svg'], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program', type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument('--check', action='store_true')
    options = parser.parse_args()
    try:
        files = made(options.program)
    except ImportError:
        print('rdflib is missing; scripts/setup installs it')
        sys.exit(SKIPPED)
    sys.exit(check(files) if options.check else write(files))


if __name__ == '__main__':
    main()
