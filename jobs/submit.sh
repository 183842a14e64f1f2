#!/usr/bin/env bash
# Runs Entente through the spark-submit of a Spark 3.5 (Scala 2.12) installation; needs JDK 17 and
# Maven to build the jar, which it does when the jar is missing or older than the sources.
#
#   SPARK_HOME=… jobs/submit.sh                                    the main job on data/sample
#   SPARK_HOME=… jobs/submit.sh run --input FILES --output FOLDER  on a corpus of your own
#   SPARK_HOME=… jobs/submit.sh COMMAND …                          any other command; see --help
#
# ENTENTE_CONF names the properties file (default jobs/local.conf); ENTENTE_SUBMIT_OPTIONS holds
# further options of spark-submit, parted by spaces: "--master spark://HOST:7077 --num-executors 8".
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mistake() {
  echo "submit.sh: $1" >&2
  exit 2
}
[ -n "${SPARK_HOME:-}" ] || mistake "SPARK_HOME is not set; it names the folder of a Spark 3.5"
[ -x "$SPARK_HOME/bin/spark-submit" ] || mistake "SPARK_HOME $SPARK_HOME: no bin/spark-submit in it"
conf=${ENTENTE_CONF:-$home/jobs/local.conf}
[ -r "$conf" ] || mistake "ENTENTE_CONF $conf: cannot be read"

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
read -r -a more <<<"${ENTENTE_SUBMIT_OPTIONS:-}"
# For the JVM that is started here: the driver, unless the cluster is to hold it.
export SPARK_SUBMIT_OPTS="-Dfile.encoding=UTF-8 -Duser.timezone=UTC \
'-Dlog4j2.configurationFile=$home/jobs/log4j2.properties' ${SPARK_SUBMIT_OPTS:-}"
exec "$SPARK_HOME/bin/spark-submit" --properties-file "$conf" --class org.entente.cli.Main \
  "${more[@]}" "$jar" "$@"
