package org.entente.cli.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.entente.config.UserException;
import org.entente.storage.Storage;

/**
 * The Spark session of a command, configured from outside.
 *
 * @param spark the session
 * @param stop the wait for a signal, if this command began the session and so ends it
 * @param executors those that its tasks run on
 * @param watch says when they are waited for
 */
public record CommandSession(
    SparkSession spark, Optional<StopSignal> stop, Executors executors, ExecutorWatch watch)
    implements AutoCloseable {

  private static final String NAME = "spark.app.name";

  /** The class that spark-submit starts, and names an application after. */
  private static final String MAIN = "org.entente.cli.Main";

  /**
   * Opens a session with what {@code spark-submit}, a properties file or {@code -Dspark.…} say.
   *
   * @throws UserException if no master is set, or if Spark cannot run on this Java
   */
  public static CommandSession open() {
    return open("");
  }

  /**
   * Opens such a session for a command that publishes.
   *
   * @param outcome what to say if a signal ends the command, until {@link #ifStopped}
   */
  public static CommandSession open(String outcome) {
    Shortage.requireJava();
    if (SparkSession.getDefaultSession().isDefined()) {
      return of(SparkSession.builder().getOrCreate(), Optional.empty());
    }
    StopSignal stop = StopSignal.await(outcome);
    try {
      SparkSession spark =
          SparkSession.builder().appName(applicationName(new SparkConf())).getOrCreate();
      stop.cancels(spark.sparkContext());
      return of(spark, Optional.of(stop));
    } catch (Exception e) {
      stop.close();
      if (e instanceof SparkException && e.getMessage().contains("master URL")) {
        throw new UserException(
            "no Spark master is set; start with jobs/run-local.sh or jobs/submit.sh", e);
      }
      throw e;
    }
  }

  private static CommandSession of(SparkSession spark, Optional<StopSignal> stop) {
    Executors executors = new Executors(spark.sparkContext());
    return new CommandSession(spark, stop, executors, ExecutorWatch.on(executors));
  }

  /**
   * The name given to the application; without one {@code spark-submit} gives that of the class.
   */
  static String applicationName(SparkConf conf) {
    String name = conf.get(NAME, MAIN);
    return name.equals(MAIN) ? "entente" : name;
  }

  /** Where the session runs: master and cores, once its executors have registered. */
  public Map<String, String> resources() {
    executors.settle();
    Map<String, String> named = new LinkedHashMap<>();
    named.put("master", spark.sparkContext().master());
    named.put("cores", executors.cores());
    return named;
  }

  /**
   * The configuration of file systems, after a check that a location can be reached.
   *
   * @param option the option that names the location
   * @throws UserException if it cannot be reached
   */
  public Configuration reaching(String option, String location) {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Storage.requireReachable(option, location, configuration);
    return configuration;
  }

  /** Sets what to say from now on if a signal ends the command. */
  public void ifStopped(String outcome) {
    stop.ifPresent(signal -> signal.says(outcome));
  }

  @Override
  public void close() {
    watch.close();
    stop.ifPresent(
        signal -> {
          spark.stop();
          signal.close();
        });
  }
}
