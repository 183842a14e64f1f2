package org.entente;

import org.apache.spark.sql.SparkSession;

/**
 * The one Spark session of all tests, opened when a test first asks for it. It ships data by Kryo,
 * as clusters often do, which refuses more than Java's serializer, the one of local runs.
 */
public final class SharedSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("entente-tests")
          .config("spark.ui.enabled", false)
          .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.sql.adaptive.enabled", false)
          .config("spark.sql.ui.explainMode", "simple")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
          .config("spark.sql.warehouse.dir", "target/spark-warehouse")
          .getOrCreate();

  private SharedSpark() {}

  public static SparkSession session() {
    return SESSION;
  }
}
