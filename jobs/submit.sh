#!/usr/bin/env bash
# Runs Entente through the spark-submit of a Spark 3.5 (Scala 2.12) installation; needs JDK 17 and
# Maven to build the jar, which it does when the jar is missing or older than the sources.
#
#   SPARK_HOME=… jobs/submit.sh                                    the main job on data/sample
#   SPARK_HOME=… jobs/submit.sh run --input FILES --output FOLDER  on a corpus of your own
#   SPARK_HOME=… jobs/submit.sh COMMAND …                          any other command; see --help
#
# Master, memory and all else are those of Spark: of spark-defaults.conf, and without any the local machine.
# ENTENTE_SUBMIT_OPTIONS holds options of spark-submit, in the quotes of a shell where they hold blanks:
# "--master spark://HOST:7077 --name 'News of 2024'". ENTENTE_MEMORY is the heap of the driver; ENTENTE_CONF
# names a properties file that takes the place of spark-defaults.conf.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ -n "${SPARK_HOME:-}" ] || mistake "SPARK_HOME is not set; it names the folder of a Spark 3.5"
[ -x "$SPARK_HOME/bin/spark-submit" ] || mistake "SPARK_HOME $SPARK_HOME: no bin/spark-submit in it"

# Java as spark-submit finds it: Spark's own spark-env.sh may name another.
java=$(
  set +eu
  source "$SPARK_HOME/bin/load-spark-env.sh" >/dev/null
  echo "${JAVA_HOME:+$JAVA_HOME/bin/}java"
)
require_java

submit=(--class org.entente.cli.Main)
defaults=${SPARK_CONF_DIR:-$SPARK_HOME/conf}/spark-defaults.conf
if [ -n "${ENTENTE_CONF:-}" ]; then
  [ -r "$ENTENTE_CONF" ] || mistake "ENTENTE_CONF $ENTENTE_CONF: cannot be read"
  defaults=$ENTENTE_CONF
  submit+=(--properties-file "$ENTENTE_CONF")
fi
while read -r key value; do
  grep -qsE "^[[:space:]]*$key[[:space:]=:]" "$defaults" || submit+=(--conf "$key=$value")
done < <(settings "$home/jobs/spark.conf")
if [ -n "${ENTENTE_MEMORY:-}" ]; then
  require_memory
  submit+=(--driver-memory "$ENTENTE_MEMORY")
fi

# Options of the caller come last, as the last of two counts; xargs knows the quotes of a shell.
more=$(xargs -n 1 printf '%s\n' <<<"${ENTENTE_SUBMIT_OPTIONS:-}" 2>/dev/null) ||
  mistake "ENTENTE_SUBMIT_OPTIONS $ENTENTE_SUBMIT_OPTIONS: a quote is not closed"
while IFS= read -r option; do
  [ -z "$option" ] || submit+=("$option")
done <<<"$more"

newest_jar() {
  ls -t "$home"/target/entente-*-all.jar 2>/dev/null | head -n 1
}
jar=$(newest_jar || true)
if stale "$jar" "$home/src/main"; then
  build package -Dmaven.test.skip=true
  jar=$(newest_jar)
  touch "$jar"
fi

[ $# -gt 0 ] || set -- "${sample_run[@]}"
# For the JVM that is started here: the driver, unless the cluster is to hold it.
export SPARK_SUBMIT_OPTS="-Dfile.encoding=UTF-8 -Duser.timezone=UTC \
'-Dlog4j2.configurationFile=$home/jobs/log4j2.properties' ${SPARK_SUBMIT_OPTS:-}"
exec "$SPARK_HOME/bin/spark-submit" "${submit[@]}" "$jar" "$@"
