package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.entente.schema.Columns.PERIOD;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.aggregate.encode.Periods;
import org.entente.config.Grain;
import org.entente.schema.Table;

/**
 * The periods of the aggregates that are recomputed; the others are copied from the previous
 * tables.
 *
 * <p>A period is touched by an article that was added, removed or changed in it. Periods are
 * compared with others up to a year earlier, so those up to a year after a touched period are
 * recomputed as well, and for that the year before it is counted.
 */
public final class PeriodRefresh {

  private final Map<Table, Dataset<Row>> previous;
  private final Map<Grain, Set<LocalDate>> recomputed = new EnumMap<>(Grain.class);
  private final Map<Grain, Set<LocalDate>> counted = new EnumMap<>(Grain.class);

  private PeriodRefresh(Map<Table, Dataset<Row>> previous) {
    this.previous = previous;
  }

  /**
   * A refresh of the periods that these days touch, and of all time.
   *
   * @param previous the tables as they were published, counted with the same settings
   * @param days the days of all articles that were added, removed or changed, or whose stories were
   */
  public static PeriodRefresh of(
      Map<Table, Dataset<Row>> previous, Set<LocalDate> days, List<Grain> grains) {
    PeriodRefresh refresh = new PeriodRefresh(previous);
    for (Grain grain : grains) {
      if (grain != Grain.ALL) {
        refresh.touch(grain, days);
      }
    }
    return refresh;
  }

  private void touch(Grain grain, Set<LocalDate> days) {
    int year = grain.periodsPerYear();
    Set<LocalDate> touched = new TreeSet<>();
    days.forEach(day -> touched.add(grain.firstOf(day)));
    recomputed.put(grain, around(touched, grain, 0, year));
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

  /** The first days of the periods that must be counted, by grain; without all time. */
  Map<Grain, Set<LocalDate>> counted() {
    return counted;
  }

  /** The recomputed rows of a table, and the previous rows of all other periods. */
  Dataset<Row> merge(Table table, Dataset<Row> rows) {
    return rows.where(isRecomputed()).unionAll(previous.get(table).where(not(isRecomputed())));
  }

  private Column isRecomputed() {
    Column isRecomputed = Periods.is(Grain.ALL);
    for (Map.Entry<Grain, Set<LocalDate>> periods : recomputed.entrySet()) {
      isRecomputed =
          isRecomputed.or(
              Periods.is(periods.getKey())
                  .and(CountedPeriods.isIn(col(PERIOD), periods.getValue())));
    }
    return isRecomputed;
  }
}
