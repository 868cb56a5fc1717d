#!/usr/bin/env python3
"""Writes tests/analyses/*.jsonl: what spaCy says of the texts of tests, so that tests run without Python and without a model.

usage: .cache/venv/bin/python scripts/analyse_tests.py [--all] [--program PROGRAM]

The cases of tests/STAGE/*.txt go to STAGE.jsonl (parse, recognize, relate), each line of a text analysed by itself.
Only texts without an analysis are analysed; --all does all again. The documents in tests/samples/ go to samples.jsonl, always anew,
in the segments that `wiregraph show clean` gives them: build the program first. Lines are sorted by text.
"""
import argparse
import json
import pathlib
import re
import subprocess

import analyse_with_spacy

ROOT = pathlib.Path(__file__).resolve().parent.parent
ANALYSES = ROOT / "tests" / "analyses"
FOLDERS = ("parse", "recognize", "relate")


def case_texts(file):
    """The texts of a sentence file; tests/support/case_files.h says how one looks."""
    for case in re.split(r"^===$", file.read_text("utf-8"), flags=re.MULTILINE):
        lines = case.strip("\n").split("\n")
        if "---" not in lines:
            continue
        lines = lines[:lines.index("---")]
        while lines and (not lines[0] or lines[0].startswith("#")):
            lines.pop(0)
        yield "\n".join(lines)


def document_of(text):
    segments = [{"start": line.start(), "end": line.end(), "kind": "body"} for line in re.finditer(r"[^\n]+", text)]
    return {"text": text, "segments": segments}


def known(file):
    if not file.exists():
        return {}
    return {analysis["text"]: analysis for analysis in map(json.loads, file.read_text("utf-8").split("\n")[:-1])}


def write(file, analyses):
    lines = [json.dumps(analysis, ensure_ascii=False, separators=(",", ":")) + "\n" for _, analysis in sorted(analyses.items())]
    file.parent.mkdir(exist_ok=True)
    file.write_text("".join(lines), "utf-8")
    print(f"{file.relative_to(ROOT)}: {len(lines)} texts")


def analyse_folder(folder, load_pipeline, again):
    texts = {text for file in sorted((ROOT / "tests" / folder).glob("*.txt")) for text in case_texts(file)}
    output = ANALYSES / f"{folder}.jsonl"
    before = {} if again else known(output)
    missing = sorted(texts - before.keys())
    if not missing and before.keys() == texts:
        return
    analyses = {text: analysis for text, analysis in before.items() if text in texts}
    if missing:
        for analysis in analyse_with_spacy.analyse(load_pipeline(), map(document_of, missing)):
            analyses[analysis["text"]] = {key: value for key, value in analysis.items() if key != "path"}
    write(output, analyses)


def analyse_samples(load_pipeline, program):
    command = [program, "show", "clean", "--format", "json", "tests/samples"]
    cleaned = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    documents = map(json.loads, cleaned.decode("utf-8").split("\n")[:-1])
    analyses = analyse_with_spacy.analyse(load_pipeline(), documents)
    write(ANALYSES / "samples.jsonl", {analysis["text"]: analysis for analysis in analyses})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="analyse every text again")
    parser.add_argument("--program", default=ROOT / "build" / "release" / "wiregraph", help="default: build/release/wiregraph")
    options = parser.parse_args()
    pipelines = []

    def load_pipeline():
        if not pipelines:
            pipelines.append(analyse_with_spacy.load(None))
        return pipelines[0]

    for folder in FOLDERS:
        analyse_folder(folder, load_pipeline, options.all)
    if pathlib.Path(options.program).exists():
        analyse_samples(load_pipeline, options.program)
    else:
        print(f"{options.program} is not built: the samples stay as they are")


if __name__ == "__main__":
    main()
