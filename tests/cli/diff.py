#!/usr/bin/env python3
"""`diff --sparql` brings a store that holds one graph to the other, by rdflib; `diff` of a graph with itself finds nothing.

usage: diff.py PROGRAM          status 77: skipped, rdflib is not installed
"""
import pathlib
import subprocess
import sys
import tempfile

try:
    import rdflib
    from rdflib.compare import isomorphic
except ImportError:
    print("rdflib is not installed")
    sys.exit(77)

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "samples"
FIRST = ["01_wire_call.txt", "02_denial.txt", "08_fine.txt"]
SECOND = ["02_denial.txt", "04_agreement.json", "odd.txt"]
ODD = 'OSLO, 4 March 2026 - Ada Lund of Norway said: "A \\u0041 \\\\U0001F600 it\'s a \\" {mark} <b> \u202e\U0001F600, Chile accepted the deal."\n'


def run(*arguments):
    ran = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True)
    if ran.returncode:
        sys.exit(f"{arguments}: exit status {ran.returncode}: {ran.stderr}")
    return ran.stdout


def check(program, folder):
    (folder / "odd.txt").write_text(ODD, "utf-8")
    for name, files in (("a", FIRST), ("b", SECOND)):
        inputs = [folder / file if file == "odd.txt" else SAMPLES / file for file in files]
        run(program, "build", *inputs, "--metadata", SAMPLES / "metadata.csv", "--format", "turtle,records", "-o", folder / name)
    if run(program, "diff", folder / "a", folder / "a") != "no difference\n":
        yield "a graph differs from itself"
    if "  new       d-" not in run(program, "diff", folder / "a", folder / "b"):
        yield "a new document is not told of"
    for before, after in (("a", "b"), ("b", "a"), ("a", "a")):
        store = rdflib.Graph().parse(folder / before / "graph.ttl")
        wanted = rdflib.Graph().parse(folder / after / "graph.ttl")
        store.update(run(program, "diff", folder / before, folder / after, "--sparql"))
        if not isomorphic(store, wanted):
            yield f"{before} to {after}: {len(set(store) - set(wanted))} triples too many, {len(set(wanted) - set(store))} missing"
    if isomorphic(rdflib.Graph().parse(folder / "a" / "graph.ttl"), rdflib.Graph().parse(folder / "b" / "graph.ttl")):
        yield "the graphs are the same: nothing was tested"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        faults = list(check(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(folder)))
    print("\n".join(faults) or "updates bring one graph to the other")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
