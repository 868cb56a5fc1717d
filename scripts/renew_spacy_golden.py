#!/usr/bin/env python3
"""Renews tests/parse/spacy_golden.jsonl: spaCy's analyses of its texts.

usage: renew_spacy_golden.py MODEL

To add a text, add a line {"text": "..."} to the file first. Run it with a Python that has spaCy 3.8: .cache/venv/bin/python, which
scripts/setup makes.
"""
import json
import pathlib
import sys

import spacy


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    file = pathlib.Path(__file__).resolve().parent.parent / 'tests/parse/spacy_golden.jsonl'
    texts = [json.loads(line)['text'] for line in file.read_text(encoding='utf-8').split('\n') if line]
    documents = [doc.to_json() for doc in spacy.load(sys.argv[1]).pipe(texts)]
    file.write_text(''.join(json.dumps(document, ensure_ascii=True) + '\n' for document in documents), encoding='utf-8')


if __name__ == '__main__':
    main()
