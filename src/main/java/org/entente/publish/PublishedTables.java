package org.entente.publish;

import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.schema.Table;

/**
 * The tables of the snapshot that counts.
 *
 * @param pointer the pointer that names it
 * @param tables its tables
 */
public record PublishedTables(CurrentPointer pointer, Map<Table, Dataset<Row>> tables) {

  /**
   * Opens what is published in an output folder.
   *
   * @throws org.entente.config.UserException if nothing is published there
   */
  public static PublishedTables open(SparkSession spark, String output) {
    TableFormat.apply(spark);
    OutputLayout layout = OutputLayout.of(output);
    CurrentPointer pointer =
        CurrentPointer.read(layout, spark.sparkContext().hadoopConfiguration());
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      String path = layout.table(pointer.runId(), table).toString();
      tables.put(table, spark.read().schema(table.schema().structType()).parquet(path));
    }
    return new PublishedTables(pointer, tables);
  }

  public Dataset<Row> table(Table table) {
    return tables.get(table);
  }
}
