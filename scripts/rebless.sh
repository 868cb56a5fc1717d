#!/usr/bin/env bash
# Writes golden files and tables of command lines anew, and says what changed. Read the difference before you commit it.
# usage: scripts/rebless.sh [--program PROGRAM] [NAME...]
#   PROGRAM  default build/dev/wiregraph
#   NAME     some golden files, with * for any letters: 01_wire_call.relate, '*.clean', '01_*'; `cli` for the tables of command lines,
#            `pages` for the segments of pages.
#            Without any: all.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$root/build/dev/wiregraph
names=()
golden=()
tables=false
pages=false

while [ $# -gt 0 ]; do
  case $1 in
    -h | --help) sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" && exit 0 ;;
    --program) program=$2 && shift ;;
    *) names+=("$1") ;;
  esac
  shift
done
[ -x "$program" ] || {
  echo "rebless: there is no $program; build it first, or name another with --program" >&2
  exit 2
}

if [ ${#names[@]} -eq 0 ]; then tables=true pages=true; fi
for name in "${names[@]}"; do
  case $name in
    cli) tables=true ;;
    pages) pages=true ;;
    *) golden+=("$name") ;;
  esac
done
if [ ${#names[@]} -eq 0 ] || [ ${#golden[@]} -gt 0 ]; then
  python3 "$root/tests/golden/golden.py" --bless "$program" "${golden[@]}"
fi
if $tables; then
  for table in good bad; do python3 "$root/tests/cli/run_table.py" "$program" "$root/tests/cli/$table.txt" --bless; done
fi
if $pages; then WIREGRAPH_BLESS=1 "$(dirname "$program")/tests/test_clean" '[pages]' >/dev/null; fi
git -C "$root" --no-pager diff --stat -- tests/golden tests/cli tests/clean/pages
git -C "$root" status --short -- tests/golden tests/cli tests/clean/pages | grep '^??' || true
