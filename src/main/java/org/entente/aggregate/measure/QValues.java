package org.entente.aggregate.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.P_VALUE;
import static org.entente.schema.Columns.Q_VALUE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The expected share of false discoveries among all cells of a period that are at least as
 * significant.
 *
 * <p>q(i) = min over j with p(j) >= p(i) of p(j) * (tests / rank(j)), at most 1, where tests is the
 * number of cells of the table in the period that have a p-value; equal p-values have the greatest
 * of their ranks. Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, 1995.
 */
public final class QValues {

  private static final String TESTS = "tests";
  private static final String RANK_OF_P = "rank_of_p";

  private QValues() {}

  /** Adds a column {@code q_value} + suffix for each {@code p_value} + suffix. */
  public static Dataset<Row> add(Dataset<Row> cells, String... suffixes) {
    Dataset<Row> added = cells;
    for (String suffix : suffixes) {
      added = addOne(added, suffix);
    }
    return added;
  }

  private static Dataset<Row> addOne(Dataset<Row> cells, String suffix) {
    Column p = col(P_VALUE + suffix);
    WindowSpec descending = Window.partitionBy(GRAIN, PERIOD).orderBy(p.desc_nulls_last());
    WindowSpec period =
        descending.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Column rank = col(TESTS).minus(row_number().over(descending)).plus(1);
    Column smallest =
        min(p.multiply(col(TESTS).divide(col(RANK_OF_P))))
            .over(descending.rowsBetween(Window.unboundedPreceding(), Window.currentRow()));
    return cells
        .withColumn(TESTS, count(p).over(period))
        .withColumn(RANK_OF_P, rank)
        .withColumn(Q_VALUE + suffix, when(p.isNotNull(), least(lit(1.0), smallest)))
        .drop(TESTS, RANK_OF_P);
  }
}
