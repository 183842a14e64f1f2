package org.entente.aggregate.measure;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.entente.aggregate.count.PeriodTotals.IS_COVERED;
import static org.entente.aggregate.count.PeriodTotals.N_BASELINE;
import static org.entente.aggregate.count.PeriodTotals.N_PREVIOUS;
import static org.entente.aggregate.count.PeriodTotals.N_YEAR_BEFORE;
import static org.entente.aggregate.count.PeriodTotals.TIME_INDEX;
import static org.entente.aggregate.count.PeriodTotals.TIME_UNITS;
import static org.entente.schema.Columns.CHANGE;
import static org.entente.schema.Columns.CHANGE_YEAR;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.IS_BURST;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.N_STORIES_PERIOD;
import static org.entente.schema.Columns.STORIES_PREVIOUS;
import static org.entente.schema.Columns.STORIES_YEAR_BEFORE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.entente.aggregate.count.CellCounts;
import org.entente.aggregate.count.PeriodTotals;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.config.Grain;
import org.entente.stats.Association;
import org.entente.stats.ContingencyTable;
import org.entente.stats.ProportionDifference;

/**
 * How a cell's share of the stories of its period differs from its share in the previous period and
 * in the same period a year before, and whether it is a burst. Null where the corpus does not cover
 * one of the two periods.
 */
public final class TrendColumns {

  /** The probability below which an increase is too improbable to be chance. */
  private static final double BURST = 0.001;

  private static final String PREVIOUS = "previous";
  private static final String YEAR_BEFORE = "year_before";
  private static final String BASELINE = "baseline";

  private TrendColumns() {}

  /**
   * Adds n_stories_period, stories_previous, stories_year_before, change and change_year with their
   * intervals, and is_burst to cells with n_stories and a cell_id.
   *
   * @param minSupport the number of stories below which no cell is a burst
   */
  public static Dataset<Row> add(Dataset<Row> cells, PeriodTotals totals, int minSupport) {
    WindowSpec time = Window.partitionBy(GRAIN, CellCounts.CELL_ID).orderBy(TIME_INDEX);
    int year = Grain.TIME_UNITS_PER_YEAR;
    Column stories = col(N_STORIES);
    Column covered = when(col(IS_COVERED), stories);
    Dataset<Row> counted =
        PeriodKey.join(cells, totals.rows())
            .withColumn(
                PREVIOUS, when(PeriodTotals.followsPrevious(time), lag(stories, 1).over(time)))
            .withColumn(YEAR_BEFORE, sum(stories).over(time.rangeBetween(-year, -year)))
            .withColumn(BASELINE, sum(covered).over(time.rangeBetween(-year, -1)));
    return withChange(
            withChange(counted, PREVIOUS, N_PREVIOUS, STORIES_PREVIOUS, CHANGE),
            YEAR_BEFORE,
            N_YEAR_BEFORE,
            STORIES_YEAR_BEFORE,
            CHANGE_YEAR)
        .withColumn(IS_BURST, burst(minSupport))
        .drop(IS_COVERED, TIME_INDEX, TIME_UNITS, N_PREVIOUS, N_YEAR_BEFORE, N_BASELINE, BASELINE);
  }

  /**
   * Adds the stories of another period and the change since then with its interval.
   *
   * @param other the stories of the cell in that period, null if it has none; dropped
   * @param ofOther all stories of that period, null if it is not covered
   */
  private static Dataset<Row> withChange(
      Dataset<Row> cells, String other, String ofOther, String stories, String change) {
    Column known = col(IS_COVERED).and(col(ofOther).isNotNull());
    List<String> names = List.of(change, change + "_low", change + "_high");
    UDF4<Long, Long, Long, Long, Row> difference = TrendColumns::difference;
    Column compared =
        udf(difference, StructColumns.doubles(names))
            .apply(col(N_STORIES), col(N_STORIES_PERIOD), col(stories), col(ofOther));
    Dataset<Row> counted =
        cells.withColumn(stories, when(known, coalesce(col(other), lit(0L)))).drop(other);
    return StructColumns.add(counted, when(known, compared), names, "");
  }

  private static Row difference(Long now, Long ofNow, Long before, Long ofBefore) {
    ProportionDifference found = ProportionDifference.of(now, ofNow, before, ofBefore);
    return RowFactory.create(found.difference(), found.low(), found.high());
  }

  private static Column burst(int minSupport) {
    UDF4<Long, Long, Long, Long, Boolean> isBurst = TrendColumns::isBurst;
    Column baseline = coalesce(col(BASELINE), lit(0L));
    return when(
        col(IS_COVERED).and(col(N_BASELINE).isNotNull()),
        col(N_STORIES)
            .geq(minSupport)
            .and(
                udf(isBurst, DataTypes.BooleanType)
                    .apply(col(N_STORIES), col(N_STORIES_PERIOD), baseline, col(N_BASELINE))));
  }

  /** Whether the share has increased by more than chance explains. */
  private static boolean isBurst(Long now, Long ofNow, Long before, Long ofBefore) {
    if (now == 0) {
      return false;
    }
    Association association =
        Association.of(new ContingencyTable(ofNow + ofBefore, ofNow, now + before, now));
    return association.g2() > 0 && association.pValue() < BURST;
  }
}
