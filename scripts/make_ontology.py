#!/usr/bin/env python3
"""Makes what follows from the tables of ontology/vocabulary anew: the ontology, the shapes and the reference page.

usage: make_ontology.py [--check]

With --check nothing is written; the exit status is 1 where a committed file is not what it would be.
"""
import argparse
import pathlib
import sys

from generate_ontology import ontology_of
from generate_reference import reference_of
from generate_shapes import shapes_of
from vocabulary_tables import Vocabulary

FOLDER = pathlib.Path(__file__).resolve().parents[1] / 'ontology'
MADE = {'wiregraph.ttl': ontology_of, 'shapes.ttl': shapes_of, 'reference.md': reference_of}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--check', action='store_true')
    options = parser.parse_args()
    vocabulary = Vocabulary(FOLDER / 'vocabulary')
    contents = {FOLDER / name: make(vocabulary) for name, make in MADE.items()}
    if options.check:
        stale = [file for file, content in contents.items() if not file.is_file() or file.read_text('utf-8') != content]
        for file in stale:
            print(f'{file} does not follow from ontology/vocabulary; run scripts/make_ontology.py')
        sys.exit(1 if stale else 0)
    for file, content in contents.items():
        file.write_text(content, 'utf-8')


if __name__ == '__main__':
    main()
