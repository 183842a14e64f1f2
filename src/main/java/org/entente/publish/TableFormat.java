package org.entente.publish;

import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;

/** How tables are written, whatever a session was configured with. */
public final class TableFormat {

  private TableFormat() {}

  /**
   * Sets a session to UTC, to timestamps in microseconds, and to dates as they are, also those
   * before 1900.
   */
  public static void apply(SparkSession spark) {
    RuntimeConfig config = spark.conf();
    config.set("spark.sql.session.timeZone", "UTC");
    config.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    config.set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
    config.set("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED");
  }
}
