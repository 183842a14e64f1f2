package org.entente.aggregate;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Grain;

/**
 * The periods that a moment lies in, and how long they are.
 *
 * <p>A day before all others stands for all time, which has no first day: rows whose period is null
 * could not be joined where they lie.
 */
final class Periods {

  private static final Column ALL_TIME = lit("0001-01-01").cast("date");

  private Periods() {}

  /**
   * Repeats each row for each grain, with the columns grain and period beside published. Rows
   * without a date lie in the period {@code all} alone.
   */
  static Dataset<Row> expand(Dataset<Row> rows, List<Grain> grains) {
    Column[] periods = grains.stream().map(Periods::of).toArray(Column[]::new);
    return rows.withColumn("when", explode(array(periods)))
        .withColumn("grain", col("when.grain"))
        .withColumn("period", col("when.period"))
        .where(is(Grain.ALL).or(col("period").isNotNull()))
        .drop("when");
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

  private static Column of(Grain grain) {
    Column first =
        grain == Grain.ALL ? ALL_TIME : date_trunc(grain.code(), col("published")).cast("date");
    return struct(lit(grain.code()).as("grain"), first.as("period"));
  }
}
