package org.entente;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.run.RunSummary;
import org.entente.schema.Table;

/** The main job over data/sample/jsonl, run once for all tests that only read its tables. */
public final class SampleRun {

  public static final String CORPUS = "data/sample/jsonl";
  public static final String OUTPUT = "target/test-tables/sample";

  private static final RunSummary SUMMARY =
      Pipeline.run(SharedSpark.session(), Settings.of(CORPUS, OUTPUT).replacing(), Progress.SILENT);

  private SampleRun() {}

  public static RunSummary summary() {
    return SUMMARY;
  }

  /** The folder of a table's Parquet files. */
  public static Path folder(Table table) {
    return Path.of(OUTPUT, "snapshots", SUMMARY.runId(), table.code());
  }

  /** The tables as a reader finds them. */
  public static Map<Table, Dataset<Row>> tables() {
    return PublishedTables.open(SharedSpark.session(), SUMMARY.layout().output().toString())
        .tables();
  }
}
