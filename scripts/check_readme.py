#!/usr/bin/env python3
"""Checks that the quoted blocks of README.md say what the files say that they quote.

usage: check_readme.py [--bless]

A comment `<!-- quotes FILE -->`, or `<!-- quotes FILE 1-6 -->` for some of its lines, stands before a fenced block. --bless renews the blocks.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
BLOCK = re.compile(r'(<!-- quotes (\S+)(?: (\d+)-(\d+))? -->\n```\w*\n)(.*?)(```\n)', re.S)


def quoted(match):
    lines = (ROOT / match.group(2)).read_text('utf-8').splitlines(keepends=True)
    first, last = int(match.group(3) or 1), int(match.group(4) or len(lines))
    return match.group(1) + ''.join(lines[first - 1:last]) + match.group(6)


def main():
    if sys.argv[1:] not in ([], ['--bless']):
        sys.exit(__doc__)
    readme = ROOT / 'README.md'
    old = readme.read_text('utf-8')
    new = BLOCK.sub(quoted, old)
    if '<!-- quotes' not in old:
        sys.exit('README.md quotes no file')
    if sys.argv[1:]:
        readme.write_text(new, 'utf-8')
    elif new != old:
        sys.exit('README.md quotes files that have changed; run scripts/check_readme.py --bless and read the difference')


if __name__ == '__main__':
    main()
