#!/usr/bin/env python3
"""Turns ontology/gazetteers/name_variants.tsv into a C++ table (resolve/name_variants.h, at build time).

usage: generate_name_variants.py TABLE HEADER
"""
import sys

HEAD = """#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace wiregraph::resolve {

/// A given name, and the first of those that are the same name. From ontology/gazetteers/name_variants.tsv.
"""


def variants_in(path):
    with open(path, encoding='utf-8') as lines:
        rows = [line.rstrip('\n') for line in lines if line.strip() and not line.startswith('#')]
    if not rows or rows[0] != 'names':
        sys.exit(f"{path}: the first row must be the column's name, 'names'")
    seen = set()
    for row in rows[1:]:
        names = row.split('|')
        if len(names) < 2 or not all(names) or seen & set(names) or '"' in row or '\t' in row:
            sys.exit(f"{path}: '{row}' is not two names or more, parted by |, that stand nowhere else")
        seen.update(names)
        yield from ((name, names[0]) for name in names)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    rows = [f'    {{"{name}", "{first}"}}' for name, first in variants_in(sys.argv[1])]
    with open(sys.argv[2], 'w', encoding='utf-8') as out:
        out.write(HEAD)
        out.write(f'inline constexpr std::array<std::pair<std::string_view, std::string_view>, {len(rows)}> k_name_variants{{{{\n')
        out.write(',\n'.join(rows) + '}};\n\n}  // namespace wiregraph::resolve\n')


if __name__ == '__main__':
    main()
