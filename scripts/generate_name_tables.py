#!/usr/bin/env python3
"""Turns name_variants.tsv and legal_forms.tsv of ontology/gazetteers into C++ tables (resolve/name_tables.h, at build time).

usage: generate_name_tables.py NAME_VARIANTS LEGAL_FORMS HEADER
"""
import sys

HEAD = """#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace wiregraph::resolve {
"""
VARIANTS = '/// A given name, and the first of those that are the same name. From ontology/gazetteers/name_variants.tsv.\n'
FORMS = '/// Last words of names of firms that do not tell them apart. From ontology/gazetteers/legal_forms.tsv.\n'


def rows_of(path, column):
    with open(path, encoding='utf-8') as lines:
        rows = [line.rstrip('\n') for line in lines if line.strip() and not line.startswith('#')]
    if not rows or rows[0] != column:
        sys.exit(f"{path}: the first row must be the column's name, '{column}'")
    return rows[1:]


def variants_in(path):
    seen = set()
    for row in rows_of(path, 'names'):
        names = row.split('|')
        if len(names) < 2 or not all(names) or seen & set(names) or '"' in row or '\t' in row:
            sys.exit(f"{path}: '{row}' is not two names or more, parted by |, that stand nowhere else")
        seen.update(names)
        yield from ((name, names[0]) for name in names)


def forms_in(path):
    for row in rows_of(path, 'form'):
        if not row.isalnum() or row != row.lower():
            sys.exit(f"{path}: '{row}' is not letters in lower case")
        yield row


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    rows = [f'    {{"{name}", "{first}"}}' for name, first in variants_in(sys.argv[1])]
    forms = [f'    "{form}"' for form in forms_in(sys.argv[2])]
    with open(sys.argv[3], 'w', encoding='utf-8') as out:
        out.write(HEAD + FORMS)
        out.write(f'inline constexpr std::array<std::string_view, {len(forms)}> k_legal_forms{{\n')
        out.write(',\n'.join(forms) + '};\n\n' + VARIANTS)
        out.write(f'inline constexpr std::array<std::pair<std::string_view, std::string_view>, {len(rows)}> k_name_variants{{{{\n')
        out.write(',\n'.join(rows) + '}};\n\n}  // namespace wiregraph::resolve\n')


if __name__ == '__main__':
    main()
