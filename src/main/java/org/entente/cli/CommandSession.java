package org.entente.cli;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.entente.config.UserException;
import org.entente.storage.Storage;

/**
 * The Spark session of a command, configured from outside.
 *
 * @param spark the session
 * @param own whether this command began it, and so ends it
 */
record CommandSession(SparkSession spark, boolean own) implements AutoCloseable {

  /**
   * Opens a session with what {@code spark-submit}, a properties file or {@code -Dspark.…} say.
   *
   * @throws UserException if no master is set
   */
  static CommandSession open() {
    boolean running = SparkSession.getDefaultSession().isDefined();
    try {
      SparkSession spark = SparkSession.builder().appName("entente").getOrCreate();
      return new CommandSession(spark, !running);
    } catch (Exception e) {
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

  @Override
  public void close() {
    if (own) {
      spark.stop();
    }
  }
}
