package org.entente.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/** Where the aggregates go; what was stored is read again instead of computed anew. */
@FunctionalInterface
public interface TableStore {

  /** Stores the rows of a table and gives them back as stored. */
  Dataset<Row> write(Table table, Dataset<Row> rows);
}
