package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.entente.config.UserException;

/**
 * The Spark session of a command, configured from outside.
 *
 * @param spark the session
 * @param own whether this command began it, and so ends it
 * @param executors those that its tasks run on
 * @param watch tells when they are waited for
 */
record CommandSession(SparkSession spark, boolean own, Executors executors, ExecutorWatch watch)
    implements AutoCloseable {

  private static final String NAME = "spark.app.name";

  /**
   * Opens a session with what {@code spark-submit}, a properties file or {@code -Dspark.…} say.
   *
   * @throws UserException if no master is set, or if Spark cannot run on this Java
   */
  static CommandSession open() {
    Shortage.requireJava();
    boolean running = SparkSession.getDefaultSession().isDefined();
    try {
      SparkSession spark =
          SparkSession.builder().appName(applicationName(new SparkConf())).getOrCreate();
      Executors executors = new Executors(spark.sparkContext());
      return new CommandSession(spark, !running, executors, ExecutorWatch.on(executors));
    } catch (Exception e) {
      if (e instanceof SparkException && e.getMessage().contains("master URL")) {
        throw new UserException(
            "no Spark master is set; start with jobs/run-local.sh or jobs/submit.sh", e);
      }
      throw e;
    }
  }

  /**
   * The name given to the application; without one {@code spark-submit} gives that of the class.
   */
  static String applicationName(SparkConf conf) {
    String name = conf.get(NAME, Main.class.getName());
    return name.equals(Main.class.getName()) ? "entente" : name;
  }

  /** Where the session runs: master and cores, once its executors have registered. */
  Map<String, String> resources() {
    executors.settle();
    Map<String, String> named = new LinkedHashMap<>();
    named.put("master", spark.sparkContext().master());
    named.put("cores", executors.cores());
    return named;
  }

  @Override
  public void close() {
    watch.close();
    if (own) {
      spark.stop();
    }
  }
}
