#!/usr/bin/env bash
# Runs Entente in an embedded local Spark; needs JDK 17 and Maven, and builds what is missing.
#
#   jobs/run-local.sh                                    the main job on data/sample
#   jobs/run-local.sh run --input FILES --output FOLDER  on a corpus of your own
#   jobs/run-local.sh COMMAND …                          any other command; see --help
#
# JAVA_HOME names the JDK; ENTENTE_MEMORY the heap (default 4g).
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

stale() { # whether the classes are missing, or older than a source
  [ ! -f "$home/target/local.classpath" ] || [ ! -d "$home/target/classes/org/entente/cli" ] ||
    [ -n "$(find "$home/src/main" "$home/pom.xml" -newer "$home/target/local.classpath" -print -quit)" ]
}
if stale; then
  echo "Building Entente …" >&2
  mvn -q -B -f "$home/pom.xml" prepare-package -Dmaven.test.skip=true >&2
  touch "$home/target/local.classpath"
fi

if [ $# -eq 0 ]; then
  set -- run --input "$home/data/sample/jsonl" --output "$home/target/sample-tables"
fi

options=(-Xmx"${ENTENTE_MEMORY:-4g}" -Dfile.encoding=UTF-8 -Duser.timezone=UTC
  -Dlog4j2.configurationFile="$home/jobs/log4j2.properties")
while read -r key value; do
  case $key in '' | '#'*) ;; *) options+=("-D$key=$value") ;; esac
done <"$home/jobs/local.conf"
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action \
  sun.util.calendar; do
  options+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
exec "$java" "${options[@]}" -cp "$home/target/classes:$(cat "$home/target/local.classpath")" \
  org.entente.cli.Main "$@"
