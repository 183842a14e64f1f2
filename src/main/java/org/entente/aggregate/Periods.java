package org.entente.aggregate;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.config.Grain;

/**
 * The periods that a moment lies in, and how long they are.
 *
 * <p>A day before all others stands for all time, which has no first day: rows whose period is null
 * could not be joined where they lie.
 */
final class Periods {

  /** So many bits hold the days of eleven thousand years. */
  private static final int DAY_BITS = 22;

  private static final List<Grain> GRAINS = List.of(Grain.values());

  private static final Column ALL_TIME = lit("0001-01-01").cast("date");

  private Periods() {}

  /**
   * Repeats each row for each grain, with the columns grain and period beside published. Rows
   * without a date lie in the period {@code all} alone.
   */
  static Dataset<Row> expand(Dataset<Row> rows, List<Grain> grains) {
    return named(expandNumbered(rows, grains, Optional.empty())).drop("when");
  }

  /**
   * Repeats each row for each grain likewise, with one number for grain and period: when.
   *
   * @param renewal leaves out periods that need not be counted
   */
  static Dataset<Row> expandNumbered(
      Dataset<Row> rows, List<Grain> grains, Optional<PeriodRefresh> renewal) {
    Column[] numbers = grains.stream().map(grain -> number(grain, renewal)).toArray(Column[]::new);
    return rows.withColumn("when", explode(array(numbers))).where(col("when").isNotNull());
  }

  /** The grain by its place in the order, and below it the first day of the period, or null. */
  private static Column number(Grain grain, Optional<PeriodRefresh> renewal) {
    Column above = lit(GRAINS.indexOf(grain) << DAY_BITS);
    if (grain == Grain.ALL) {
      return above;
    }
    Column first = first(grain);
    Column number = datediff(first, ALL_TIME).plus(above);
    return renewal
        .map(of -> when(PeriodRefresh.isIn(first, of.counted(grain)), number))
        .orElse(number);
  }

  /** The first day of the longest period that all periods of these grains consist of. */
  static Column shortest(List<Grain> grains) {
    Grain least = Collections.min(grains);
    if (least == Grain.ALL) {
      return lit(null).cast("date");
    }
    return first(least == Grain.WEEK ? Grain.DAY : least);
  }

  private static Column first(Grain grain) {
    Column day = to_date(col("published"));
    return grain == Grain.DAY ? day : trunc(day, grain.code());
  }

  /** Adds grain and period for a number. */
  static Dataset<Row> named(Dataset<Row> rows) {
    Column[] codes = GRAINS.stream().map(Grain::code).map(functions::lit).toArray(Column[]::new);
    Column grain = shiftright(col("when"), DAY_BITS).plus(1);
    return rows.withColumn("grain", element_at(array(codes), grain))
        .withColumn("period", date_add(ALL_TIME, col("when").bitwiseAND(lit((1 << DAY_BITS) - 1))));
  }

  /** Rows as they are stored: the period of all time is null. */
  static Dataset<Row> withoutAllTime(Dataset<Row> rows) {
    return rows.withColumn("period", when(is(Grain.ALL), lit(null)).otherwise(col("period")));
  }

  /** Stored rows as they are joined: the period of all time is a day. */
  static Dataset<Row> withAllTime(Dataset<Row> stored) {
    return stored.withColumn("period", coalesce(col("period"), ALL_TIME));
  }

  /** The length of a period in days; null for all time. */
  static Column days() {
    return when(is(Grain.DAY), 1)
        .when(is(Grain.WEEK), 7)
        .when(is(Grain.MONTH), months(1))
        .when(is(Grain.QUARTER), months(3))
        .when(is(Grain.YEAR), months(12));
  }

  private static Column months(int number) {
    return datediff(add_months(col("period"), number), col("period"));
  }

  /** Whether a period is of this length. */
  static Column is(Grain grain) {
    return col("grain").equalTo(grain.code());
  }
}
