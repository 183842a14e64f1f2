package org.entente.aggregate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.entente.stats.Association;
import org.entente.stats.ContingencyTable;
import org.entente.stats.ProportionDifference;

/**
 * How a cell's share of the stories of its period differs from that of the previous period and of
 * the same period a year before, and whether it bursts. Nothing is told where the corpus does not
 * cover one of the two periods.
 */
final class Changes {

  /** A burst is more improbable than this. */
  private static final double BURST = 0.001;

  private Changes() {}

  /**
   * Adds n_stories_period and the columns of change to cells with n_stories.
   *
   * @param cell the column that tells cells of a period apart
   * @param periods the {@link PeriodTotals}
   * @param minSupport the stories below which nothing bursts
   */
  static Dataset<Row> add(Dataset<Row> cells, String cell, Dataset<Row> periods, int minSupport) {
    WindowSpec time = Window.partitionBy("grain", cell).orderBy("moment");
    int year = PeriodTotals.YEAR;
    Column stories = col("n_stories");
    Column covered = when(col("is_covered"), stories);
    Column follows = lag("moment", 1).over(time).equalTo(col("moment").minus(col("step")));
    Dataset<Row> counted =
        Facts.join(cells, periods)
            .withColumn("previous", when(follows, lag(stories, 1).over(time)))
            .withColumn("year_before", sum(stories).over(time.rangeBetween(-year, -year)))
            .withColumn("baseline", sum(covered).over(time.rangeBetween(-year, -1)));
    Dataset<Row> compared =
        compared(
            compared(counted, "previous", "stories_previous", "change"),
            "year_before",
            "stories_year_before",
            "change_year");
    return compared
        .withColumn("is_burst", burst(minSupport))
        .drop("is_covered", "moment", "step", "n_previous", "n_year_before", "n_baseline")
        .drop("baseline");
  }

  /** Adds the stories of the other period, and the change with its interval. */
  private static Dataset<Row> compared(
      Dataset<Row> rows, String other, String count, String change) {
    Column known = col("is_covered").and(col("n_" + other).isNotNull());
    UDF4<Long, Long, Long, Long, Row> difference =
        (now, ofNow, before, ofBefore) -> {
          ProportionDifference found = ProportionDifference.of(now, ofNow, before, ofBefore);
          return RowFactory.create(found.difference(), found.low(), found.high());
        };
    String[] names = {change, change + "_low", change + "_high"};
    Dataset<Row> counted =
        rows.withColumn(count, when(known, coalesce(col(other), lit(0L)))).drop(other);
    Dataset<Row> measured =
        counted.withColumn(
            "compared",
            when(
                known,
                udf(difference, Measures.doubles(names))
                    .apply(
                        col("n_stories"), col("n_stories_period"), col(count), col("n_" + other))));
    return Measures.unpacked(measured, "compared", names, "");
  }

  private static Column burst(int minSupport) {
    UDF4<Long, Long, Long, Long, Boolean> bursts =
        (now, ofNow, before, ofBefore) -> bursts(now, ofNow, before, ofBefore);
    Column baseline = coalesce(col("baseline"), lit(0L));
    return when(
        col("is_covered").and(col("n_baseline").isNotNull()),
        col("n_stories")
            .geq(minSupport)
            .and(
                udf(bursts, DataTypes.BooleanType)
                    .apply(
                        col("n_stories"), col("n_stories_period"), baseline, col("n_baseline"))));
  }

  /** Whether the share is greater than before, and by chance so with a probability below 0.001. */
  static boolean bursts(long now, long ofNow, long before, long ofBefore) {
    if (now == 0) {
      return false;
    }
    Association association =
        Association.of(new ContingencyTable(ofNow + ofBefore, ofNow, now + before, now));
    return association.g2() > 0 && association.pValue() < BURST;
  }
}
