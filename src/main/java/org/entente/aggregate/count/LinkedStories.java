package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.entente.schema.Columns.CONFIDENCE;
import static org.entente.schema.Columns.N_LINKED;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Counts the stories whose evidence links a dyad, and how many of them are expected to be right:
 * the sum of the confidence of the best row of each.
 */
public final class LinkedStories {

  /*
   * Confidence is summed in whole parts of a story, so that sums do not depend on their order.
   */
  private static final long PARTS_PER_STORY = 1_000_000_000L;

  /** The suffix of the counts of stories that link a dyad. */
  public static final String SUFFIX = "_linked";

  /** The column of the confidence of a row's article, in parts. */
  public static final String PARTS = "confidence_parts";

  private static final String EXPECTED = "n_stories_expected";

  private LinkedStories() {}

  /** Whether an article links the dyad. */
  public static Column isLinked() {
    return col(N_LINKED).gt(0);
  }

  /** Adds confidence_parts to rows of article_dyads. */
  public static Dataset<Row> withParts(Dataset<Row> dyads) {
    Column parts = round(col(CONFIDENCE).multiply(PARTS_PER_STORY)).cast(DataTypes.LongType);
    return dyads.withColumn(PARTS, coalesce(parts, lit(0L)));
  }

  /** Replaces confidence_parts, summed over the stories of a cell, by n_stories_expected. */
  public static Dataset<Row> withExpected(Dataset<Row> cells) {
    return cells.withColumn(EXPECTED, col(PARTS).divide(PARTS_PER_STORY)).drop(PARTS);
  }
}
