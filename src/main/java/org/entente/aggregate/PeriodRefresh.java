package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Grain;
import org.entente.schema.Table;

/**
 * Which periods of the aggregates are made anew; the others are taken from the tables before.
 *
 * <p>A period is touched by an article that came, went or changed in it. What a period is compared
 * with lies within the year before, so those of the year after a touched period are made anew, too,
 * and all of the year before them are counted for that.
 */
public final class PeriodRefresh {

  private final Map<Table, Dataset<Row>> before;
  private final Map<Grain, Set<LocalDate>> renewed = new EnumMap<>(Grain.class);
  private final Map<Grain, Set<LocalDate>> counted = new EnumMap<>(Grain.class);

  private PeriodRefresh(Map<Table, Dataset<Row>> before) {
    this.before = before;
  }

  /**
   * A renewal of the periods that these days touch, and of all time.
   *
   * @param before the tables as they were published, counted in the same way
   * @param days the days of all articles that came, went or changed, or whose stories did
   */
  public static PeriodRefresh of(
      Map<Table, Dataset<Row>> before, Set<LocalDate> days, List<Grain> grains) {
    PeriodRefresh renewal = new PeriodRefresh(before);
    for (Grain grain : grains) {
      if (grain != Grain.ALL) {
        renewal.touch(grain, days);
      }
    }
    return renewal;
  }

  private void touch(Grain grain, Set<LocalDate> days) {
    int year = grain.periodsOfYear();
    Set<LocalDate> touched = new TreeSet<>();
    days.forEach(day -> touched.add(grain.firstOf(day)));
    renewed.put(grain, around(touched, grain, 0, year));
    counted.put(grain, around(touched, grain, -year, year));
  }

  private static Set<LocalDate> around(Set<LocalDate> periods, Grain grain, int from, int to) {
    Set<LocalDate> around = new TreeSet<>();
    for (LocalDate period : periods) {
      for (int step = from; step <= to; step++) {
        around.add(grain.plus(period, step));
      }
    }
    return around;
  }

  /** The first days of the periods of a grain that must be counted; not for all time. */
  Set<LocalDate> counted(Grain grain) {
    return counted.get(grain);
  }

  /** The rows of a table that are made anew, and those of the table before that stay. */
  Dataset<Row> merged(Table table, Dataset<Row> rows) {
    return rows.where(isRenewed()).unionAll(before.get(table).where(not(isRenewed())));
  }

  /** Whether a stored row lies in a period that is made anew. */
  private Column isRenewed() {
    Column isRenewed = Periods.is(Grain.ALL);
    for (Map.Entry<Grain, Set<LocalDate>> periods : renewed.entrySet()) {
      isRenewed =
          isRenewed.or(Periods.is(periods.getKey()).and(isIn(col("period"), periods.getValue())));
    }
    return isRenewed;
  }

  /** Whether a day is one of these. */
  static Column isIn(Column day, Set<LocalDate> days) {
    return days.isEmpty() ? lit(false) : day.isin(days.toArray());
  }
}
