#!/usr/bin/env python3
"""Checks that the query book is whole: each question stands in SPARQL, in Cypher, with its answer, and in the index; and all say the same question.

usage: check_query_book.py
"""
import pathlib
import re
import sys

BOOK = pathlib.Path(__file__).resolve().parents[1] / 'exports/queries'
INDEX_ROW = re.compile(r'^\| `(\w+)` \| (.+) \|$', re.M)


def heading(file, mark):
    """The comment that a query begins with."""
    lines = file.read_text('utf-8').splitlines()
    end = next(number for number, line in enumerate(lines) if not line.startswith(mark))
    return ' '.join(line[len(mark):].strip() for line in lines[:end])


def columns(file):
    return file.read_text('utf-8').splitlines()[0].split('\t')


def faults_of(name, question):
    sparql, cypher, answer = (BOOK / f'{name}.{ending}' for ending in ('rq', 'cypher', 'tsv'))
    if not (sparql.is_file() and cypher.is_file() and answer.is_file()):
        yield f'{name}: not all of .rq, .cypher and .tsv are there'
        return
    if heading(sparql, '#') != heading(cypher, '//'):
        yield f'{name}: the two languages have different headings'
    if not heading(sparql, '#').startswith(question):
        yield f'{name}: the index has another question: {question}'
    returned = cypher.read_text('utf-8').rpartition('RETURN')[2]
    for column in columns(answer):
        if not re.search(rf'\b{column}\b', returned):
            yield f'{name}: the Cypher lacks the column {column} of the answer'


def main():
    index = dict(INDEX_ROW.findall((BOOK / 'README.md').read_text('utf-8')))
    names = {file.stem for file in BOOK.iterdir() if file.suffix in ('.rq', '.cypher', '.tsv')}
    faults = [f'{name}: not in the index' for name in sorted(names - index.keys())]
    for name, question in index.items():
        faults += faults_of(name, question)
    if len(index) < 15:
        faults.append('the index is not read: it has fewer than fifteen questions')
    if faults:
        sys.exit('\n'.join(faults))


if __name__ == '__main__':
    main()
