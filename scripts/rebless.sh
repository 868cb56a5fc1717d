#!/usr/bin/env bash
# Writes golden files and tables of command lines anew, and says what changed. Read the difference before you commit it.
# usage: scripts/rebless.sh [--program PROGRAM] [NAME...]
#   PROGRAM  default build/dev/wiregraph
#   NAME     some golden files, with * for any letters: 01_wire_call.relate, '*.clean', '01_*'; `cli` for the tables of command lines.
#            Without any: all.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$root/build/dev/wiregraph
names=()

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

golden=()
tables=false
[ ${#names[@]} -gt 0 ] || tables=true
for name in "${names[@]}"; do
  if [ "$name" = cli ]; then tables=true; else golden+=("$name"); fi
done
if [ ${#names[@]} -eq 0 ] || [ ${#golden[@]} -gt 0 ]; then
  python3 "$root/tests/golden/golden.py" "$program" --bless "${golden[@]}"
fi
if $tables; then
  for table in good bad; do python3 "$root/tests/cli/run_table.py" "$program" "$root/tests/cli/$table.txt" --bless; done
fi
git -C "$root" --no-pager diff --stat -- tests/golden tests/cli
git -C "$root" status --short -- tests/golden tests/cli | grep '^??' || true
