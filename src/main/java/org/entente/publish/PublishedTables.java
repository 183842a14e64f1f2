package org.entente.publish;

import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.publish.file.CurrentPointer;
import org.entente.publish.file.OutputLayout;
import org.entente.schema.Table;

/**
 * The tables of the published snapshot.
 *
 * @param pointer the pointer that names it
 * @param tables its tables
 */
public record PublishedTables(CurrentPointer pointer, Map<Table, Dataset<Row>> tables) {

  /**
   * Opens what is published in an output folder.
   *
   * @throws org.entente.config.UserException if nothing is published there, or if pointer, manifest
   *     or a table are damaged
   */
  public static PublishedTables open(SparkSession spark, String output) {
    OutputLayout layout = OutputLayout.of(output);
    PublishedOutput published =
        PublishedOutput.open(
            layout, spark.sparkContext().hadoopConfiguration(), PublishedOutput.Depth.TABLES);
    return of(spark, layout, published);
  }

  /** Opens an output that was inspected. */
  public static PublishedTables of(
      SparkSession spark, OutputLayout layout, PublishedOutput published) {
    TableFormat.apply(spark);
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      String path = layout.table(published.pointer().runId(), table).toString();
      tables.put(table, spark.read().schema(table.schema().structType()).parquet(path));
    }
    return new PublishedTables(published.pointer(), tables);
  }

  public Dataset<Row> table(Table table) {
    return tables.get(table);
  }
}
