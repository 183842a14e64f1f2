package org.entente.aggregate.measure;

import static org.apache.spark.sql.functions.udf;
import static org.entente.schema.Columns.P_VALUE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.entente.stats.Association;
import org.entente.stats.ContingencyTable;

/**
 * The measures of {@link Association} as columns, null where a marginal count is 0.
 *
 * @param n the column of all stories
 * @param a the column of the stories with the first feature
 * @param b the column of the stories with the second feature
 * @param both the column of the stories with both
 */
public record AssociationColumns(Column n, Column a, Column b, Column both) {

  private static final List<String> NAMES =
      List.of(
          "expected",
          "lift",
          "npmi",
          "g2",
          "log_odds",
          "log_odds_low",
          "log_odds_high",
          P_VALUE,
          "jaccard",
          "log_dice",
          "t_score");

  /** Adds the measures and, for {@code p_value}, its {@code q_value} (see {@link QValues}). */
  public Dataset<Row> addTo(Dataset<Row> cells) {
    return QValues.add(addTo(cells, ""), "");
  }

  /**
   * Adds the measures.
   *
   * @param suffix appended to the names of the measures
   */
  public Dataset<Row> addTo(Dataset<Row> cells, String suffix) {
    UDF4<Long, Long, Long, Long, Row> measure = AssociationColumns::measure;
    Column measured = udf(measure, StructColumns.doubles(NAMES)).apply(n, a, b, both);
    return StructColumns.add(cells, measured, NAMES, suffix);
  }

  private static Row measure(Long n, Long a, Long b, Long both) {
    if (a == 0 || b == 0) {
      return null;
    }
    // The copies of a story may differ in their titles, so that it counts for one feature through
    // one copy and for the other through another; n is then at least the stories of either.
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
