#!/usr/bin/env python3
"""Compares what every stage makes of every sample with the golden files, or renews these.

usage: golden.py PROGRAM [--bless] [NAME...]

tests/golden/SAMPLE.STAGE is `wiregraph show STAGE` of tests/samples/SAMPLE.*; graph.jsonl and graph.ttl are the graph of two samples,
samples.stats is `wiregraph stats` of all. NAME chooses some of these files, with * for any letters: '01_*', '*.relate'.
"""
import argparse
import difflib
import fnmatch
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
STAGES = ("clean", "parse", "recognize", "relate")
SAMPLES = sorted(path for path in (ROOT / "tests" / "samples").iterdir() if path.suffix in (".txt", ".json", ".jsonl"))
OPTIONS = ["--metadata", "tests/samples/metadata.csv"]
GRAPH_SAMPLES = [sample for sample in SAMPLES if sample.stem in ("04_agreement", "08_fine")]
LONGEST_DIFFERENCE = 60


def run(program, *arguments):
    """What a run that succeeds prints: standard output, then the warnings."""
    ran = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True)
    warnings = ran.stderr.decode("utf-8")
    if ran.returncode != 0:
        sys.exit(f"wiregraph {' '.join(arguments)}: status {ran.returncode}\n{warnings}")
    return ran.stdout.decode("utf-8") + warnings


def stage_print(program, sample, stage):
    return lambda: run(program, "show", stage, f"tests/samples/{sample.name}", *OPTIONS)


def graph_print(program, samples, file):
    def make():
        with tempfile.TemporaryDirectory() as folder:
            run(program, "build", *[f"tests/samples/{sample.name}" for sample in samples], *OPTIONS, "-o", folder)
            return run(program, "stats", folder) if file is None else (pathlib.Path(folder) / file).read_text("utf-8")
    return make


def prints(program):
    """Golden file -> what makes its content."""
    made = {f"{sample.stem}.{stage}": stage_print(program, sample, stage) for sample in SAMPLES for stage in STAGES}
    made["graph.jsonl"] = graph_print(program, GRAPH_SAMPLES, "records.jsonl")
    made["graph.ttl"] = graph_print(program, GRAPH_SAMPLES, "graph.ttl")
    made["samples.stats"] = graph_print(program, SAMPLES, None)
    return made


def difference(name, text):
    file = GOLDEN / name
    if not file.exists():
        return [f"{name}: there is no golden file; scripts/rebless.sh makes it"]
    lines = list(difflib.unified_diff(file.read_text("utf-8").splitlines(), text.splitlines(), f"golden/{name}", "now", lineterm="", n=2))
    return lines[:LONGEST_DIFFERENCE] + (["..."] if len(lines) > LONGEST_DIFFERENCE else [])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--bless", action="store_true", help="write the golden files anew")
    options = parser.parse_args()
    known = prints(options.program)
    chosen = [name for name in known if not options.names or any(fnmatch.fnmatch(name, pattern) for pattern in options.names)]
    if not chosen:
        parser.error("no golden file has such a name")

    lines = [] if options.names else [f"{path.name}: nothing makes this file" for path in sorted(GOLDEN.iterdir())
                                      if path.name not in known and path.suffix not in (".py", ".txt")]
    for name in chosen:
        if options.bless:
            (GOLDEN / name).write_text(known[name](), "utf-8")
        else:
            lines += difference(name, known[name]())
    print("\n".join(lines) or f"{len(chosen)} golden files {'written' if options.bless else 'as they should be'}")
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
