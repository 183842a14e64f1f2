# What the scripts of this folder share; they source it after `set -euo pipefail`.
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# The arguments of a run without any: the main job on the sample.
sample_run=(run --input "$home/data/sample/jsonl" --output "$home/target/sample-tables" --replace)

# mistake MESSAGE: ends the script with one line and the exit code of a mistake of the caller
mistake() {
  echo "${0##*/}: $1" >&2
  exit 2
}

# require_java: ends the script unless `java` is Java 17
require_java() {
  local answer
  command -v "$java" >/dev/null || mistake "$java: not found; expected Java 17 there, or in the folder that JAVA_HOME names"
  answer=$("$java" -version 2>&1 || true)
  [[ $answer =~ version\ \"(1\.)?([0-9]+) ]] || mistake "$java -version: expected Java 17, found: ${answer%%$'\n'*}"
  [ "${BASH_REMATCH[2]}" = 17 ] ||
    mistake "$java is Java ${BASH_REMATCH[2]}, expected Java 17; JAVA_HOME names the folder of another"
}

# require_memory: ends the script unless ENTENTE_MEMORY, where it is set, is a heap that a JVM can start with
require_memory() {
  local memory=${ENTENTE_MEMORY:-4g} bytes
  [[ $memory =~ ^([0-9]{1,9})([kKmMgG])$ ]] || mistake "ENTENTE_MEMORY $memory: expected a heap such as 4g or 900m"
  bytes=${BASH_REMATCH[1]}
  case ${BASH_REMATCH[2]} in
    [kK]) bytes=$((bytes << 10)) ;;
    [mM]) bytes=$((bytes << 20)) ;;
    *) bytes=$((bytes << 30)) ;;
  esac
  [ $bytes -ge $((512 << 20)) ] || mistake "ENTENTE_MEMORY $memory: expected 512m or more"
}

# stale FILE SOURCE…: whether FILE is missing, or older than one of the sources
stale() {
  [ ! -f "$1" ] || [ -n "$(find "${@:2}" "$home/pom.xml" -newer "$1" -print -quit)" ]
}

# build PHASE OPTION…: builds up to a phase of Maven's, telling of errors only
build() {
  command -v mvn >/dev/null || mistake "mvn: not found; Maven 3.8 or later builds what is missing"
  echo "Building Entente …" >&2
  mvn -q -B -f "$home/pom.xml" "$@" >&2
}

# local_classpath: builds the classes of the main job if they are missing or old, and puts their class path into
# `classpath`
local_classpath() {
  local libraries=$home/target/local.classpath
  if stale "$libraries" "$home/src/main" || [ ! -d "$home/target/classes/org/entente/cli" ]; then
    build prepare-package -Dmaven.test.skip=true
    touch "$libraries"
  fi
  classpath=$home/target/classes:$(cat "$libraries")
}

# settings FILE…: the lines of properties files that hold a setting: its name, blanks, its value
settings() {
  grep -hE '^[[:space:]]*[^#[:space:]]' "$@"
}

# Options of a JVM that runs Spark without spark-submit, in the array `options`. The collector is the one that does
# most work in a given time of the processor.
options=(-XX:+UseParallelGC -Xmx"${ENTENTE_MEMORY:-4g}" -Dfile.encoding=UTF-8 -Duser.timezone=UTC
  -Dlog4j2.configurationFile="$home/jobs/log4j2.properties")
while read -r key value; do
  options+=("-D$key=$value")
done < <(settings "$home/jobs/spark.conf" "$home/jobs/local.conf")
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action \
  sun.util.calendar; do
  options+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
