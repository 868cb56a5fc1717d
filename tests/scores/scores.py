#!/usr/bin/env python3
"""Scores the program on annotated texts and fails where a figure is below its floor in floors.tsv.

usage: scores.py PROGRAM

Our own texts in tests/relate/stories are always scored. The folder in WIREGRAPH_SHARED, else ../shared beside the project, has
more: gold/*.gold.json with their texts in seeds/, scored by `wiregraph score`, and gold/plover-dev.jsonl, scored by
gold/score_plover.py. Exit status 77, skipped in part, where there is no such folder.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
STORIES = ROOT / "tests" / "relate" / "stories"
ROW = re.compile(r"^\s*(\S+)\s+P (\S+)\s+R (\S+)\s+F1 (\S+)")


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


def figures_in(report):
    """{"core F1": 0.62, ...} of the rows `core  P 0.8  R 0.5  F1 0.62`."""
    rows = [ROW.match(line) for line in report.splitlines()]
    return {f"{row[1]} {name}": float(row[place]) for row in rows if row for place, name in ((2, "P"), (3, "R"), (4, "F1"))}


def build(program, texts, folder, *options):
    run(program, "build", *sorted(texts), "-o", folder, "--format", "records", *options)
    return folder / "records.jsonl"


def score_gold(program, texts, golds, folder, *options):
    records = build(program, texts.glob("*.txt"), folder, *options)
    report = run(program, "score", "--records", records, "--texts", texts, *sorted(golds))
    return figures_in(report.split("all documents\n")[1])


def score_plover(program, gold, folder):
    scorer, answers, texts = gold / "score_plover.py", gold / "plover-dev.jsonl", folder / "texts"
    run(sys.executable, scorer, answers, "--write-texts", texts)
    return figures_in(run(sys.executable, scorer, answers, build(program, texts.glob("*.txt"), folder / "graph")))


def measure(program, shared, folder):
    figures = {"stories": score_gold(program, STORIES, STORIES.glob("*.gold.json"), folder / "stories", "--metadata", STORIES / "metadata.csv")}
    if shared:
        figures["gold"] = score_gold(program, shared / "seeds", (shared / "gold").glob("*.gold.json"), folder / "gold")
        figures["plover"] = score_plover(program, shared / "gold", folder / "plover")
    return figures


def floors():
    lines = (pathlib.Path(__file__).parent / "floors.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(of, figure, float(floor)) for of, figure, floor in rows[1:]]


def compare(figures):
    """Prints a row per floor; the number of figures below theirs."""
    below = 0
    for of, figure, floor in floors():
        if of not in figures:
            print(f"{of:8} {figure:12} not measured")
            continue
        reached = figures[of][figure]
        below += reached < floor
        print(f"{of:8} {figure:12} {reached:.3f}  floor {floor:.3f}{'  BELOW' if reached < floor else ''}")
    return below


def main():
    folder = os.environ.get("WIREGRAPH_SHARED") or ROOT.parent / "shared"
    shared = pathlib.Path(folder) if (pathlib.Path(folder) / "gold").is_dir() else None
    with tempfile.TemporaryDirectory() as work:
        below = compare(measure(sys.argv[1], shared, pathlib.Path(work)))
    if below:
        sys.exit(f"{below} figures are below their floors")
    if not shared:
        print("only our own texts were scored: set WIREGRAPH_SHARED to the folder that has gold/ and seeds/")
        sys.exit(77)


if __name__ == "__main__":
    main()
