package org.entente.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Grain;

/** The periods that a moment lies in. */
final class Periods {

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
        .where(col("grain").equalTo(Grain.ALL.code()).or(col("period").isNotNull()))
        .drop("when");
  }

  private static Column of(Grain grain) {
    Column first =
        grain == Grain.ALL
            ? lit(null).cast("date")
            : date_trunc(grain.code(), col("published")).cast("date");
    return struct(lit(grain.code()).as("grain"), first.as("period"));
  }
}
