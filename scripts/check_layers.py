#!/usr/bin/env python3
"""Checks the directions of includes: a stage may include its own folder and base; base only itself; app everything.

usage: check_layers.py SRC
"""
import pathlib
import re
import sys


def faults(src):
    folders = {p.name for p in src.iterdir() if p.is_dir()}
    for file in sorted(src.rglob('*.h')) + sorted(src.rglob('*.cpp')):
        own = file.relative_to(src).parts[0]
        allowed = folders if own == 'app' else {own, 'base'}
        for number, line in enumerate(file.read_text(encoding='utf-8').splitlines(), 1):
            included = re.match(r'\s*#\s*include\s*"([^"/]+)/', line)
            if included and included.group(1) in folders - allowed:
                yield f'{file}:{number}: {own}/ includes {included.group(1)}/; it may include only {", ".join(sorted(allowed))}'
            elif re.match(r'\s*#\s*include\s*"[^/]*"', line):
                yield f'{file}:{number}: include with the folder: "{own}/..."'


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(faults(pathlib.Path(sys.argv[1])))
    print('\n'.join(found) or 'every include goes the allowed way')
    sys.exit(1 if found else 0)


if __name__ == '__main__':
    main()
