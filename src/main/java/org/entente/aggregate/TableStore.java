package org.entente.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/** Stores the aggregates. A stored table is read again rather than computed again. */
@FunctionalInterface
public interface TableStore {

  /** Stores the rows of a table and returns them as stored. */
  Dataset<Row> write(Table table, Dataset<Row> rows);
}
