#!/usr/bin/env bash
# Compares the throughput of Entente's annotators with that of Spark NLP's own, side by side in one
# JVM; needs JDK 17 and Maven, and builds what is missing. Takes some minutes.
#
#   jobs/benchmark.sh                                    the articles of data/sample, over and over
#   jobs/benchmark.sh --input FILE.jsonl                 a corpus of your own
#   jobs/benchmark.sh --input FILE.jsonl --megabytes 20  … repeated up to this size (default 4)
#   jobs/benchmark.sh --matcher                          the matcher alone, on one core
#   jobs/benchmark.sh --aggregates [ARTICLES [GRAINS]]   the step aggregate alone, on made-up tables of
#                                                        articles (default 1000000 month,all)
#
# JAVA_HOME names the JDK; ENTENTE_MEMORY the heap (default 4g).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

require_java
require_memory
input=$home/data/sample/jsonl
megabytes=4
benchmark=StockComparison
if [ "${1:-}" = --matcher ]; then
  benchmark=MatcherBenchmark
  shift
fi
if [ "${1:-}" = --aggregates ]; then
  benchmark=AggregateBenchmark
  arguments=("$home/target/aggregate-benchmark" "${2:-1000000}" "${3:-month,all}")
  set --
fi
while [ $# -gt 1 ]; do
  case $1 in
    --input) input=$2 ;;
    --megabytes) megabytes=$2 ;;
    *) break ;;
  esac
  shift 2
done
[ $# -eq 0 ] || mistake "$1: expected --input FILE and --megabytes NUMBER"

[ $benchmark = AggregateBenchmark ] || arguments=("$input" "$megabytes")

classpath=$home/target/test.classpath
if stale "$classpath" "$home/src" || [ ! -d "$home/target/test-classes/org/entente/benchmark" ]; then
  build test-compile dependency:build-classpath -DincludeScope=test \
    -Dmdep.outputFile="$classpath"
fi

exec "$java" "${options[@]}" \
  -cp "$home/target/test-classes:$home/target/classes:$(cat "$classpath")" \
  "org.entente.benchmark.$benchmark" "${arguments[@]}"
