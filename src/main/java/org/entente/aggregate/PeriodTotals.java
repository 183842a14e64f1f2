package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.entente.config.Grain;

/**
 * What is true of a period as a whole: its stories ({@code n_stories_period}), whether the corpus
 * covers it, and the stories of the periods that it is compared with.
 *
 * <p>{@code moment} numbers periods so that a year before is the same distance in every grain: 364
 * days, 52 weeks, 12 months, 4 quarters.
 */
final class PeriodTotals {

  /** The length of a year in moments. */
  static final int YEAR = 364 * 12;

  /** The share of a period's days that must have an article for it to be covered. */
  private static final double COVERED = 0.75;

  private PeriodTotals() {}

  /**
   * One row for each period with an article: grain, period, n_stories_period, is_covered, moment,
   * step, n_previous, n_year_before and n_baseline, the stories of the covered periods of the year
   * before. The last three are null where nothing is covered.
   */
  static Dataset<Row> of(Facts facts) {
    Dataset<Row> stories =
        Counts.by(List.of())
            .stories("_period", lit(true))
            .of(facts, facts.articles())
            .drop("n_articles_period", Counts.CELL);
    Dataset<Row> days =
        facts.articles().select(to_date(col("published")).as("published")).distinct();
    Dataset<Row> counted =
        Facts.join(
            stories,
            Facts.grouped(
                facts.dated(days), List.of(), List.of(count(col("published")).as("n_days"))));
    WindowSpec time = Window.partitionBy("grain").orderBy("moment");
    Column covered = when(col("is_covered"), col("n_stories_period"));
    return counted
        .withColumn("is_covered", covered())
        .withColumn("moment", moment())
        .withColumn("step", step())
        .withColumn(
            "n_previous",
            when(
                lag("moment", 1).over(time).equalTo(col("moment").minus(col("step"))),
                lag(covered, 1).over(time)))
        .withColumn("n_year_before", sum(covered).over(time.rangeBetween(-YEAR, -YEAR)))
        .withColumn("n_baseline", sum(covered).over(time.rangeBetween(-YEAR, -1)))
        .drop("n_days");
  }

  private static Column covered() {
    Column days = Periods.days();
    return days.isNotNull().and(col("n_days").geq(days.multiply(COVERED)));
  }

  private static Column moment() {
    Column days = datediff(col("period"), lit("1970-01-05").cast("date"));
    Column months = year(col("period")).multiply(12).plus(month(col("period")));
    return when(Periods.is(Grain.DAY).or(Periods.is(Grain.WEEK)), days.multiply(12))
        .otherwise(months.multiply(364));
  }

  private static Column step() {
    return when(Periods.is(Grain.DAY), 12)
        .when(Periods.is(Grain.WEEK), 7 * 12)
        .when(Periods.is(Grain.MONTH), 364)
        .when(Periods.is(Grain.QUARTER), 3 * 364)
        .when(Periods.is(Grain.YEAR), YEAR);
  }
}
