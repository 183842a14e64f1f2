package org.entente.cli;

import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.entente.config.UserException;
import org.entente.storage.Storage;

/**
 * The Spark session of a command, configured from outside.
 *
 * @param spark the session
 * @param stop the wait for a signal, if this command began the session and so ends it
 */
record CommandSession(SparkSession spark, Optional<StopSignal> stop) implements AutoCloseable {

  /**
   * Opens a session with what {@code spark-submit}, a properties file or {@code -Dspark.…} say.
   *
   * @throws UserException if no master is set
   */
  static CommandSession open() {
    return open("");
  }

  /**
   * Opens such a session for a command that publishes.
   *
   * @param outcome what to say if a signal ends the command, until {@link #ifStopped}
   */
  static CommandSession open(String outcome) {
    if (SparkSession.getDefaultSession().isDefined()) {
      return new CommandSession(SparkSession.builder().getOrCreate(), Optional.empty());
    }
    StopSignal stop = StopSignal.await(outcome);
    try {
      SparkSession spark = SparkSession.builder().appName("entente").getOrCreate();
      stop.cancels(spark.sparkContext());
      return new CommandSession(spark, Optional.of(stop));
    } catch (Exception e) {
      stop.close();
      if (e instanceof SparkException && e.getMessage().contains("master URL")) {
        throw new UserException(
            "no Spark master is set; start with jobs/run-local.sh or jobs/submit.sh", e);
      }
      throw e;
    }
  }

  /**
   * The configuration of file systems, after a look whether that of a location can be reached.
   *
   * @param option the option that names the location
   * @throws UserException if it cannot be reached
   */
  Configuration reaching(String option, String location) {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Storage.requireReachable(option, location, configuration);
    return configuration;
  }

  /** Sets what to say from now on if a signal ends the command. */
  void ifStopped(String outcome) {
    stop.ifPresent(signal -> signal.says(outcome));
  }

  @Override
  public void close() {
    stop.ifPresent(
        signal -> {
          spark.stop();
          signal.close();
        });
  }
}
