package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The share of false discoveries among all cells of a period that are at least as significant.
 *
 * <p>q(i) = min over j with p(j) >= p(i) of p(j) * (tests / rank(j)), at most 1, where tests are
 * the cells of the table in the period that have a p-value; equal p-values have the greatest of
 * their ranks. Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, 1995.
 */
final class FalseDiscoveries {

  private FalseDiscoveries() {}

  /** Adds a column {@code q_value} + suffix for each {@code p_value} + suffix. */
  static Dataset<Row> add(Dataset<Row> rows, String... suffixes) {
    Dataset<Row> added = rows;
    for (String suffix : suffixes) {
      added = addOne(added, suffix);
    }
    return added;
  }

  private static Dataset<Row> addOne(Dataset<Row> rows, String suffix) {
    Column p = col("p_value" + suffix);
    WindowSpec fromGreatest = Window.partitionBy("grain", "period").orderBy(p.desc_nulls_last());
    WindowSpec period =
        fromGreatest.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Column rank = col("tests").minus(row_number().over(fromGreatest)).plus(1);
    Column smallest =
        min(p.multiply(col("tests").divide(col("rank"))))
            .over(fromGreatest.rowsBetween(Window.unboundedPreceding(), Window.currentRow()));
    return rows.withColumn("tests", count(p).over(period))
        .withColumn("rank", rank)
        .withColumn("q_value" + suffix, when(p.isNotNull(), least(lit(1.0), smallest)))
        .drop("tests", "rank");
  }
}
