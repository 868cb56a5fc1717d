#!/usr/bin/env python3
"""Compares the program's own runtime of spaCy's pipeline with spaCy, token by token, and their speed.

usage: compare_with_spacy.py BUILD MODEL [--texts FILE...] [--odd N] [--seed N] [--speed] [--show N]

  BUILD    the folder of a build: build/release. --speed also needs its bench_spacy (cmake --build --preset release --target bench_spacy)
  MODEL    the model's folder, the one with config.cfg
Run it with a Python that has spaCy 3.8: .cache/venv/bin/python, which scripts/setup makes.

Materials: the texts of --texts (whole, and line by line), the sample documents, Python's own manual (65,000 words), and --odd texts joined
and cut at random from all of these with tokenizer exceptions, symbols, other scripts, capitals, white space and control characters.
Exit status 1 where more than 5 in 100,000 tokens differ in any field.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

os.environ['OPENBLAS_NUM_THREADS'] = os.environ['OMP_NUM_THREADS'] = '1'  # read when NumPy is loaded

import spacy
from pydoc_data import topics

FIELDS = ('tag', 'pos', 'morph', 'lemma', 'head', 'dep')
ALLOWED = 5 / 100_000
ODD = ('😀 © … ’ “ ” — – -- ( ) [ ] " \' . , ; : ! ? $ € % + * / = < > # @ _ ~ ^ ` | \\ é İ Σ ΑΣ ὈΔΥΣΣΕΎΣ 中文 русский العربية ² ① ǅ ß ﬁ '
       'http://x.com/a?b=1 www.example.org/bar me@example.org 1,000.50 10:30 3/4 5km $5bn -5 A+ C++ and/or 10a.m. 3-year-old '
       '| a | b | 1. • § \u200b \u00ad \u0301 \ufeff \U0001F1FA\U0001F1F8 \x01 \x1f \x7f').split(' ') + ['x' * 120, 'Ab' * 60]
SPACES = [' '] * 12 + [''] * 4 + ['  ', '\n', '\n\n', '\t', '\u00a0', ' \n', '\r\n', '\u2003', '\u2028']


def odd_texts(nlp, words, count, chance):
    exceptions = sorted(nlp.tokenizer.rules)
    kinds = [lambda: chance.choice(words)] * 10 + [
        lambda: chance.choice(words).upper(), lambda: chance.choice(exceptions), lambda: chance.choice(exceptions), lambda: chance.choice(ODD),
        lambda: chance.choice(ODD), lambda: chance.choice(ODD) + chance.choice(exceptions) + chance.choice(ODD),
        lambda: chance.choice(words)[:chance.randrange(1, 5)] + chance.choice(words),
        lambda: ''.join(chr(chance.choice((chance.randrange(0x21, 0x3000), chance.randrange(0x1F300, 0x1F9FF)))) for _ in range(3))]
    for _ in range(count):
        size = chance.choice((0, 1, 3, 10, 30, 60))
        yield ''.join(chance.choice(kinds)() + chance.choice(SPACES) for _ in range(size))
    yield ' '.join(chance.choice(words) for _ in range(3000))  # one very long sentence


def materials(nlp, options):
    root = pathlib.Path(__file__).resolve().parent.parent
    files = [pathlib.Path(name).read_text(encoding='utf-8') for name in options.texts]
    result = {'given texts': files + [line for text in files for line in text.split('\n')],
              'sample documents': [file.read_text(encoding='utf-8') for file in sorted((root / 'tests/samples').glob('*.txt'))],
              "Python's manual": [topic for _, topic in sorted(topics.topics.items())]}
    words = [word for texts in result.values() for text in texts for word in text.split()]
    result['random odd texts'] = list(odd_texts(nlp, words, options.odd, random.Random(options.seed)))
    return result


def analyse(options, texts):
    """What `show parse --raw` makes of each text, by the text. It refuses those without a visible character."""
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl') as file:
        file.writelines(json.dumps({'text': text}) + '\n' for text in texts)
        file.flush()
        command = [options.build / 'wiregraph', 'show', 'parse', '--raw', '--format', 'json', '--model', options.model, file.name]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    analyses = (json.loads(line) for line in done.stdout.decode().split('\n') if line)
    return {analysis['text']: analysis for analysis in analyses}


def entities(document):
    return [(entity['start'], entity['end'], entity['label']) for entity in document['ents']]


def differences(theirs, ours):
    """Names of what differs, one for each differing token, sentence list or entity list of a text."""
    places = [[(token['start'], token['end']) for token in document['tokens']] for document in (theirs, ours)]
    if places[0] != places[1]:
        yield from ['boundaries'] * max(len(places[0]), 1)
        return
    for expected, found in zip(theirs['tokens'], ours['tokens']):
        yield from (field for field in FIELDS if expected[field] != found[field])
    if theirs['sents'] != ours['sents']:
        yield 'sentences'
    if entities(theirs) != entities(ours):
        yield 'entities'


def compare(nlp, options, name, texts):
    texts = [text.removeprefix('\ufeff') for text in texts]  # there it marks an encoding and is no text
    analyses = analyse(options, texts)
    texts = [text for text in texts if text in analyses or any(map(str.isalnum, text))]
    found = collections.Counter()
    count = collections.Counter()
    shown = 0
    for doc in nlp.pipe(texts):
        expected, ours = doc.to_json(), analyses[doc.text]
        count.update(texts=1, tokens=len(expected['tokens']), sentences=len(expected['sents']), entities=len(expected['ents']))
        different = collections.Counter(differences(expected, ours))
        found += different
        if different and shown < options.show:
            shown += 1
            print(f'  differs: {dict(different)} in {expected["text"][:200]!r}')
    cells = [name] + [f'{count[key]:,}' for key in ('texts', 'tokens', 'sentences', 'entities')] + [str(dict(found) or 0)]
    print('| ' + ' | '.join(cells) + ' |', flush=True)
    return count['tokens'], found


def spacy_speed(nlp, texts):
    """Tokens per CPU second, the best of some runs."""
    best = 0
    for _ in range(3):
        start = time.process_time()
        tokens = sum(len(doc) for doc in nlp.pipe(texts))
        best = max(best, tokens / (time.process_time() - start))
    return best


def measure(options, texts, threads):
    lines = ''.join(json.dumps({'text': text}) + '\n' for text in texts)
    command = [options.build / 'tests/bench_spacy', options.model, str(threads)]
    return json.loads(subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout)


def print_speed(options, texts):
    from thinc.api import NumpyOps, set_current_ops
    print('\n| whole pipeline, one thread | tokens per CPU second | ours is faster |\n|---|---|---|')
    one, two = (measure(options, texts, threads) for threads in (1, 2))
    rate = one['tokens_per_cpu_second']
    for name, ops in (('spaCy, its default kernels', None), ('spaCy, NumPy with OpenBLAS', NumpyOps(use_blis=False))):
        if ops:
            set_current_ops(ops)
        theirs = spacy_speed(spacy.load(options.model), texts)
        print(f'| {name} | {theirs:,.0f} | {rate / theirs:.1f} times |', flush=True)
    print(f'| ours, warm ({one["instruction_set"]}) | {rate:,} | |')
    print(f'| ours, first run | {one["first_run_tokens_per_cpu_second"]:,} | |')
    print('\n| ours, by threads | tokens per second | start-up | most memory |\n|---|---|---|---|')
    for ours in (one, two):
        print(f'| {ours["threads"]} | {ours["tokens_per_second"]:,} | {ours["start_up_seconds"]:.3f} s | {ours["peak_memory_mb"]} MB |')


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('build', type=pathlib.Path)
    parser.add_argument('model')
    parser.add_argument('--texts', nargs='+', default=[])
    parser.add_argument('--odd', type=int, default=2000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--show', type=int, default=3)
    parser.add_argument('--speed', action='store_true')
    options = parser.parse_args()
    nlp = spacy.load(options.model)
    print('| material | texts | tokens | sentences | entities | differences |\n|---|---|---|---|---|---|')
    results = [compare(nlp, options, name, texts) for name, texts in materials(nlp, options).items() if texts]
    tokens = sum(size for size, _ in results)
    worst = max((sum(found[kind] for _, found in results) for kind in set().union(*(found for _, found in results))), default=0)
    if options.speed:
        print_speed(options, [text for name, texts in materials(nlp, options).items() if not name.startswith('random') for text in texts])
    sys.exit(1 if worst > ALLOWED * tokens else 0)


if __name__ == '__main__':
    main()
