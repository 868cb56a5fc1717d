#!/usr/bin/env python3
"""Scores whom pronouns mean against answers by hand.

usage: score_pronouns.py PROGRAM ANSWERS.tsv FOLDER [--model DIR] [--misses]

ANSWERS names, line by line, a document in FOLDER, the place of a pronoun in code points, the pronoun, and whom it means: a name or a part
of it, several joined by +, or - where it means nobody whom the graph can hold (a thing, a happening, everybody).
"""
import argparse
import collections
import os
import subprocess


def meant_in(program, path, model):
    """By place, the names of whom `show recognize` takes each pronoun to mean."""
    command = [program, 'show', 'recognize', path] + (['--model', model] if model else [])
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    meant, names = {}, []
    for line in lines:
        if not line.startswith('  '):
            kind, _, text = line.partition(': ')
            names = text.split(', ') if kind == 'Several' else [text.split(', ')[0]]
        elif line.split('\t')[1] == 'pronoun':
            meant[int(line.split('-')[0])] = names
    return meant


def is_right(answer, names):
    parts = [] if answer == '-' else answer.split('+')
    return len(parts) == len(names) and all(any(part in name for name in names) for part in parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program')
    parser.add_argument('answers')
    parser.add_argument('folder')
    parser.add_argument('--model')
    parser.add_argument('--misses', action='store_true')
    arguments = parser.parse_args()
    answers = collections.defaultdict(list)
    with open(arguments.answers, encoding='utf-8') as lines:
        for line in lines:
            if line.strip() and not line.startswith('#'):
                document, place, pronoun, answer = line.rstrip('\n').split('\t')
                answers[document].append((int(place), pronoun, answer))
    right = total = 0
    for document, rows in sorted(answers.items()):
        meant = meant_in(arguments.program, os.path.join(arguments.folder, document), arguments.model)
        for place, pronoun, answer in rows:
            good = is_right(answer, meant.get(place, []))
            right, total = right + good, total + 1
            if arguments.misses and not good:
                print(f'{document}:{place} {pronoun}: {"+".join(meant.get(place, [])) or "-"}, not {answer}')
    print(f'pronouns {right / total:.3f}   ({right} right of {total})')


if __name__ == '__main__':
    main()
