#!/usr/bin/env python3
"""Measures `wiregraph show clean` on published pages that are not part of this repository against one reader's reading of them.

usage: measure_seeds.py PROGRAM [FOLDER]

FOLDER holds the pages (default: the environment's WIREGRAPH_SEEDS); seeds/<page>.tsv beside this script says, as places only, what is body,
caption, furniture, and of which day. Prints a row per page and fails below the floors. Exit status 77, skipped, where there is no folder.
"""
import os
import pathlib
import subprocess
import sys

KEPT_FLOOR, TAKEN_CEILING = 0.98, 0.02
SET_ASIDE = {"furniture", "repeat", "signature", "date_line", "dateline", "blank"}
TEXT = {"body", "post"}


def rows(lines):
    return [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]


def segments(program, page):
    out = subprocess.run([program, "show", "clean", str(page)], capture_output=True, text=True, check=True).stdout
    return [(int(row[0]), int(row[1]), row[2], row[4]) for row in rows(out.splitlines())]


def found_at(program, page):
    """What the program says of each character: kind and date."""
    return {place: (kind, date) for start, end, kind, date in segments(program, page) for place in range(start, end)}


def measure(program, page, reading):
    found = found_at(program, page)
    count = dict.fromkeys(("body", "kept", "furniture", "taken", "caption", "caption_found", "dated", "right"), 0)
    for start, end, kind, dates in reading:
        for place in range(int(start), int(end)):
            is_kind, date = found.get(place, ("blank", "-"))
            if kind in TEXT:
                count["body"] += 1
                count["kept"] += is_kind not in SET_ASIDE
            if kind in ("furniture", "repeat"):
                count["furniture"] += 1
                count["taken"] += is_kind not in SET_ASIDE
            if kind == "caption":
                count["caption"] += 1
                count["caption_found"] += is_kind == "caption"
            if dates != "-":
                count["dated"] += 1
                count["right"] += date in dates.split("..")
    return count


def share(part, whole):
    return part / whole if whole else 1.0


def main():
    program, folder = sys.argv[1], (sys.argv[2:] or [os.environ.get("WIREGRAPH_SEEDS", "")])[0]
    if not folder or not pathlib.Path(folder).is_dir():
        print("measure_seeds: skipped: the pages are not here; name their folder in WIREGRAPH_SEEDS")
        return 77
    print(f"{'page':<24}{'body':>7}{'kept':>9}{'furniture':>11}{'taken':>9}{'captions':>10}{'found':>9}{'dates right':>13}")
    good = True
    for path in sorted((pathlib.Path(__file__).parent / "seeds").glob("*.tsv")):
        count = measure(program, pathlib.Path(folder) / (path.stem + ".txt"), rows(path.read_text().splitlines()))
        kept, right = share(count["kept"], count["body"]), share(count["right"], count["dated"])
        taken = count["taken"] / count["furniture"] if count["furniture"] else 0.0
        found = share(count["caption_found"], count["caption"])
        print(f"{path.stem:<24}{count['body']:>7}{kept:>9.2%}{count['furniture']:>11}{taken:>9.2%}{count['caption']:>10}{found:>9.2%}{right:>13.2%}")
        good = good and kept >= KEPT_FLOOR and taken <= TAKEN_CEILING and right == 1.0
    return 0 if good else 1


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        sys.exit(2)
    sys.exit(main())
