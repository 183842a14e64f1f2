#!/usr/bin/env bash
# Kills the main job at random moments, removes garbage and checks the tables after each kill, and takes the disk away,
# to see that the published tables and the records that they were made of stay whole; needs Linux, JDK 17 and Maven, and
# builds what is missing. Takes some ten minutes for each ten kills.
#
#   jobs/faults.sh                  50 kills, then a full and a read-only disk
#   jobs/faults.sh KILLS [SEED]     … as many kills as told, at the moments that a seed gives
#
# JAVA_HOME names the JDK; ENTENTE_MEMORY the heap (default 4g). The disks need the right to mount one
# (unshare -rm); without it they are left out, and it says so.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

kills=${1:-50}
RANDOM=${2:-1}
[[ $kills =~ ^[0-9]+$ ]] || mistake "$kills: expected a number of kills"
require_java
require_memory
local_classpath
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command=("$java" "${options[@]}" -cp "$classpath" org.entente.cli.Main)

fail() {
  echo "faults.sh: $1" >&2
  exit 1
}

# entente ARGUMENT…: runs a command quietly
entente() {
  "${command[@]}" "$@" >>"$work/log" 2>&1
}

# content OUTPUT: a digest of all rows of all tables that are published there; fails if they do not open
content() {
  rm -rf "$work/csv"
  entente export --output "$1" --format csv --to "$work/csv" || return 1
  (cd "$work/csv" && for table in *.csv; do echo "$table $(sort "$table" | sha256sum)"; done | sha256sum)
}

# same OUTPUT CONTENT: whether these rows are published there
same() {
  [ "$(content "$1")" = "$2" ]
}

# untouched OUTPUT: whether all files of the old tables are there, the pointer too, byte by byte
untouched() {
  (cd "$1" && sha256sum --check --status "$work/old.sums")
}

# age OUTPUT: makes whatever runs left there so old that gc takes them for dead
age() {
  find "$1/work" "$1/snapshots" -mindepth 1 -exec touch -d '2 hours ago' {} + 2>/dev/null || true
}

# collected KILL OUTPUT: gc and check succeed there; leftovers are removed after every second kill, when they are old
collected() {
  [ $(($1 % 2)) -eq 0 ] || age "$2"
  entente gc --output "$2" --keep 1 || fail "kill $1: gc failed: $(tail -n 1 "$work/log")"
  entente check --output "$2" || fail "kill $1: check failed: $(tail -n 1 "$work/log")"
}

# bare OUTPUT: whether no file is there but those of the old tables
bare() {
  [ "$(find "$1" -type f | wc -l)" -eq "$(wc -l <"$work/old.sums")" ]
}

# kill_runs KILLS: runs that are killed leave the old tables or publish the new ones
kill_runs() {
  local kill job left=0 published=0
  cp -r "$work/old" "$work/tables"
  for ((kill = 1; kill <= $1; kill++)); do
    "${command[@]}" "${whole[@]}" "$work/tables" >>"$work/log" 2>&1 &
    job=$!
    sleep "$(printf '%d.%03d' $((RANDOM % (took + took / 8 + 1))) $((RANDOM % 1000)))"
    kill -9 "$job" 2>/dev/null || true
    wait "$job" 2>/dev/null || true
    collected "$kill" "$work/tables"
    if untouched "$work/tables"; then
      [ $((kill % 2)) -eq 0 ] || bare "$work/tables" || fail "kill $kill: gc left what the dead run wrote"
      left=$((left + 1))
    else
      same "$work/tables" "$new" || fail "kill $kill: the tables are neither the old nor the new ones"
      published=$((published + 1))
      rm -rf "$work/tables"
      cp -r "$work/old" "$work/tables"
    fi
    [ $((kill % 10)) -ne 0 ] || echo "$kill kills: $left times the old tables, $published times the new"
  done
  same "$work/tables" "$old" || fail "the old tables do not open after all kills"
  entente "${whole[@]}" "$work/tables" || fail "the run after all kills failed"
  same "$work/tables" "$new" || fail "the run after all kills gave other tables than an undisturbed one"
  echo "after $1 kills the repeated run gives the tables of an undisturbed one"
}

# refused PATTERN: a run onto the disk must end with code 2 and one line, and leave the old tables
refused() {
  local code=0
  "${command[@]}" "${whole[@]}" "$work/disk/tables" >"$work/told" 2>&1 || code=$?
  [ "$code" -eq 2 ] || fail "expected exit code 2, found $code: $(tail -n 1 "$work/told")"
  grep -E "^entente: --output .*$1" "$work/told" || fail "not told: $(tail -n 1 "$work/told")"
  same "$work/disk/tables" "$old" || fail "the old tables are gone"
}

# disks: a full and a read-only disk; in a name space of mounts of its own
disks() {
  mkdir "$work/disk"
  mount -t tmpfs -o size=$(($(du -sk "$work/old" | cut -f 1) + 300))k entente "$work/disk"
  cp -r "$work/old" "$work/disk/tables"
  refused "No space left on device"
  mount -o remount,ro "$work/disk"
  refused "no permission to write there|Read-only file system"
}

# The first half of the sample is published, and the rest added by the runs that are disturbed.
sample=$home/data/sample/jsonl/articles.jsonl
corpus=$work/corpus.jsonl
whole=(run --input "$corpus" --output)
head -n 70 "$sample" >"$corpus"
entente "${whole[@]}" "$work/old" || fail "the first run failed: $(tail -n 1 "$work/log")"
old=$(content "$work/old")
(cd "$work/old" && find . -type f -exec sha256sum {} +) >"$work/old.sums"
cp "$sample" "$corpus"
cp -r "$work/old" "$work/undisturbed"
began=$SECONDS
entente "${whole[@]}" "$work/undisturbed" || fail "the second run failed: $(tail -n 1 "$work/log")"
took=$((SECONDS - began))
new=$(content "$work/undisturbed")
[ "$old" != "$new" ] || fail "the second run changed nothing"
echo "an undisturbed run takes $took s"

kill_runs "$kills"
if unshare -rm true 2>/dev/null; then
  unshare -rm bash -c "$(declare -p work command whole old)
$(declare -f entente content same fail refused disks); set -euo pipefail; disks"
else
  echo "the disks are left out: no right to mount one"
fi
