package org.entente;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Small tables that tests write down. */
public final class TableValues {

  private TableValues() {}

  /**
   * A table of these rows.
   *
   * @param columns the names of the columns, separated by commas
   * @param rows the values of a row each as SQL literals, separated by commas
   */
  public static Dataset<Row> of(String columns, String... rows) {
    return SharedSpark.session()
        .sql("select * from values (" + String.join("), (", rows) + ") as t(" + columns + ")");
  }

  /** The rows computed once, as if they had been stored and were read again. */
  public static Dataset<Row> stored(Dataset<Row> rows) {
    return SharedSpark.session().createDataFrame(rows.collectAsList(), rows.schema());
  }
}
