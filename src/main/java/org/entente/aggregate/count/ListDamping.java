package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.STORIES_DAMPED;
import static org.entente.schema.Columns.STORY_ID;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.schema.Table;

/**
 * Gives a list of countries less weight: a story with k salient countries, more than a limit,
 * counts 1 / (k - 1) for each of its dyads.
 *
 * <p>Source: M. E. J. Newman, Scientific collaboration networks II, 2001, who weights every paper
 * in this way.
 */
public final class ListDamping {

  /*
   * The weight that a story loses is counted in whole parts of a story, so that sums do not depend
   * on their order.
   */
  private static final long PARTS_PER_STORY = 1_000_000_000L;

  /** The column of the weight that a row's story loses, in parts. */
  public static final String PARTS_LOST = "parts_lost";

  private static final String N_COUNTRIES = "n_countries";

  private ListDamping() {}

  /**
   * The encoded rows of article_dyads with parts_lost.
   *
   * @param limit the number of salient countries up to which a story is not damped
   */
  public static Dataset<Row> withPartsLost(ArticleFacts facts, int limit) {
    Dataset<Row> lists =
        facts
            .salient(Table.ARTICLE_COUNTRIES)
            .groupBy(STORY_ID)
            .agg(count_distinct(col(COUNTRY)).as(N_COUNTRIES))
            .where(col(N_COUNTRIES).gt(limit));
    Column parts = lit(PARTS_PER_STORY);
    Column lost = parts.minus(parts.divide(col(N_COUNTRIES).minus(1)).cast(DataTypes.LongType));
    Dataset<Row> losses =
        facts.articles().join(lists, STORY_ID).select(col(ARTICLE_ID), lost.as(PARTS_LOST));
    return facts
        .encoded(Table.ARTICLE_DYADS)
        .join(losses, new String[] {ARTICLE_ID}, "left")
        .na()
        .fill(0, new String[] {PARTS_LOST});
  }

  /** Replaces parts_lost, summed over the stories of a cell, by stories_damped. */
  public static Dataset<Row> withStoriesDamped(Dataset<Row> cells) {
    return cells
        .withColumn(STORIES_DAMPED, col(N_STORIES).minus(col(PARTS_LOST).divide(PARTS_PER_STORY)))
        .drop(PARTS_LOST);
  }
}
