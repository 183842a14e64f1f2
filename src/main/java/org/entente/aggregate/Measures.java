package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.stats.Association;
import org.entente.stats.ContingencyTable;

/** The measures of {@link Association} as columns. */
final class Measures {

  private static final String[] NAMES = {
    "expected",
    "lift",
    "npmi",
    "g2",
    "log_odds",
    "log_odds_low",
    "log_odds_high",
    "p_value",
    "jaccard",
    "log_dice",
    "t_score"
  };

  private Measures() {}

  /**
   * Adds the measures of a contingency table, null where a marginal is 0.
   *
   * <p>The copies of a story may differ in their titles, so that it counts for one country through
   * one copy and for the other through another; n is then at least the stories of either.
   *
   * @param suffix goes behind the names of the measures
   */
  static Dataset<Row> add(
      Dataset<Row> rows, String suffix, Column n, Column a, Column b, Column both) {
    UDF4<Long, Long, Long, Long, Row> measure = Measures::measure;
    Dataset<Row> measured =
        rows.withColumn("measures", udf(measure, doubles(NAMES)).apply(n, a, b, both));
    return unpacked(measured, "measures", NAMES, suffix);
  }

  /** Puts the fields of a struct into columns of their own. */
  static Dataset<Row> unpacked(Dataset<Row> rows, String struct, String[] fields, String suffix) {
    Column[] unpacked =
        Stream.concat(
                Arrays.stream(rows.columns())
                    .filter(name -> !name.equals(struct))
                    .map(functions::col),
                Arrays.stream(fields).map(field -> col(struct + "." + field).as(field + suffix)))
            .toArray(Column[]::new);
    return rows.select(unpacked);
  }

  /** A struct of doubles with these names. */
  static StructType doubles(String... names) {
    StructType type = new StructType();
    for (String name : names) {
      type = type.add(name, DataTypes.DoubleType);
    }
    return type;
  }

  private static Row measure(Long n, Long a, Long b, Long both) {
    if (a == 0 || b == 0) {
      return null;
    }
    long all = Math.max(n, a + b - both);
    Association association = Association.of(new ContingencyTable(all, a, b, both));
    return RowFactory.create(
        association.expected(),
        association.lift(),
        association.npmi(),
        association.g2(),
        association.logOdds(),
        association.logOddsLow(),
        association.logOddsHigh(),
        association.pValue(),
        association.jaccard(),
        finite(association.logDice()),
        finite(association.tScore()));
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
