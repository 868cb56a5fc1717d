#!/usr/bin/env python3
"""The same input gives the same bytes, for any number of threads, any order of inputs, in one run or in parts that are merged.

usage: determinism.py PROGRAM
"""
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = sorted(f"tests/samples/{path.name}" for path in (ROOT / "tests" / "samples").glob("*") if path.suffix in (".txt", ".json", ".jsonl"))
KEPT = pathlib.Path(".extracted.jsonl")
OPTIONS = ["--metadata", "tests/samples/metadata.csv"]


def run(*arguments):
    subprocess.run([str(argument) for argument in arguments], cwd=ROOT, check=True)


def files_of(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def differences(first, other, name):
    for path in sorted(first.keys() | other.keys()):
        if first.get(path) != other.get(path):
            yield f"{path} differs: {name}"


def check(program, folder):
    shuffled = SAMPLES[:]
    random.Random(7).shuffle(shuffled)
    run(program, "build", *SAMPLES, *OPTIONS, "--threads", 1, "-o", folder / "one")
    first = files_of(folder / "one")
    yield from [] if len(first) > 5 else ["build wrote too little to compare"]

    run(program, "build", *shuffled, *OPTIONS, "--threads", 4, "-o", folder / "four")
    yield from differences(first, files_of(folder / "four"), "4 threads, shuffled inputs")

    run(program, "build", "tests/samples", *OPTIONS, "-o", folder / "folder")
    yield from differences(first, files_of(folder / "folder"), "the folder for its files")

    middle = len(shuffled) // 2
    for name, part in (("a", shuffled[:middle]), ("b", shuffled[middle:])):
        run(program, "extract", *part, *OPTIONS, "-o", folder / f"{name}.jsonl")
    lines = (folder / "a.jsonl").read_text("utf-8").splitlines(True)
    random.Random(8).shuffle(lines)
    (folder / "a.jsonl").write_text("".join(lines), "utf-8")
    run(program, "merge", folder / "b.jsonl", folder / "a.jsonl", "-o", folder / "merged")
    merged = files_of(folder / "merged")
    merged[KEPT] = first[KEPT]  # merge has no documents, only their records
    yield from differences(first, merged, "extracted in two parts, lines shuffled, merged")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        found = list(check(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(folder)))
    print("\n".join(found) or "the same bytes every time")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
