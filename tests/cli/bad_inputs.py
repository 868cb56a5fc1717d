#!/usr/bin/env python3
"""Inputs and outputs that fail: each gets one clear message, the other inputs are done, the exit status says so, no output is left half.

usage: bad_inputs.py PROGRAM [TEST...]
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "samples"
NOBODY = 65534
MESSAGE = "wiregraph: error: "


class BadInputs(unittest.TestCase):
    program = ""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.good = self.file("good.txt", b"A paragraph.\n")

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return str(path)

    def run_program(self, *arguments, before="", **options):
        command = ["bash", "-c", before + 'exec "$0" "$@"', self.program, *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, timeout=300, **options)

    def build(self, *arguments, **options):
        return self.run_program("build", SAMPLES, "-o", self.folder / "graph", *arguments, **options)

    def errors(self, ran):
        return [line for line in ran.stderr.splitlines() if line.startswith(MESSAGE)]

    def assert_named(self, ran, *words):
        """One message, which holds these words."""
        errors = self.errors(ran)
        self.assertEqual(len(errors), 1, ran.stderr)
        for word in words:
            self.assertIn(word, errors[0])

    def assert_input_fails(self, path, *words):
        """Beside a good input, the bad one is named and the good one is done; alone, nothing could be done."""
        ran = self.run_program("show", "clean", path, self.good)
        self.assertEqual(ran.returncode, 1, ran.stderr)
        self.assertIn("A paragraph.", ran.stdout)
        self.assert_named(ran, path, *words)
        self.assertEqual(self.run_program("show", "clean", path).returncode, 3)

    def assert_nothing_left(self, folder):
        self.assertEqual([str(path) for path in folder.rglob("*") if path.is_file()] if folder.exists() else [], [])

    def test_missing_file(self):
        self.assert_input_fails(str(self.folder / "none.txt"), "no such file")

    def test_folder_without_documents(self):
        (self.folder / "pictures").mkdir()
        self.assert_input_fails(str(self.folder / "pictures"), "no documents", ".txt")

    def test_binary(self):
        self.assert_input_fails(self.file("program.txt", bytes(range(256)) * 50))

    def test_empty(self):
        self.assert_input_fails(self.file("empty.txt", b""))

    def test_only_spaces(self):
        self.assert_input_fails(self.file("spaces.txt", b" \n\t\n"))

    def test_line_of_100_megabytes(self):
        self.assert_input_fails(self.file("line.txt", b"word " * 20_000_000), "split")

    def test_long_line_in_a_file_that_is_not_too_large(self):
        self.assert_input_fails(self.file("line.txt", b"word " * 2_000_000))

    def test_broken_utf8_is_replaced_and_reported(self):
        path = self.file("latin1.txt", "Der Präsident kam.\n".encode("latin-1"))
        ran = self.run_program("show", "clean", path)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertIn("Pr\ufffdsident", ran.stdout)
        self.assertIn("warning: " + path, ran.stderr)

    def test_json_without_documents(self):
        self.assert_input_fails(self.file("a.json", b'{"title": "no text"}'))

    def test_damaged_json(self):
        self.assert_input_fails(self.file("a.json", b'{"text": "cut o'))

    def test_name_that_is_no_utf8(self):
        path = os.fsencode(self.folder) + b"/caf\xe9.txt"
        pathlib.Path(os.fsdecode(path)).write_bytes(b"A paragraph.\n")
        ran = subprocess.run([self.program, "show", "clean", "--format", "json", path], capture_output=True, timeout=60)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertIn("caf\ufffd.txt", ran.stdout.decode("utf-8"))

    def test_missing_model_is_named(self):
        ran = self.build("--model", self.folder / "no model")
        self.assertEqual(ran.returncode, 3)
        self.assert_named(ran, "no model/config.cfg", "No such file")
        self.assert_nothing_left(self.folder / "graph")

    def test_analysis_of_the_program_serves_as_input(self):
        printed = self.run_program("show", "parse", "--raw", "--format", "json", SAMPLES / "02_denial.txt")
        analysis = self.file("analysis.jsonl", printed.stdout.encode("utf-8"))
        ran = self.run_program("extract", analysis, "-o", "-", "--model", self.folder / "no model")
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertIn('"kind":"claim"', ran.stdout)

    def analysis(self):
        return self.run_program("show", "parse", "--raw", "--format", "json", self.good).stdout.encode("utf-8")

    def test_damaged_analysis_names_the_line(self):
        analysis = self.file("a.jsonl", self.analysis() + b'{"text": "x", "tokens": [{}\n')
        ran = self.run_program("show", "parse", self.good, "--analysis", analysis)
        self.assertEqual(ran.returncode, 3)
        self.assert_named(ran, analysis + ":2:")

    def test_damaged_lexicon_of_the_user_names_the_line(self):
        lexicon = self.file("mine.tsv", b"what is this\n")
        ran = self.build("--lexicon", lexicon)
        self.assertEqual(ran.returncode, 3, ran.stderr)
        self.assert_named(ran, lexicon)
        self.assert_nothing_left(self.folder / "graph")

    def test_damaged_entry_of_the_ontology_names_file_and_line(self):
        for table in ("gazetteers/titles.tsv", "lexicon/predicates.tsv"):
            ontology = self.folder / table.replace("/", "-")
            shutil.copytree(ROOT / "ontology", ontology)
            lines = (ontology / table).read_bytes().splitlines(True)
            (ontology / table).write_bytes(b"".join(lines) + b"one\x01cell only\n")
            ran = self.build("--ontology", ontology)
            self.assertEqual(ran.returncode, 3, table)
            self.assert_named(ran, f"{ontology / table}:{len(lines) + 1}:")

    def test_output_folder_is_a_file(self):
        ran = self.run_program("build", SAMPLES, "-o", self.good)
        self.assertEqual(ran.returncode, 3)
        self.assert_named(ran, self.good)
        self.assertEqual(pathlib.Path(self.good).read_text(), "A paragraph.\n")

    def test_full_disk_leaves_no_half_output(self):
        limit = "trap '' XFSZ; ulimit -f 4; "  # a limit on the size of files: the only full disk that needs no rights
        ran = self.build(before=limit)
        self.assertEqual(ran.returncode, 3, ran.stderr)
        self.assert_named(ran, str(self.folder / "graph"), "room")
        self.assertEqual(list((self.folder / "graph").rglob("*.partial")), [])
        ran = self.run_program("extract", SAMPLES, "-o", self.folder / "x.jsonl", before=limit)
        self.assertEqual(ran.returncode, 3, ran.stderr)
        self.assert_named(ran, "x.jsonl")
        self.assertEqual(list(self.folder.glob("x.jsonl*")), [])

    def test_a_failed_run_leaves_the_output_of_the_last_one(self):
        records = self.folder / "x.jsonl"
        records.write_text("of the last run\n")
        ran = self.run_program("extract", self.file("bad.txt", b"\0"), "-o", records)
        self.assertEqual(ran.returncode, 3)
        self.assertEqual(records.read_text(), "of the last run\n")

    def test_full_device(self):
        ran = self.run_program("extract", SAMPLES, "-o", "/dev/full")
        self.assertEqual(ran.returncode, 3)
        self.assert_named(ran, "/dev/full")
        with open("/dev/full", "w") as full:
            ran = subprocess.run([self.program, "show", "clean", self.good], stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(ran.returncode, 3)
        self.assertIn("standard output", ran.stderr)

    def test_no_right_to_write(self):
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        options = {"user": NOBODY, "cwd": "/"} if os.geteuid() == 0 else {}
        if options and subprocess.run(["test", "-x", self.program, "-a", "-r", SAMPLES], user=NOBODY).returncode:
            self.skipTest("user nobody cannot read the build folder")
        ran = self.build(**options)
        self.assertEqual(ran.returncode, 3, ran.stderr)
        self.assert_named(ran, str(self.folder / "graph"), "ermission")

    def test_no_right_to_read(self):
        secret = self.file("secret.txt", b"A secret.\n")
        os.chmod(secret, 0)
        self.folder.chmod(0o755)
        options = {"user": NOBODY, "cwd": "/"} if os.geteuid() == 0 else {}
        if options and subprocess.run(["test", "-x", self.program], user=NOBODY).returncode:
            self.skipTest("user nobody cannot run the program")
        ran = self.run_program("show", "clean", secret, self.good, **options)
        self.assertEqual(ran.returncode, 1, ran.stderr)
        self.assert_named(ran, secret, "ermission")

    def test_explain_of_a_place_behind_the_end(self):
        ran = self.run_program("explain", f"{SAMPLES}/01_wire_call.txt:1000000")
        self.assertEqual(ran.returncode, 3)
        self.assert_named(ran, "01_wire_call.txt", "the text ends before")

    def test_damaged_records_name_the_line(self):
        records = self.file("r.jsonl", b'\n{"kind": "claim"}\n')
        ran = self.run_program("merge", records, "-o", self.folder / "graph")
        self.assertEqual(ran.returncode, 3)
        self.assert_named(ran, records + ":2:")
        self.assert_nothing_left(self.folder / "graph")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    BadInputs.program = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
