package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.N_DAYS;
import static org.entente.schema.Columns.N_STORIES_PERIOD;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.PUBLISHED;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.encode.Periods;
import org.entente.config.Grain;

/**
 * What is true of each period as a whole: its stories, whether the corpus covers it, and the
 * stories of the periods it is compared with.
 *
 * @param rows one row for each period with an article: grain, period, n_stories_period, is_covered,
 *     time_index and time_units (see {@link Grain}), n_previous and n_year_before, the stories of
 *     the previous period and of the same period a year before, and n_baseline, the stories of the
 *     covered periods of the year before. The last three are null where no such period is covered.
 */
public record PeriodTotals(Dataset<Row> rows) {

  public static final String IS_COVERED = "is_covered";
  public static final String TIME_INDEX = "time_index";
  public static final String TIME_UNITS = "time_units";
  public static final String N_PREVIOUS = "n_previous";
  public static final String N_YEAR_BEFORE = "n_year_before";
  public static final String N_BASELINE = "n_baseline";

  /** The share of a period's days that must have an article for the period to be covered. */
  private static final double COVERED = 0.75;

  /** The totals of the counted periods. */
  public static PeriodTotals of(ArticleFacts facts) {
    Dataset<Row> stories =
        CellCounts.by()
            .stories("_period", lit(true))
            .of(facts, facts.articles())
            .drop("n_articles_period", CellCounts.CELL_ID);
    Dataset<Row> days = facts.articles().select(to_date(col(PUBLISHED)).as(PUBLISHED)).distinct();
    Dataset<Row> counted =
        PeriodKey.join(
            stories,
            PeriodKey.group(
                facts.byPeriod(days), List.of(), List.of(count(col(PUBLISHED)).as(N_DAYS))));
    WindowSpec time = Window.partitionBy(GRAIN).orderBy(TIME_INDEX);
    int year = Grain.TIME_UNITS_PER_YEAR;
    Column covered = when(col(IS_COVERED), col(N_STORIES_PERIOD));
    return new PeriodTotals(
        facts.cache(
            counted
                .withColumn(IS_COVERED, isCovered())
                .withColumn(TIME_INDEX, Periods.timeIndex())
                .withColumn(TIME_UNITS, Periods.timeUnits())
                .withColumn(N_PREVIOUS, when(followsPrevious(time), lag(covered, 1).over(time)))
                .withColumn(N_YEAR_BEFORE, sum(covered).over(time.rangeBetween(-year, -year)))
                .withColumn(N_BASELINE, sum(covered).over(time.rangeBetween(-year, -1)))
                .drop(N_DAYS)));
  }

  private static Column isCovered() {
    Column days = Periods.days();
    return days.isNotNull().and(col(N_DAYS).geq(days.multiply(COVERED)));
  }

  /** Whether the row before this one in {@code time} is that of the previous period. */
  public static Column followsPrevious(WindowSpec time) {
    return lag(TIME_INDEX, 1).over(time).equalTo(col(TIME_INDEX).minus(col(TIME_UNITS)));
  }

  /** The stories of each period: grain, period and n_stories_period. */
  public Dataset<Row> stories() {
    return rows.select(GRAIN, PERIOD, N_STORIES_PERIOD);
  }
}
