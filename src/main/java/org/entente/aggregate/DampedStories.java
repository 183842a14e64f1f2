package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/**
 * Stories in which a dyad is salient, where a list counts for less: a story of k salient countries,
 * more than {@code most}, for 1 / (k - 1).
 *
 * <p>Source: M. E. J. Newman, Scientific collaboration networks II, 2001, who weighs every paper
 * so.
 */
final class DampedStories {

  /** What lists lose is added up in whole parts, so that the order does not matter. */
  private static final long PARTS = 1_000_000_000L;

  /** The column of what a row's story loses, in parts. */
  static final String LOST = "lost";

  private DampedStories() {}

  /** The rows of article_dyads with what their story loses. */
  static Dataset<Row> withLosses(Facts facts, int most) {
    Dataset<Row> lists =
        facts
            .ofArticles(Table.ARTICLE_COUNTRIES)
            .where(col("is_salient"))
            .groupBy("story_id")
            .agg(count_distinct(col("country")).as("countries"))
            .where(col("countries").gt(most));
    Column lost = lit(PARTS).minus(lit(PARTS).divide(col("countries").minus(1)).cast("bigint"));
    Dataset<Row> losses =
        facts.articles().join(lists, "story_id").select(col("article_id"), lost.as(LOST));
    return facts
        .ofArticles(Table.ARTICLE_DYADS)
        .join(losses, new String[] {"article_id"}, "left")
        .na()
        .fill(0, new String[] {LOST});
  }

  /** Adds stories_damped to dyads with n_stories and what their stories lose together. */
  static Dataset<Row> add(Dataset<Row> dyads) {
    return dyads
        .withColumn("stories_damped", col("n_stories").minus(col(LOST).divide(PARTS)))
        .drop(LOST);
  }
}
