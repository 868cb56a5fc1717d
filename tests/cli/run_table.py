#!/usr/bin/env python3
"""Runs a table of command lines and compares what they print and return.

usage: run_table.py PROGRAM TABLE [--bless]

A case of TABLE, after a line that begins with #:

    # what the case shows
    $ wiregraph show clean story.txt      bash runs it in a copy of the folder files/
    > a line of standard output
    ! a line of standard error
    ? 1                                   exit status, where it is not 0

--bless writes what is printed now into TABLE. Read the difference before you commit it.
"""
import argparse
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

FILES = pathlib.Path(__file__).resolve().parent / "files"


def print_of(command, folder, program):
    """The lines of the case that this command makes."""
    environment = dict(os.environ, PATH=f"{folder}/bin:{os.environ['PATH']}", LC_ALL="C.UTF-8")
    ran = subprocess.run(["bash", "-c", command], cwd=folder / "files", env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                         timeout=120)
    lines = [f"$ {command}"]
    for mark, text in ((">", ran.stdout), ("!", ran.stderr)):
        lines += [f"{mark} {line}".rstrip() for line in text.decode("utf-8").splitlines()]
    return lines + ([f"? {ran.returncode}"] if ran.returncode else [])


def run_table(table, program):
    """The table as it would be if all were right: comments and commands stay, prints are made anew."""
    lines = []
    for line in table.read_text("utf-8").splitlines():
        if line.startswith("$ "):
            with tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name)
                shutil.copytree(FILES, folder / "files")
                (folder / "bin").mkdir()
                (folder / "bin" / "wiregraph").symlink_to(program)
                lines += print_of(line[2:], folder, program)
        elif not line.startswith((">", "!", "?")):
            lines.append(line)
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("table", type=pathlib.Path)
    parser.add_argument("--bless", action="store_true")
    options = parser.parse_args()
    found = run_table(options.table, options.program)
    if options.bless:
        options.table.write_text("\n".join(found) + "\n", "utf-8")
        return
    expected = options.table.read_text("utf-8").splitlines()
    difference = list(difflib.unified_diff(expected, found, str(options.table), "now", lineterm="", n=6))
    print("\n".join(difference) or f"{sum(line.startswith('$') for line in found)} command lines as expected")
    sys.exit(1 if difference else 0)


if __name__ == "__main__":
    main()
