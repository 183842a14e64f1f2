# What the scripts of this folder share; they source it after `set -euo pipefail`.
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# The arguments of a run without any: the main job on the sample.
sample_run=(run --input "$home/data/sample/jsonl" --output "$home/target/sample-tables" --replace)

# stale FILE SOURCE…: whether FILE is missing, or older than one of the sources
stale() {
  [ ! -f "$1" ] || [ -n "$(find "${@:2}" "$home/pom.xml" -newer "$1" -print -quit)" ]
}

# build PHASE OPTION…: builds up to a phase of Maven's, telling of errors only
build() {
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

# Options of a JVM that runs Spark without spark-submit, in the array `options`. The collector is the one that does
# most work in a given time of the processor.
options=(-XX:+UseParallelGC -Xmx"${ENTENTE_MEMORY:-4g}" -Dfile.encoding=UTF-8 -Duser.timezone=UTC
  -Dlog4j2.configurationFile="$home/jobs/log4j2.properties")
while read -r key value; do
  case $key in '' | '#'*) ;; *) options+=("-D$key=$value") ;; esac
done <"$home/jobs/local.conf"
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action \
  sun.util.calendar; do
  options+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
