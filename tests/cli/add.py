#!/usr/bin/env python3
"""Documents added to a graph give the bytes of a build of all; only what is new is read. Records of several runs merge in any order.

usage: add.py PROGRAM
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = [ROOT / "tests" / "samples" / name for name in ("01_wire_call.txt", "02_denial.txt", "04_agreement.json", "08_fine.txt")]
METADATA = ["--metadata", ROOT / "tests" / "samples" / "metadata.csv"]
KEPT = ".extracted.jsonl"


class Checks:
    """Runs the program on copies of the samples and collects what is wrong."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.faults = []
        for path in SAMPLES:
            shutil.copy(path, folder)
        self.names = [path.name for path in SAMPLES]

    def run(self, *arguments, status=0):
        ran = subprocess.run([str(argument) for argument in (self.program, *arguments)], cwd=self.folder, capture_output=True, text=True)
        if ran.returncode != status:
            self.faults.append(f"{arguments[:4]}: exit status {ran.returncode}, not {status}: {ran.stderr}")
        return ran.stderr

    def build(self, names, *options, to, status=0):
        return self.run("build", *names, *METADATA, "-o", to, *options, status=status)

    def files(self, name):
        folder = self.folder / name
        return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}

    def expect(self, right, what):
        if not right:
            self.faults.append(what)

    def expect_same(self, one, other, what, without=()):
        first, second = self.files(one), self.files(other)
        differing = [path for path in sorted(first.keys() | second.keys()) if first.get(path) != second.get(path) and path not in without]
        self.expect(len(first) > 5 and not differing, f"{what}: {', '.join(differing) or 'too few files'}")


def check_adding(checks):
    names = checks.names
    checks.build(names, to="all")
    checks.build(names[2:], to="added")
    checks.build(names[:1], "--add", to="added")
    checks.build(names[1:3], "--add", to="added")
    checks.expect_same("all", "added", "added in three steps, one document twice")
    checks.build(names, "--add", to="made")
    checks.expect_same("all", "made", "added to a folder that did not exist")


def check_cache(checks):
    """What is kept is used, until something that decides the result changes."""
    kept = checks.folder / "added" / KEPT
    mark = '"title":"A mark of this test"'
    text = kept.read_text("utf-8").replace('"title":"', '"title":"A mark of this test","was":"', 1)
    kept.write_text(text, "utf-8")
    marked = text[:text.index(mark)].rpartition('{"kind":"extraction","path":"')[2].partition('"')[0]
    checks.build(checks.names, "--add", to="added")
    checks.expect(mark in (checks.folder / "added" / "records.jsonl").read_text("utf-8"), "what was kept is not used")
    checks.run("build", marked, "--add", "--publisher", "Another Outlet", "-o", "added")
    checks.expect(mark not in (checks.folder / "added" / "records.jsonl").read_text("utf-8"), "kept though its metadata changed")


def check_changed_document(checks):
    changed = checks.folder / checks.names[1]
    text = changed.read_text("utf-8")
    checks.build(checks.names, to="changing")
    changed.write_text(text.rsplit("\n\n", 1)[0] + "\n\nNorway thanked Chile on Friday.\n", "utf-8")
    checks.build(checks.names, to="all_changed")
    checks.build([changed.name], "--add", to="changing")
    checks.expect_same("all_changed", "changing", "a document of another content for the one of its path")
    checks.expect(checks.files("all") != checks.files("changing"), "the change changed nothing")
    changed.write_text(text, "utf-8")


def check_settings(checks):
    lexicon = checks.folder / "mine.tsv"
    shutil.copy(next((ROOT / "ontology" / "lexicon").glob("*.tsv")), lexicon)
    lexicon.write_text("\n".join(lexicon.read_text("utf-8").splitlines()[:1]) + "\n", "utf-8")
    before = checks.files("all")
    error = checks.build(checks.names[:1], "--add", "--lexicon", lexicon, to="all", status=3)
    checks.expect("another version of the program, model, gazetteers or lexicon, and so were 2 other documents" in error, error)
    checks.expect(checks.files("all") == before, "a refused addition changed the folder")


def check_damage(checks):
    kept = checks.folder / "made" / KEPT
    kept.write_text("{}\n", "utf-8")
    error = checks.build(checks.names, "--add", to="made", status=3)
    checks.expect(f"made/{KEPT}:1: the file does not begin with a heading; build the graph anew without --add" in error, error)
    kept.unlink()
    error = checks.build(checks.names, "--add", to="made", status=3)
    checks.expect("nothing can be added to the graph" in error, error)


def check_merging(checks):
    """Records of single documents and of a graph, in any order."""
    checks.run("extract", checks.names[0], *METADATA, "-o", "b.jsonl")
    checks.run("extract", checks.names[3], *METADATA, "-o", "a.jsonl")
    checks.build(checks.names[1:3], "--format", "records", to="part")
    for number, order in enumerate((["a.jsonl", "b.jsonl", "part/records.jsonl"], ["part/records.jsonl", "b.jsonl", "a.jsonl"])):
        checks.run("merge", *order, "-o", f"merged{number}")
        checks.expect_same("all", f"merged{number}", f"merged in the order {order}", without=(KEPT,))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        checks = Checks(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(folder))
        for check in (check_adding, check_cache, check_changed_document, check_settings, check_merging, check_damage):
            check(checks)
    print("\n".join(checks.faults) or "added documents give the bytes of a build of all")
    sys.exit(1 if checks.faults else 0)


if __name__ == "__main__":
    main()
