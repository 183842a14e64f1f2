package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.col;
import static org.entente.schema.Columns.IS_SUPPORTED;
import static org.entente.schema.Columns.N_STORIES;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.count.PeriodTotals;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.measure.TrendColumns;
import org.entente.config.AggregationSettings;

/**
 * What the tables with cells are computed from.
 *
 * @param facts the article-level tables, encoded
 * @param periods the totals of the counted periods
 * @param settings how to count and measure
 */
public record TableInputs(ArticleFacts facts, PeriodTotals periods, AggregationSettings settings) {

  /** Adds is_supported to cells with n_stories. */
  Dataset<Row> withSupport(Dataset<Row> cells) {
    return cells.withColumn(IS_SUPPORTED, col(N_STORIES).geq(settings.minSupport()));
  }

  /** Adds is_supported, n_stories_period and the {@link TrendColumns} to cells with n_stories. */
  Dataset<Row> withSupportAndTrend(Dataset<Row> cells) {
    return TrendColumns.add(withSupport(cells), periods, settings.minSupport());
  }
}
