package org.entente.aggregate.encode;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.PUBLISHED;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.config.Grain;

/** The periods that rows belong to, and expressions on the columns grain and period. */
public final class Periods {

  /*
   * Encoding of period_id, an int: the position of the grain in GRAINS in the bits from DAY_BITS up, and below
   * them the days from 0001-01-01 to the first day of the period. For ALL the low bits are 0.
   *
   * Invariants: 22 bits hold 11,000 years. Between counting and storing, the period of grain ALL is
   * the day 0001-01-01 and not null, since null equals nothing in a join; withoutAllTime makes it
   * null for storage, withAllTime restores the day when a stored table is joined.
   *
   * Cost: each row is repeated once for each grain, by arithmetic on its date; dates and names of
   * grains are computed only for counted cells.
   */

  /** The column that identifies a period of any grain by one number. */
  public static final String PERIOD_ID = "period_id";

  private static final int DAY_BITS = 22;

  private static final List<Grain> GRAINS = List.of(Grain.values());

  private static final Column ALL_TIME = lit("0001-01-01").cast("date");

  private Periods() {}

  /**
   * Repeats each row with a column published for each period that contains it, adding grain and
   * period. Rows without a date belong to the period of ALL only.
   */
  public static Dataset<Row> expand(Dataset<Row> rows, CountedPeriods periods) {
    return decode(expandEncoded(rows, periods)).drop(PERIOD_ID);
  }

  /** Like {@link #expand}, but adds period_id instead of grain and period. */
  public static Dataset<Row> expandEncoded(Dataset<Row> rows, CountedPeriods periods) {
    Column[] ids =
        periods.grains().stream().map(grain -> periodId(grain, periods)).toArray(Column[]::new);
    return rows.withColumn(PERIOD_ID, explode(array(ids))).where(col(PERIOD_ID).isNotNull());
  }

  /** Null for a row without a date, unless the grain is ALL, and where it is not counted. */
  private static Column periodId(Grain grain, CountedPeriods periods) {
    Column high = lit(GRAINS.indexOf(grain) << DAY_BITS);
    if (grain == Grain.ALL) {
      return high;
    }
    Column first = firstDay(grain);
    return periods.where(grain, first, datediff(first, ALL_TIME).plus(high));
  }

  /** The first day of the finest period, which the periods of these grains are made up of. */
  static Column finest(List<Grain> grains) {
    Grain finest = Grain.finest(grains);
    return finest == Grain.ALL ? lit(null).cast("date") : firstDay(finest);
  }

  private static Column firstDay(Grain grain) {
    Column day = to_date(col(PUBLISHED));
    return grain == Grain.DAY ? day : trunc(day, grain.code());
  }

  /** Adds the columns grain and period of a period_id. */
  public static Dataset<Row> decode(Dataset<Row> rows) {
    Column[] codes = GRAINS.stream().map(Grain::code).map(functions::lit).toArray(Column[]::new);
    Column grain = shiftright(col(PERIOD_ID), DAY_BITS).plus(1);
    return rows.withColumn(GRAIN, element_at(array(codes), grain))
        .withColumn(
            PERIOD, date_add(ALL_TIME, col(PERIOD_ID).bitwiseAND(lit((1 << DAY_BITS) - 1))));
  }

  /** Rows as they are stored: the period of ALL is null. */
  public static Dataset<Row> withoutAllTime(Dataset<Row> rows) {
    return rows.withColumn(PERIOD, when(is(Grain.ALL), lit(null)).otherwise(col(PERIOD)));
  }

  /** Stored rows as they are joined: the period of ALL is a day. */
  public static Dataset<Row> withAllTime(Dataset<Row> stored) {
    return stored.withColumn(PERIOD, coalesce(col(PERIOD), ALL_TIME));
  }

  /** The length of the row's period in days; null for ALL. */
  public static Column days() {
    return ofGrain(
        grain ->
            grain.months() == 0
                ? lit(grain.days())
                : datediff(add_months(col(PERIOD), grain.months()), col(PERIOD)));
  }

  /** The position of the row's period on the time axis of {@link Grain}. */
  public static Column timeIndex() {
    Column days = datediff(col(PERIOD), lit("1970-01-05").cast("date"));
    Column months = year(col(PERIOD)).multiply(12).plus(month(col(PERIOD)));
    return when(is(Grain.DAY).or(is(Grain.WEEK)), days.multiply(Grain.DAY.timeUnits()))
        .otherwise(months.multiply(Grain.MONTH.timeUnits()));
  }

  /** The length of the row's period on the time axis of {@link Grain}; null for ALL. */
  public static Column timeUnits() {
    return ofGrain(grain -> lit(grain.timeUnits()));
  }

  private static Column ofGrain(Function<Grain, Column> value) {
    Column chosen = when(is(Grain.DAY), value.apply(Grain.DAY));
    for (Grain grain : List.of(Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR)) {
      chosen = chosen.when(is(grain), value.apply(grain));
    }
    return chosen;
  }

  /** Whether the row's period is of this grain. */
  public static Column is(Grain grain) {
    return col(GRAIN).equalTo(grain.code());
  }
}
