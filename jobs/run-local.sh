#!/usr/bin/env bash
# Runs Entente in an embedded local Spark; needs JDK 17 and Maven, and builds what is missing.
#
#   jobs/run-local.sh                                    the main job on data/sample
#   jobs/run-local.sh run --input FILES --output FOLDER  on a corpus of your own
#   jobs/run-local.sh COMMAND …                          any other command; see --help
#
# JAVA_HOME names the JDK; ENTENTE_MEMORY the heap (default 4g).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

require_java
require_memory
local_classpath

[ $# -gt 0 ] || set -- "${sample_run[@]}"
# One article is done before compiling for a long run would pay.
[ "$1" != explain ] || options=("${options[@]/#-XX:+UseParallelGC/-XX:+UseSerialGC}" -XX:TieredStopAtLevel=1)
export ENTENTE_HOME=$home
exec "$java" "${options[@]}" -cp "$classpath" org.entente.cli.Main "$@"
